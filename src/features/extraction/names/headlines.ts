import { datelineLength, type Reading } from '../text/reading.ts'
import { isCapital, type Token } from '../text/token.ts'
import { plain } from './first-names.ts'
import { type Named, textOf } from './kinds.ts'
import { isFunctionWord, type Run } from './runs.ts'

/**
 * Names the runs of a text. Of a headline whose every word has a capital, only what the story itself names is a name;
 * of a dateline, its place.
 */
export function inHeadlines(reading: Reading, runs: Run[], name: (run: Run) => Named[]): Named[] {
  const lines = reading.paragraphs.map(({ tokens }) => isTitled(tokens))
  const ends = reading.paragraphs.map(({ start, end }) => start + datelineLength(reading.text.slice(start, end)))
  const isDateline = ({ tokens, from, paragraph }: Run) => (tokens[from]?.start ?? 0) < (ends[paragraph] ?? 0)
  const story = runs.filter((run) => lines[run.paragraph] === false && !isDateline(run)).flatMap(name)
  if (story.length === 0) return runs.flatMap(name)
  const known = new Map(story.map((each) => [plain(textOf(each.run.tokens, each.from, each.to)), each]))
  const above = runs.filter((run) => lines[run.paragraph]).flatMap((run) => partsOf(run, known))
  const places = runs.filter((run) => !lines[run.paragraph] && isDateline(run)).flatMap(placeOf)
  return [...above, ...places, ...story].sort((a, b) => placeIn(a) - placeIn(b))
}

function placeIn({ run, from }: Named): number {
  return run.tokens[from]?.start ?? 0
}

/** A line in which next to every word that could do without has a capital. */
function isTitled(tokens: Token[]): boolean {
  const words = tokens.filter(({ text, quote }) => quote === null && /^\p{L}{4,}/u.test(text) && !isFunctionWord(text))
  const lower = words.filter((token) => !isCapital(token)).length
  return words.length >= 3 && tokens.length <= 40 && lower <= words.length * 0.15
}

/** The parts of a run that the story names as well. */
function partsOf(run: Run, known: Map<string, Named>): Named[] {
  const found: Named[] = []
  for (let from = run.from; from < run.to; from += 1) {
    for (let to = run.to; to > from; to -= 1) {
      const same = known.get(plain(textOf(run.tokens, from, to)))
      if (!same) continue
      found.push({ ...same, run, from, to })
      from = to - 1
      break
    }
  }
  return found
}

/** *PORT ELDER* of *PORT ELDER, June 18 —*. */
function placeOf(run: Run): Named[] {
  const { tokens, from, to } = run
  const isFirst = from === 0 && /^\p{Lu}{2,}/u.test(tokens[from]?.text ?? '')
  if (!isFirst) return []
  const text = textOf(tokens, from, to)
  const name = text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
  return [{ run, from, to, kind: 'place', titles: [], confidence: 0.85, name }]
}
