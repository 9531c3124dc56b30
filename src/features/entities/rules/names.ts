import { fold, wordsIn } from '../../../base/fold.ts'
import { withoutEnd, withoutStart } from '../../../base/trim.ts'
import type { EntryId, EntryKind } from '../entry.ts'

/** A name as it is compared: no capitals, no accents, no signs. */
export function foldName(text: string): string {
  return wordsOf(text).join(' ')
}

/** The words a name or a quote is found by. */
export function wordsOf(text: string): string[] {
  return wordsIn(fold.compare(text))
}

export type KnownName = { id: EntryId; kind: EntryKind; names: readonly string[] }

/** A stretch of a text that names something, and whom of the record it may mean. */
export type Found = { start: number; end: number; kind: EntryKind; name: string; candidates: EntryId[] }

type Spoken = { words: string[]; entry: KnownName }
type Word = { folded: string; start: number; end: number }

/** Every name of the record in a text, the longest at each place, each name once: where it stands first. */
export function knownNamesIn(text: string, known: readonly KnownName[]): Found[] {
  const byFirst = Map.groupBy(
    known.flatMap((entry) => entry.names.map((name): Spoken => ({ words: wordsOf(name), entry }))),
    ({ words }) => words[0] ?? '',
  )
  const words = wordsWithPlaces(text)
  const found = new Map<string, Found>()
  for (let at = 0; at < words.length; ) {
    const matching = longest(byFirst.get(words[at]?.folded ?? '') ?? [], words, at)
    const length = matching[0]?.words.length ?? 0
    if (length > 0) note(found, text, { words: words.slice(at, at + length), matching })
    at += Math.max(1, length)
  }
  return [...found.values()]
}

function longest(spoken: readonly Spoken[], words: readonly Word[], at: number): Spoken[] {
  const fitting = spoken.filter((each) => each.words.every((word, place) => words[at + place]?.folded === word))
  const most = Math.max(0, ...fitting.map((each) => each.words.length))
  return fitting.filter((each) => each.words.length === most)
}

type Noted = { words: readonly Word[]; matching: readonly Spoken[] }

function note(found: Map<string, Found>, text: string, { words, matching }: Noted): void {
  const [start, end, kind] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0, matching[0]?.entry.kind]
  const name = text.slice(start, end)
  // A name begins with a capital where its script has them: *the bath* is no place.
  if (kind === undefined || /^\p{Ll}/u.test(name)) return
  const candidates = [...new Set(matching.map(({ entry }) => entry.id))]
  const key = candidates.join(' ')
  if (!found.has(key)) found.set(key, { start, end, kind, name, candidates })
}

const marks = "’'ʼ"

function wordsWithPlaces(text: string): Word[] {
  return [...text.matchAll(/\n\n|[\p{L}\p{N}\p{M}’'ʼ]+/gu)].flatMap((match) => {
    // No name goes on in the next passage.
    if (match[0] === '\n\n') return [{ folded: '\n', start: match.index, end: match.index }]
    // What belongs to somebody still names them, and a closing mark is no part of a word.
    const word = withoutEnd(match[0].replace(/[’'ʼ]s$/, ''), marks)
    const lead = word.length - withoutStart(word, marks).length
    const folded = foldName(word)
    return folded === '' ? [] : [{ folded, start: match.index + lead, end: match.index + word.length }]
  })
}
