import type { EntryId, EntryKind } from '../../entities/index.ts'
import { foldName, type KnownName } from '../../entities/index.ts'
import type { Option, Suggestion, SuggestionKind, Waiting } from '../suggestion.ts'

type Namesake = { id: EntryId; kind: EntryKind }

/** Whom names mean: first as this article has confirmed them, then as the record has them. */
export type Meanings = { here: ReadonlyMap<string, Namesake[]>; record: ReadonlyMap<string, Namesake[]> }
/** What the article says already, by ids and by the words of quotes. */
export type Said = { ids: ReadonlySet<string>; quotes: Quoted }

export type Quoted = ReturnType<typeof quotedIn>

/** Fewer words may stand in many quotes by chance. */
const fewestOfAPart = 4

/** Folded words of quotes, and whether others are among them or are part of a longer one, as a pull quote is. */
export function quotedIn(quotes: Iterable<string>) {
  const whole = new Set(quotes)
  const all = Array.from(whole, (each) => `\n ${each} \n`).join('')
  const isPart = (folded: string): boolean => {
    const words = ` ${folded} `
    const at = folded.split(' ').length < fewestOfAPart ? -1 : all.indexOf(words)
    if (at === -1) return false
    const isItself = all.indexOf(`\n${words}\n`) === at - 1
    return !isItself || all.includes(words, at + 1)
  }
  return { has: (folded: string) => whole.has(folded) || isPart(folded), isPart }
}

/** Who has each of these names, folded as names are compared. */
export function byFoldedName(known: readonly KnownName[]): Map<string, Namesake[]> {
  const meant = new Map<string, Namesake[]>()
  for (const { id, kind, names } of known) {
    for (const folded of new Set(names.map(foldName))) meant.set(folded, [...(meant.get(folded) ?? []), { id, kind }])
  }
  return meant
}

/**
 * Suggestions with whom they may mean today, in the order they are gone through: names before what was said. Sure are
 * those that were read surely and mean one entry. Left out is what the article says already.
 */
export function stillWaiting(suggestions: readonly Suggestion[], meanings: Meanings, said: Said): Waiting[] {
  const taken = new Set<string>()
  const waiting: Waiting[] = []
  const suggested = quotedIn(suggestions.flatMap(({ kind, folded }) => (kind === 'quote' ? [folded] : [])))
  for (const suggestion of suggestions.toSorted((one, other) => order[one.kind] - order[other.kind])) {
    const each = withMeaning(suggestion, meanings)
    const [only, ...more] = each.candidates
    const key = each.kind === 'quote' || more.length > 0 || only === undefined ? suggestion.id : only
    if (taken.has(key) || isSaid(each, said) || (each.kind === 'quote' && suggested.isPart(each.folded))) continue
    taken.add(key)
    waiting.push(each)
  }
  return waiting
}

type Decided = Pick<Suggestion, 'kind' | 'folded' | 'state'>

/** Leaves out what was decided: a name that was rejected is rejected as whatever it is read. */
export function stillOpen(decided: readonly Decided[], quotes: Quoted) {
  const done = new Set(decided.map(({ kind, folded }) => `${kind} ${folded}`))
  const rejected = new Set(decided.flatMap((each) => (isName(each) && each.state === 'rejected' ? [each.folded] : [])))
  return (each: Suggestion): boolean => {
    if (done.has(`${each.kind} ${each.folded}`)) return false
    return isName(each) ? !rejected.has(each.folded) : !(each.kind === 'quote' && quotes.has(each.folded))
  }
}

function isName({ kind }: Pick<Suggestion, 'kind'>): boolean {
  return kind !== 'quote' && kind !== 'date'
}

const order: Record<SuggestionKind, number> = { person: 0, organisation: 1, place: 2, quote: 3, date: 4 }

function withMeaning(suggestion: Suggestion, meanings: Meanings): Waiting {
  const all = optionsOf(suggestion, meanings)
  const candidates = [...new Set(all.flatMap((option) => ('entryId' in option ? [option.entryId] : [])))]
  const strangers = all.filter((option) => 'name' in option).length
  const seen = new Set<EntryId>()
  const options = all.filter((option) => {
    if ('name' in option) return true
    return !seen.has(option.entryId) && seen.add(option.entryId)
  })
  const isSure = suggestion.confidence === 'high' && strangers === 0 && candidates.length === 1
  return { ...suggestion, options, candidates, confidence: isSure ? 'high' : 'low' }
}

const kindsOf: Record<SuggestionKind, readonly EntryKind[]> = {
  person: ['person'],
  organisation: ['organisation'],
  place: ['place'],
  quote: ['person', 'organisation'],
  date: [],
}

function optionsOf({ kind, payload }: Suggestion, meanings: Meanings): Option[] {
  return payload.names.flatMap((name, place): Option[] => {
    const meant = namesakes(name, kindsOf[kind], meanings)
    if (meant.length > 0) return meant.map(({ id }) => ({ entryId: id }))
    // Of a name with shorter ones in it, only the whole one can be new.
    return kind === 'quote' || place === 0 ? [{ name }] : []
  })
}

function namesakes(name: string, kinds: readonly EntryKind[], { here, record }: Meanings): Namesake[] {
  const folded = foldName(name)
  const fitting = (meant: ReadonlyMap<string, Namesake[]>) =>
    (meant.get(folded) ?? []).filter(({ kind }) => kinds.includes(kind))
  const own = fitting(here)
  return own.length > 0 ? own : fitting(record)
}

function isSaid({ kind, folded, candidates }: Waiting, { ids, quotes }: Said): boolean {
  if (kind === 'quote') return quotes.has(folded)
  return candidates.length === 1 && ids.has(candidates[0] ?? '')
}
