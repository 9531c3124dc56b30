import type { Reading } from '../text/reading.ts'
import type { Span, Token } from '../text/token.ts'
import { plain } from './first-names.ts'
import { inHeadlines } from './headlines.ts'
import { isMany, type Kind, kindOf, type Named, textOf } from './kinds.ts'
import { type KnownName, type Person, peopleOf } from './people.ts'
import { placeNames } from './places.ts'
import { runsOf, usageOf } from './runs.ts'
import { withShortForms } from './short-forms.ts'

/** A name at its place. `name` is the longest form of it in the text, or the record's. */
type Mention = Span & { text: string; name: string; confidence: number }
export type Names = { people: Person[]; organisations: Mention[]; places: Mention[] }

/** Everybody and everything named in a text; names of the record come first. */
export function namesOf(reading: Reading, { known, spoken }: { known: KnownName[]; spoken: Set<number> }): Names {
  const record = recordOf(known)
  const runs = runsOf(reading, usageOf(reading))
  const named = inHeadlines(reading, runs, (run) => fromRecord(run, record) ?? kindsOf(run))
  const found = withShortForms(speaking(named, spoken))
  const surnames = new Set(found.flatMap(surnameOf))
  const settled = found.map((each) =>
    isSurname(each, surnames) ? { ...each, kind: 'person' as const, confidence: Math.max(0.8, each.confidence) } : each,
  )
  const persons = settled.filter(({ kind, confidence }) => kind === 'person' && confidence > 0)
  return {
    people: peopleOf(persons, known),
    organisations: mentionsOf(settled, 'organisation', { text: reading.text, record }),
    places: mentionsOf(settled, 'place', { text: reading.text, record }),
  }
}

/** The surname of a person who is certainly one, without accents. */
function surnameOf({ run, from, to, kind, titles, confidence }: Named): string[] {
  if (kind !== 'person' || confidence === 0) return []
  const isSure = to - from > 1 || titles.length > 0 || confidence >= 0.6
  return isSure ? [plain(run.tokens[to - 1]?.text ?? '')] : []
}

function kindsOf(run: Named['run']): Named[] {
  const found = kindOf(run)
  return found.length > 0 ? found : [alone(run)].filter((each) => each !== undefined)
}

/** A single capital that may turn out to be a surname of the text. */
function alone(run: Named['run']): Named | undefined {
  if (run.to - run.from > 1) return undefined
  return { run, from: run.from, to: run.to, kind: 'person', titles: [], confidence: 0 }
}

/** A single capital that speaks is somebody, unless an organisation's name begins with it. `spoken`: where speakers begin. */
function speaking(found: Named[], spoken: Set<number>): Named[] {
  const bodies = new Set(found.flatMap((each) => (each.kind === 'organisation' ? [firstOf(each).text] : [])))
  return found.map((each) => {
    const { text, start } = firstOf(each)
    const isSomebody =
      each.confidence === 0 && spoken.has(start) && !bodies.has(text) && !isMany({ ...each.run, from: each.from })
    return isSomebody ? { ...each, confidence: 0.6 } : each
  })
}

function firstOf({ run, from }: Named): { text: string; start: number } {
  return run.tokens[from] ?? { text: '', start: -1 }
}

function isSurname({ run, from, to, confidence }: Named, surnames: Set<string>): boolean {
  const text = run.tokens[from]?.text ?? ''
  if (to - from > 1 || !surnames.has(plain(text))) return false
  return confidence < 0.9 || !placeNames.has(text)
}

type Entry = { name: string; kind: Kind }

function recordOf(known: KnownName[]): Map<string, Entry> {
  const record = new Map<string, Entry>()
  for (const { name, kind = 'person', aliases = [] } of known) {
    for (const each of [name, ...aliases]) record.set(plain(each), { name, kind })
  }
  return record
}

/** The longest part of a run that the record knows, so that a title before it does no harm. */
function fromRecord(run: Named['run'], record: Map<string, Entry>): Named[] | undefined {
  if (record.size === 0) return undefined
  for (let from = run.from; from < run.to; from += 1) {
    const entry = record.get(plain(textOf(run.tokens, from, run.to)))
    if (!entry) continue
    const titles = run.tokens.slice(run.from, from).map((token: Token) => token.lower)
    return [{ run, from, to: run.to, kind: entry.kind, titles, confidence: 0.97 }]
  }
  return undefined
}

type Source = { text: string; record: Map<string, Entry> }

function mentionsOf(all: Named[], kind: Kind, { text, record }: Source): Mention[] {
  return all
    .filter((each) => each.kind === kind)
    .map(({ run, from, to, confidence, name }) => {
      const words = textOf(run.tokens, from, to)
      const longest = record.get(plain(words))?.name ?? name ?? words
      const start = run.tokens[from]?.start ?? 0
      const end = run.tokens[to - 1]?.end ?? start
      return { start, end, text: text.slice(start, end), name: longest, confidence }
    })
}
