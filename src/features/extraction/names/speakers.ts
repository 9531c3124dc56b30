import type { Reading } from '../text/reading.ts'
import { isWord, type Span, type Token, tokensOf } from '../text/token.ts'
import type { Person } from './people.ts'
import { type Candidate, type Meant, round } from './pronouns.ts'
import { isRole, isTitle } from './roles.ts'

/** What is needed to say who a speaker is. */
export type Cast = { reading: Reading; people: Person[]; pronouns: Map<number, Meant>; at: Appearing[] }
type Appearing = Span & { person: Person }

export function appearing(people: Person[]): Appearing[] {
  return people
    .flatMap((person) => person.appearances.map(({ start, end }) => ({ start, end, person })))
    .sort((a, b) => a.start - b.start)
}

const nobody: Meant = { person: null, candidates: [] }

/** Which person the words at `span` mean: by a name in them, as a pronoun, or as the role of one person. */
export function whoIs(span: Span, cast: Cast): Meant {
  const tokens = tokensOf(cast.reading.text.slice(span.start, span.end), span.start).filter(isWordOrSign)
  const named = namedIn(span, tokens, cast)
  if (named.length === 1 && named[0]) return certain(named[0])
  if (named.length > 1) {
    const first = /\band\b/.test(cast.reading.text.slice(span.start, span.end))
      ? undefined
      : introduced(span, named, cast)
    return first ? certain(first) : { person: null, candidates: shares(named) }
  }
  const [only] = tokens
  if (tokens.length === 1 && only) return cast.pronouns.get(only.start) ?? nobody
  return byRole(span, tokens, cast)
}

function isWordOrSign(token: Token): boolean {
  return isWord(token) || token.text.length > 1
}

function certain(person: Person): Meant {
  return { person, candidates: [{ name: person.name, score: 1 }] }
}

function shares(people: Person[]): Candidate[] {
  return people.slice(0, 5).map(({ name }) => ({ name, score: round(1 / people.length) }))
}

/** People named in the words as those who speak: not *Reed's lawyer*, nor *a spokesman for Reed*. */
function namedIn(span: Span, tokens: Token[], { at, reading }: Cast): Person[] {
  const found = new Set<Person>()
  for (let index = firstFrom(at, span.start); index < at.length; index += 1) {
    const each = at[index]
    if (!each || each.start >= span.end) break
    // What follows a comma stands for the words before it: *the editor in chief, Ada Reed*.
    const isBeside = each.start > span.start && reading.text.slice(each.start - 2, each.start) === ', '
    if (isOwner(each, tokens) || (!isBeside && hangsOn(each, tokens))) continue
    found.add(each.person)
  }
  return [...found]
}

/** The one of several whose name fills what stands between commas: *Ada Reed, the Bell campaign's director*. */
function introduced(span: Span, named: Person[], { reading, at }: Cast): Person | undefined {
  for (let index = firstFrom(at, span.start); index < at.length; index += 1) {
    const each = at[index]
    if (!each || each.start >= span.end) return undefined
    const after = reading.text.slice(each.end, Math.min(span.end, each.end + 2))
    if (named.includes(each.person) && (after === '' || after.startsWith(','))) return each.person
  }
  return undefined
}

function firstFrom(at: Appearing[], start: number): number {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}

/** *Reed's* lawyer, *Reed* aides. */
function isOwner({ end }: Appearing, tokens: Token[]): boolean {
  const after = tokens.find((token) => token.start >= end)
  if (!after) return false
  if (/^['’]s?$/.test(after.text) && tokens.at(-1) !== after) return !isWriting(tokens[tokens.indexOf(after) + 1])
  return names(after)
}

/** A spokesman *for Reed*; not the Secretary *of State Reed*. */
function hangsOn({ start }: Appearing, tokens: Token[]): boolean {
  const at = tokens.findLastIndex((token) => token.end <= start && !isRole(token.lower) && !/^\p{Lu}/u.test(token.text))
  const before = tokens[at]
  if (!before || (before.lower === 'of' && isTitle(tokens[at - 1]?.lower ?? ''))) return false
  const between = tokens.filter((token) => token.start >= before.end && token.end <= start)
  return /^(?:of|for|to|with|by|from|about|at|against|on|in)$/.test(before.lower) && between.length <= 2
}

/** A common noun after a name, which belongs to it: *the Reed campaign*, *Reed aides*. */
function names({ lower }: Token): boolean {
  return /^(?:campaigns?|famil(?:y|ies)|administration|teams?|aides?|officials?|camp|government|spokes(?:man|woman|person|people)|lawyers?|attorneys?|staff|supporters?|foundation|group|company|estate|representatives?|allies|advisers?|advisors?|communications?|legal|defen[cs]e|defenders?|backers?|voters?|fans?)$/.test(
    lower,
  )
}

/** *Reed's statement*: what Reed said. */
function isWriting(token: Token | undefined): boolean {
  return (
    /^(?:statement|letter|tweet|email|post|message|office|memo|book|speech|memoir|column|blog|will|diary|words|comments|remarks|response|answer|reply|verdict|version|account)$/.test(
      token?.lower ?? '',
    ) && token?.lower !== 'office'
  )
}

/** *the mayor*, when one person of the text is introduced as a mayor. */
function byRole(span: Span, tokens: Token[], { people }: Cast): Meant {
  const [first] = tokens
  if (!first || /^(?:a|an|another|one|two|three|some|several|many|other|both|most|few|no|all)$/.test(first.lower))
    return nobody
  const head = headOf(tokens)
  if (!head) return nobody
  const fitting = people.filter(({ roles }) => roles.has(head.lower) || roles.has(head.lower.replace(/person$/, 'man')))
  if (fitting.length === 0 || fitting.length > 40) return nobody
  const placed = fitting
    .map((person) => ({ person, last: person.appearances.findLast(({ start }) => start < span.start)?.start ?? -1 }))
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)
  const ranked = placed.map(({ person }) => person)
  if (ranked.length === 1 && ranked[0]) return { person: ranked[0], candidates: [{ name: ranked[0].name, score: 0.8 }] }
  return { person: null, candidates: shares(ranked) }
}

/** The role that the phrase turns on: the last one before any *of*, *for* or comma. */
function headOf(tokens: Token[]): Token | undefined {
  const end = tokens.findIndex(({ lower }) => /^(?:of|for|from|at|in|with|who|on)$/.test(lower))
  const own = end < 0 ? tokens : tokens.slice(0, end)
  const last = own.at(-1)
  return last && (isRole(last.lower) || /-year-old$/.test(last.lower)) ? last : undefined
}
