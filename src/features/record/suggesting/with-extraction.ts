import { type Extractor, extractionRefusals } from '../../extraction/index.ts'
import type { EntryId } from '../entry.ts'
import { foldName, type KnownName } from '../rules/names.ts'
import { type Suggest, suggestKnownNames } from './suggest.ts'

/** The record's own names, and with them who is quoted and which days are meant, read from the text by a program. */
export function suggestWith(extractor: Pick<Extractor, 'suggest'>): Suggest {
  return async (text, given) => {
    const names = await suggestKnownNames(text, given)
    const outcome = await extractor.suggest(text, { date: given.date, known: given.known.map(asKnown) })
    // The job that asked is tried again later, as any other is.
    if ('refused' in outcome) throw new Error(extractionRefusals[outcome.refused])
    const { quotes, dates } = outcome.done
    return {
      ...names,
      quotes: quotes
        .filter(({ speaker }) => speaker !== null)
        .map(({ start, end, speaker, pattern, confidence, person }) => {
          return { start, end, speaker, pattern, confidence, person: person ? onlyOneNamed(person, given.known) : null }
        }),
      dates: dates.flatMap(({ start, end, words, edtf }) => (edtf === null ? [] : [{ start, end, words, edtf }])),
    }
  }
}

function asKnown({ kind, names: [name = '', ...aliases] }: KnownName) {
  return { kind, name, aliases }
}

/** Whom of the record a name means, where it can mean only one. */
function onlyOneNamed(name: string, known: readonly KnownName[]): EntryId | null {
  const folded = foldName(name)
  const meant = known.filter(({ kind, names }) => kind === 'person' && names.some((each) => foldName(each) === folded))
  return meant.length === 1 ? (meant[0]?.id ?? null) : null
}
