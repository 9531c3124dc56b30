import type { Reading, Sentence } from '../text/reading.ts'
import type { Gender } from './first-names.ts'
import { agrees, type Person } from './people.ts'

/** Somebody a word may mean. Scores of one list add up to 1 at most. */
export type Candidate = { name: string; score: number }
export type Meant = { person: Person | null; candidates: Candidate[] }

/** How present somebody is: where last named and how. Built up while the text is read from its start. */
type Presence = { person: Person; sentence: number; weight: number; times: number }

type Event = { at: number; sentence: number } & (
  | { kind: 'name'; person: Person; subject: boolean; quoted: boolean }
  | { kind: 'pronoun'; gender: Gender; subject: boolean }
)

const genders: Record<string, Gender> = { he: 'man', she: 'woman', him: 'man', her: 'woman', his: 'man' }

/** Whom each *he* and *she* of the text means, by its place; read in order, as a reader does. */
export function pronounsOf(reading: Reading, people: Person[]): Map<number, Meant> {
  const found = new Map<number, Meant>()
  const present = new Map<Person, Presence>()
  const events = eventsOf(reading, people)
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
  event: { person: Person; sentence: number; subject: boolean; quoted: boolean },
): void {
  const before = present.get(event.person)
  const weight = event.quoted ? 0.25 : event.subject ? 1 : 0.55
  const same = before?.sentence === event.sentence
  present.delete(event.person)
  present.set(event.person, {
    person: event.person,
    sentence: event.sentence,
    weight: same ? Math.max(before.weight, weight) : weight,
    times: (before?.times ?? 0) + 1,
  })
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

function whoIsMeant(present: Map<Person, Presence>, { sentence, gender }: { sentence: number; gender: Gender }): Meant {
  const scored = [...present.values()]
    .slice(-memory)
    .filter(({ person }) => agrees(person.gender, gender))
    .map((each) => ({ person: each.person, score: scoreOf(each, sentence, gender) }))
    .filter(({ score }) => score > 0.05)
    .sort((a, b) => b.score - a.score)
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  const candidates = scored.slice(0, 5).map(({ person, score }) => ({ name: person.name, score: round(score / total) }))
  const [first, second] = scored
  const isClear = first !== undefined && first.score >= 0.12 && (!second || first.score >= second.score * 1.25)
  return { person: isClear ? first.person : null, candidates }
}

function scoreOf({ person, sentence: last, weight, times }: Presence, sentence: number, gender: Gender): number {
  const distance = Math.max(0, sentence - last)
  const near = weight / (1 + distance * 0.7)
  const sure = person.gender === gender ? 1 : 0.6
  return near * sure * (1 + Math.min(times, 5) * 0.06)
}

export function round(share: number): number {
  return Math.round(share * 100) / 100
}

function eventsOf({ sentences, paragraphs }: Reading, people: Person[]): Event[] {
  const events: Event[] = []
  const find = sentenceFinder(sentences)
  for (const person of people) {
    for (const { start, end, quoted } of person.appearances) {
      const { index, sentence } = find(start)
      events.push({
        kind: 'name',
        at: start,
        sentence: index,
        person,
        quoted,
        subject: isSubject(sentence, { start, end }),
      })
    }
  }
  for (const { tokens } of paragraphs) {
    for (const { lower, start, end, quote } of tokens) {
      const gender = genders[lower]
      if (gender === undefined || quote !== null) continue
      const { index, sentence } = find(start)
      events.push({ kind: 'pronoun', at: start, sentence: index, gender, subject: isSubject(sentence, { start, end }) })
    }
  }
  return events.sort((a, b) => a.at - b.at)
}

/** Finds the sentence a place stands in, by halving. */
function sentenceFinder(sentences: Sentence[]): (at: number) => { index: number; sentence: Sentence | undefined } {
  return (at) => {
    let low = 0
    let high = sentences.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((sentences[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { index: low, sentence: sentences[low] }
  }
}

/** Whether a name stands where subjects do: before its sentence's first verb, or behind a verb that a quotation precedes. */
function isSubject(sentence: Sentence | undefined, { start, end }: { start: number; end: number }): boolean {
  if (!sentence) return false
  if (isBeforeVerb(sentence, end)) return true
  const { tokens } = sentence
  const verb = tokens.findIndex(({ quote, speech }) => quote === null && (speech === 'VERB' || speech === 'AUX'))
  const index = tokens.findIndex((token) => token.start >= start)
  if (verb < 0 || index <= verb) return index >= 0 && !isOblique(sentence, index)
  return tokens[verb - 1]?.quote !== null && index - verb <= 2
}

function isBeforeVerb({ tokens }: Sentence, end: number): boolean {
  const index = tokens.findIndex((token) => token.start >= end)
  const next = tokens[index]?.text === ',' ? tokens[index + 1] : tokens[index]
  return index > 0 && next !== undefined && next.quote === null && /^(?:AUX|VERB)$/.test(next.speech)
}

function isOblique({ tokens }: Sentence, index: number): boolean {
  return tokens[index - 1]?.speech === 'ADP'
}
