import { datesOf } from './dates/dates.ts'
import * as say from './messages/newsroom.ts'
import { knownIn } from './names/known.ts'
import { type Names, namesOf } from './names/mentions.ts'
import { agrees, type Person } from './names/people.ts'
import { pronounsOf, round } from './names/pronouns.ts'
import { appearing, type Cast, whoIs } from './names/speakers.ts'
import type { Attribution } from './quotes/attribution.ts'
import { attributionsOf } from './quotes/following.ts'
import type { Marked } from './quotes/marks.ts'
import { patterns } from './quotes/patterns.ts'
import type { NameSuggestion, QuoteSuggestion, Suggestions, SuggestOptions } from './suggestion.ts'
import { languageOf } from './text/language.ts'
import { type Reading, read } from './text/reading.ts'
import { tag } from './text/tagging.ts'

/** Everything the text suggests. The same text and options always suggest the same. */
export function suggest(text: string, { date = null, known = [] }: SuggestOptions = {}): Suggestions {
  const language = languageOf(text)
  if (language !== 'en' && language !== 'und') return marksOnly(text, language)
  const reading = read(text, tag)
  const spoken = attributionsOf(reading)
  const names = namesOf(reading, { known: knownIn(text, known), spoken: startsOf(spoken.quotes, reading) })
  const cast: Cast = {
    reading,
    people: names.people,
    pronouns: pronounsOf(reading, names.people, spoken.speaking),
    at: appearing(names.people),
  }
  return {
    language,
    note: null,
    quotes: quotesOf(spoken.quotes, cast),
    people: mentionsOf(names.people, reading),
    organisations: names.organisations,
    places: names.places,
    dates: datesOf(reading, date),
  }
}

/** Where the speakers of a single word begin. */
function startsOf(attributions: Map<number, Attribution>, { text }: Reading): Set<number> {
  const single = [...attributions.values()].filter(
    ({ speaker }) => !/\s/.test(text.slice(speaker.start, speaker.end).split(',')[0] ?? ''),
  )
  return new Set(single.map(({ speaker }) => speaker.start))
}

function marksOnly(text: string, language: string): Suggestions {
  const reading = read(text, null)
  const nobody: Cast = { reading, people: [], pronouns: new Map(), at: [] }
  return {
    language,
    note: say.textIsNotInEnglish({ language }),
    quotes: reading.marks.map((mark) => quoteOf(mark, undefined, nobody)),
    people: [],
    organisations: [],
    places: [],
    dates: [],
  }
}

function quotesOf(attributions: Map<number, Attribution>, cast: Cast): QuoteSuggestion[] {
  const found: QuoteSuggestion[] = []
  for (const [number, mark] of cast.reading.marks.entries()) {
    const each = quoteOf(mark, attributions.get(number), cast)
    const before = found.at(-1)
    if (!before) found.push(each)
    else if (isSameSpeaker(each, before)) found.push({ ...each, person: before.person, candidates: before.candidates })
    else found.push(goesOn({ each, before, number }, cast) ? asBefore(each, before, cast) : each)
  }
  return found
}

/** The two halves of *“…,” he said, “…”*. */
function isSameSpeaker({ speaker }: QuoteSuggestion, before: QuoteSuggestion): boolean {
  return speaker !== null && speaker.start === before.speaker?.start
}

type Going = { each: QuoteSuggestion; before: QuoteSuggestion; number: number }

/**
 * *“…,” a clerk said. “…,” he added*: a pronoun behind a quotation goes on with whoever spoke the one before, when
 * nothing but quotations stands between.
 */
function goesOn({ each, before, number }: Going, { reading }: Cast): boolean {
  const [last, mark] = [reading.marks[number - 1], reading.marks[number]]
  if (!last || !mark || !before.speaker || before.confidence < 0.85) return false
  if (!/^quote-/.test(each.pattern) || !/^(?:he|she)$/i.test(each.speaker?.text ?? '')) return false
  const from = Math.max(last.outer.end, before.speaker.end)
  const between = reading.text.slice(from, mark.outer.start).slice(0, 400)
  const word = between.search(/[\p{L}\p{N}]{2}/u)
  return word === -1 || !/[.?!…]\s/.test(between.slice(word))
}

function asBefore(each: QuoteSuggestion, before: QuoteSuggestion, { people }: Cast): QuoteSuggestion {
  if (before.person === null) {
    return /^(?:an?|the) \p{Ll}/u.test(before.speaker?.text ?? '') ? { ...each, person: null } : each
  }
  const gender = /^he$/i.test(each.speaker?.text ?? '') ? 'man' : 'woman'
  const person = people.find(({ name }) => name === before.person)
  return person && agrees(person.gender, gender)
    ? { ...each, person: person.name, candidates: before.candidates }
    : each
}

function quoteOf(mark: Marked, by: Attribution | undefined, cast: Cast): QuoteSuggestion {
  const { text } = cast.reading
  const words = { start: mark.start, end: mark.end, text: text.slice(mark.start, mark.end), continued: mark.continued }
  if (!by) return { ...words, speaker: null, pattern: 'none', confidence: patterns.none, person: null, candidates: [] }
  const meant = whoIs(by.speaker, cast)
  return {
    ...words,
    speaker: { ...by.speaker, text: text.slice(by.speaker.start, by.speaker.end) },
    pattern: by.pattern,
    confidence: round(by.confidence * (mark.unclosed ? 0.6 : 1)),
    person: meant.person?.name ?? null,
    candidates: meant.candidates,
  }
}

function mentionsOf(people: Names['people'], { text }: Reading): NameSuggestion[] {
  const all = people.flatMap((person: Person) =>
    person.appearances.map(({ start, end, confidence }) => ({
      start,
      end,
      text: text.slice(start, end),
      name: person.name,
      confidence,
    })),
  )
  return all.sort((a, b) => a.start - b.start)
}
