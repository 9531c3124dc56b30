import type { Draft, Facts, Fault, Person, Role } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { withoutSpeech } from '../quote-style.ts'
import type { Setting } from '../setting.ts'
import { excerpt, placeIn } from '../writing.ts'
import { hasDate } from './missing-facts.ts'
import { misspeltNames } from './misspelt-names.ts'
import { type Named, placesNaming } from './named-people.ts'

/** What confirmed people are called, in the order they are met, and what they are said to be. */
export function confirmedPeople(draft: Draft, setting: Setting): Fault[] {
  const { facts } = draft
  if (!facts) return []
  const named = placesNaming(draft, facts, setting)
  return [
    ...misspeltNames(draft, facts, setting),
    ...surnamesFirst(draft, named, setting),
    ...named.flatMap((each) => roleDates(draft, each)),
    ...lost(facts),
  ]
}

/** The first time the text itself names somebody, the whole name stands. What is said in a quotation is the speaker's. */
function surnamesFirst({ standfirst }: Draft, named: Named[], { quotes }: Setting): Fault[] {
  const writings = Array.from(new Set(named.map(({ writing }) => writing)))
  const unsaid = new Map(writings.map((writing) => [writing, withoutSpeech(writing.text, quotes)]))
  const own = named.filter(({ writing, start, end }) => {
    if (writing.kind === 'heading' || writing.kind === 'figure' || writing.kind === 'pullQuote') return false
    return unsaid.get(writing)?.slice(start, end).trim() !== ''
  })
  const met = new Set<string>()
  return own.flatMap((each) => {
    const { person, writing, start, end } = each
    if (met.has(person.id)) return []
    met.add(person.id)
    if (each.isWhole || isIntroduced(person, standfirst) || hasTitle(writing.text, start)) return []
    const isNamedLater = own.some((later) => later.person.id === person.id && later.isWhole)
    const named = isNamedLater ? 'later' : 'never'
    const surname = writing.text.slice(start, end)
    const message = say.surnameBeforeName({ surname, named, name: person.name })
    return [fault(each, { rule: 'surname-first', message })]
  })
}

function isIntroduced({ name, aliases }: Person, standfirst: string): boolean {
  return [name, ...aliases].some((each) => standfirst.includes(each))
}

/** *President Biden* says who that is. *Mr Ward* does not. */
function hasTitle(text: string, start: number): boolean {
  const [word = ''] = /(?<!\p{L})\p{L}+\.? $/u.exec(text.slice(Math.max(0, start - 20), start)) ?? []
  return /^\p{Lu}/u.test(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx)\.? $/.test(word)
}

function roleDates(draft: Draft, { writing, person, start, end }: Named): Fault[] {
  const date = hasDate(draft) ? draft.dateline?.date : null
  if (!date) return []
  const { text } = writing
  return person.roles.flatMap((role) => {
    const isSaid = saysRole(text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80), role.title)
    const isHeldNow = person.roles.some((other) => other.title === role.title && holds(other, date))
    if (!isSaid || isHeldNow || tellsOfThen(sentenceAround(text, start, end), role)) return []
    const message = say.roleNotOnDay({ name: person.name, title: role.title, ...spanOf(role), date })
    return [fault({ writing, start, end }, { rule: 'role-dates', message })]
  })
}

function spanOf({ from, to }: Role) {
  const held = to === null ? 'from' : from === null ? 'until' : 'both'
  return { held, start: from ?? '', end: to ?? '' }
}

const past =
  /(?<!\p{L})(?:former|formerly|ex|then|late|previous|once|was|were|had been|outgoing|incoming|next|future)[ -](?:\p{L}+ ){0,3}$/iu

function saysRole(before: string, after: string, title: string): boolean {
  const words = title.toLowerCase()
  const lead = before.toLowerCase().trimEnd()
  if (lead.endsWith(words) && !/\p{L}$/u.test(lead.slice(0, -words.length))) {
    return !past.test(before.slice(0, lead.length - words.length))
  }
  const match = /^, (?:who is )?(?:the |an? |its |their )?(?:(?:\p{L}+ ){0,2}\p{L}+(?:[’']s|s[’']) )?/u.exec(after)
  const rest = match ? after.slice(match[0].length).toLowerCase() : ''
  return rest.startsWith(words) && !/^\p{L}/u.test(rest.slice(words.length))
}

/** A sentence with a year of the role in it tells of then. */
function tellsOfThen(sentence: string, { from, to }: Role): boolean {
  const [first, last] = [from?.slice(0, 4) ?? '0000', to?.slice(0, 4) ?? '9999']
  return Array.from(sentence.matchAll(/(?<!\d)[12]\d{3}(?!\d)/g)).some(([year]) => first <= year && year <= last)
}

function sentenceAround(text: string, start: number, end: number): string {
  const stop = text.slice(end).search(/[.!?…]["”’']?(?=\s|$)/)
  return text.slice(text.lastIndexOf('. ', start) + 1, stop < 0 ? text.length : end + stop)
}

function holds({ from, to }: Role, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to)
}

function lost({ lost: gone }: Facts): Fault[] {
  return gone.map(({ passage, exact }) => ({
    rule: 'mention-lost',
    place: { field: 'body', passage, start: 0, end: 0 },
    message: say.mentionNotWhereItWas({ words: excerpt(exact, 0) }),
    evidence: excerpt(exact, 0),
  }))
}

type Says = Pick<Fault, 'rule' | 'message'>

function fault({ writing, start, end }: Pick<Named, 'writing' | 'start' | 'end'>, says: Says): Fault {
  return { ...says, place: placeIn(writing, start, end), evidence: excerpt(writing.text, start, end) }
}
