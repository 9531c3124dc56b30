import type { Reading } from '../text/reading.ts'
import { isCapital, type Span, type Token } from '../text/token.ts'
import type { Gender } from './first-names.ts'
import { agrees, type Person } from './people.ts'
import { type Found, sentenceFinder, speakerFinder, subjectness } from './prominence.ts'
import { genderOfRole } from './roles.ts'

/** Somebody a word may mean. Scores of one list add up to 1 at most. */
export type Candidate = { name: string; score: number }
export type Meant = { person: Person | null; candidates: Candidate[] }

/** How present somebody is: where last named and how. Built up while the text is read from its start. */
type Presence = {
  person: Person
  sentence: number
  weight: number
  times: number
  spoke: boolean
}

type Event = { at: number; sentence: number; subject: number; speaks: boolean } & (
  | { kind: 'name'; person: Person; quoted: boolean }
  | { kind: 'pronoun'; gender: Gender }
)

const genders: Record<string, Gender> = { he: 'man', she: 'woman', him: 'man', her: 'woman', his: 'man' }

/** Whom each *he* and *she* of the text means, by its place; read in order, as a reader does. */
export function pronounsOf(reading: Reading, people: Person[], speaking: Span[]): Map<number, Meant> {
  const found = new Map<number, Meant>()
  const present = new Map<Person, Presence>()
  const events = eventsOf(reading, people, speaking)
  for (const [index, event] of events.entries()) {
    if (event.kind === 'name') {
      note(present, event)
      continue
    }
    const before = whoIsMeant(present, event)
    const meant = before.candidates.length > 0 ? before : whoIsNamedNext(events, index)
    found.set(event.at, meant)
    if (meant.person) note(present, { ...event, person: meant.person, quoted: false })
  }
  return found
}

function note(
  present: Map<Person, Presence>,
  event: { person: Person; sentence: number; subject: number; speaks: boolean; quoted: boolean },
): void {
  const before = present.get(event.person)
  const weight = weightOf(event)
  const times = (before?.times ?? 0) + 1
  present.delete(event.person)
  // Somebody named again in passing, or by another who is quoted, is no less present than before.
  const isLess = before !== undefined && weight < before.weight * nearness(event.sentence - before.sentence)
  const { person, sentence, speaks } = event
  present.set(person, isLess ? { ...before, times } : { person, sentence, weight, times, spoke: speaks })
}

function weightOf({ quoted, speaks, subject }: { quoted: boolean; speaks: boolean; subject: number }): number {
  if (quoted) return 0.25
  if (speaks) return 1
  return 0.55 + 0.45 * subject
}

function nearness(distance: number): number {
  return 1 / (1 + Math.max(0, distance) * 0.7)
}

/** A story may begin with *she* and name her in its next sentences. */
function whoIsNamedNext(events: Event[], index: number): Meant {
  const event = events[index]
  if (event?.kind !== 'pronoun') return { person: null, candidates: [] }
  for (const next of events.slice(index + 1, index + 8)) {
    if (next.sentence > event.sentence + 3) break
    if (next.kind !== 'name' || next.quoted || !agrees(next.person.gender, event.gender)) continue
    return { person: next.person, candidates: [{ name: next.person.name, score: 0.6 }] }
  }
  return { person: null, candidates: [] }
}

/** At most this many of the people named last are thought of. */
const memory = 12

function whoIsMeant(present: Map<Person, Presence>, asked: Asked): Meant {
  const { gender } = asked
  const scored = [...present.values()]
    .slice(-memory)
    .filter(({ person }) => agrees(person.gender, gender))
    .map((each) => ({ person: each.person, score: scoreOf(each, asked) }))
    .filter(({ score }) => score > 0.05)
    .sort((a, b) => b.score - a.score)
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  const candidates = scored.slice(0, 5).map(({ person, score }) => ({ name: person.name, score: round(score / total) }))
  const [first, second] = scored
  const isClear = first !== undefined && first.score >= 0.12 && (!second || first.score >= second.score * 1.25)
  return { person: isClear ? first.person : null, candidates }
}

type Asked = { sentence: number; gender: Gender; speaks: boolean }

function scoreOf({ person, sentence, weight, times, spoke }: Presence, asked: Asked): number {
  const sure = person.gender === asked.gender ? 1 : 0.6
  const distance = asked.sentence - sentence
  // Who speaks has most often spoken before, and most surely in the sentence before.
  const goesOn = spoke && asked.speaks ? (distance <= 1 ? 1.35 : 1) : 1
  return weight * nearness(distance) * sure * goesOn * (1 + Math.min(times, 5) * 0.06)
}

export function round(share: number): number {
  return Math.round(share * 100) / 100
}

function eventsOf({ sentences, paragraphs }: Reading, people: Person[], speaking: Span[]): Event[] {
  const events: Event[] = []
  const find = sentenceFinder(sentences)
  const speaks = speakerFinder(speaking)
  for (const person of people) {
    for (const { start, end, quoted } of person.appearances) {
      const place = placeOf({ start, end }, find(start))
      events.push({ kind: 'name', person, quoted, ...place, speaks: speaks(start) && place.subject > 0 })
    }
  }
  for (const { start, end, gender } of pronounsIn(paragraphs)) {
    events.push({ kind: 'pronoun', gender, ...placeOf({ start, end }, find(start)), speaks: speaks(start) })
  }
  return events.sort((a, b) => a.at - b.at)
}

/** The pronouns outside quotations, without those of somebody who is not named: *his daughter said she …* */
function pronounsIn(paragraphs: Reading['paragraphs']): (Span & { gender: Gender })[] {
  return paragraphs.flatMap(({ tokens }) =>
    tokens.flatMap(({ lower, start, end, quote }, index) => {
      const gender = genders[lower]
      return gender === undefined || quote !== null || isOfNobody(tokens, index, gender) ? [] : [{ start, end, gender }]
    }),
  )
}

/** Whether a son, a wife or a woman without a name stands nearer before the pronoun than any name. */
function isOfNobody(tokens: Token[], index: number, gender: Gender): boolean {
  for (let at = index - 1; at > Math.max(0, index - 8); at -= 1) {
    const token = tokens[at]
    if (!token || /^[.;:?!]$/.test(token.text) || isCapital(token)) return false
    if (genderOfRole(token.lower) === gender && /^(?:his|her|their|a|an|one|'s)$/.test(tokens[at - 1]?.lower ?? '')) {
      return !isCapital(tokens[at + 1]) && tokens[at + 1]?.text !== ','
    }
  }
  return false
}

function placeOf(span: Span, { index, sentence }: Found) {
  return { at: span.start, sentence: index, subject: subjectness(sentence, span) }
}
