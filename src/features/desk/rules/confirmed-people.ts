import type { Draft, Facts, Fault, Role } from '../finding.ts'
import { bodyOf, excerpt, placeIn, type Writing } from '../writing.ts'
import { hasDate } from './missing-facts.ts'

type Person = Facts['people'][number]
type Mention = Facts['mentions'][number]
type Met = { writing: Writing; person: Person; mention: Mention }

/** What confirmed people are called, in the order they are met, and what they are said to be. */
export function confirmedPeople(draft: Draft): Fault[] {
  const { facts } = draft
  if (!facts) return []
  const met = mentionsIn(draft, facts)
  return [
    ...met.flatMap(nameDiffers),
    ...surnamesFirst(met),
    ...met.flatMap((each) => roleDates(draft, each)),
    ...lost(facts),
  ]
}

function mentionsIn(draft: Draft, facts: Facts): Met[] {
  const people = new Map(facts.people.map((person) => [person.id, person]))
  return bodyOf(draft).flatMap((writing) =>
    facts.mentions
      .filter(({ passage, found }) => found && passage === writing.passage)
      .toSorted((a, b) => a.start - b.start)
      .flatMap((mention) => {
        const person = people.get(mention.person)
        return person ? [{ writing, person, mention }] : []
      }),
  )
}

/** Every word of the name as written must be one of the person’s names, or a title before them. */
function nameDiffers({ writing, person, mention }: Met): Fault[] {
  const known = new Set([person.name, ...person.aliases].flatMap(partsOf))
  const written = partsOf(mention.exact)
  const [first, ...rest] = written.filter((part) => !known.has(part))
  if (first === undefined || written.every((part) => !known.has(part) && !isNear(part, known))) return []
  if (![first, ...rest].some((part) => isNear(part, known))) return []
  return [fault(writing, mention, { rule: 'name-differs', message: `The record spells this name “${person.name}”.` })]
}

function partsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/[’']s$/u, '')
    .split(/[\s.]+/)
    .filter((part) => /^\p{Lu}/u.test(part))
}

/** One or two letters away, as a slip is. */
function isNear(part: string, known: Set<string>): boolean {
  return Array.from(known).some(
    (name) => name !== part && name.length > 3 && distance(part, name) <= (name.length > 6 ? 2 : 1),
  )
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_each, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The first time somebody is named in the body, the whole name stands. */
function surnamesFirst(met: Met[]): Fault[] {
  const seen = new Set<string>()
  return met.flatMap(({ writing, person, mention }, index) => {
    if (seen.has(person.id)) return []
    seen.add(person.id)
    const isWhole = (exact: string) =>
      partsOf(exact).length > 1 && [person.name, ...person.aliases].some((name) => exact.includes(name))
    const isOneName = !/\s/.test(person.name) || person.aliases.includes(mention.exact)
    if (isOneName || isWhole(mention.exact) || mention.exact.trim().split(/\s+/).length > 1) return []
    const isNamedLater = met
      .slice(index + 1)
      .some((later) => later.person.id === person.id && isWhole(later.mention.exact))
    const when = isNamedLater ? 'before the whole name' : 'and the whole name never does'
    return [
      fault(writing, mention, {
        rule: 'surname-first',
        message: `“${mention.exact}” stands here ${when}: “${person.name}”.`,
      }),
    ]
  })
}

function roleDates(draft: Draft, { writing, person, mention }: Met): Fault[] {
  const date = hasDate(draft) ? draft.dateline?.date : null
  if (!date) return []
  const before = writing.text.slice(Math.max(0, mention.start - 60), mention.start)
  const after = writing.text.slice(mention.end, mention.end + 80)
  return person.roles.flatMap((role) => {
    const isSaid = saysRole(before, after, role.title)
    const isHeldNow = person.roles.some((other) => other.title === role.title && holds(other, date))
    if (!isSaid || isHeldNow) return []
    const span = [role.from ?? '…', role.to ?? '…'].join(' to ')
    const message = `The record has ${person.name} as ${role.title} from ${span}, not on ${date}.`
    return [fault(writing, mention, { rule: 'role-dates', message })]
  })
}

const past =
  /(?<!\p{L})(?:former|formerly|ex|then|late|previous|once|was|were|had been|outgoing|incoming|next|future)[ -](?:\p{L}+ ){0,3}$/iu

function saysRole(before: string, after: string, title: string): boolean {
  const words = title.toLowerCase()
  const isBefore = before.toLowerCase().trimEnd().endsWith(words)
  if (isBefore) return !past.test(before.slice(0, before.toLowerCase().lastIndexOf(words)))
  const match = /^, (?:who is )?(?:the |an? )?/u.exec(after)
  return match !== null && after.slice(match[0].length).toLowerCase().startsWith(words)
}

function holds({ from, to }: Role, date: string): boolean {
  return (from === null || from <= date) && (to === null || date <= to)
}

function lost({ mentions }: Facts): Fault[] {
  return mentions
    .filter(({ found }) => !found)
    .map(({ passage, exact }) => ({
      rule: 'mention-lost',
      place: { field: 'body', passage, start: 0, end: 0 },
      message: `“${excerpt(exact, 0)}” is no longer where the record has it: name the place again, or take the mention out.`,
      evidence: excerpt(exact, 0),
    }))
}

type Says = Pick<Fault, 'rule' | 'message'>

function fault(writing: Writing, { start, end, exact }: Mention, says: Says): Fault {
  return { ...says, place: placeIn(writing, start, end), evidence: excerpt(exact, 0) }
}
