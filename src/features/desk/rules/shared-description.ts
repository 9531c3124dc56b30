import type { Draft, Fault } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { escaped } from '../words.ts'
import { excerpt, placeIn, proseOf, type Writing } from '../writing.ts'
import { type Introduction, introductionsIn } from './introductions.ts'
import { isSamePerson } from './people.ts'
import { subjectBefore } from './subjects.ts'

/** An article has a few; a bound keeps the cost of a page of nothing else in proportion. */
const mostDescriptions = 100

/** One description for two people: readers cannot tell who *the top American diplomat* is. */
export function sharedDescription(draft: Draft): Fault[] {
  const prose = proseOf(draft)
  const text = prose.map((writing) => writing.text)
  const known = new Set(draft.facts?.people.flatMap(({ name, aliases }) => [name, ...aliases]))
  const introductions = prose.flatMap((writing, index) => introductionsIn(writing.text, index))
  const byWords = Map.groupBy(introductions, ({ words }) => words)
  return Array.from(byWords.values())
    .slice(0, mostDescriptions)
    .flatMap((group) => {
      const clash = clashIn(group) ?? borrowedBefore(group, text, known)
      return clash ? [faultIn(prose, clash)] : []
    })
}

/** Who a description introduces, and whom it meant elsewhere. */
type Clash = { introduction: Introduction; other: string }

/** Two introductions of different people in the same words: *A, the X,* and *B, the X,*. */
function clashIn(group: Introduction[]): Clash | undefined {
  for (const [index, introduction] of group.slice(0, 50).entries()) {
    const other = group.slice(0, index).find((earlier) => isClash(earlier, introduction))
    if (other) return { introduction, other: other.name }
  }
  return undefined
}

/** What several people have been in turn: *the former prime minister*. */
const held = /^(?:former|late|then|ex)(?![\p{L}])/u

function isClash(one: Introduction, other: Introduction): boolean {
  if (isSamePerson(one.name, other.name)) return false
  const isMeantToDiffer = one.scope !== '' && other.scope !== '' && one.scope !== other.scope
  const words = `${one.words} ${one.scope}`.trim().split(' ').length
  return !isMeantToDiffer && words >= 2 && !held.test(one.words)
}

/**
 * *The top American diplomat will meet Xi … Kritenbrink, the top American diplomat for Asia*: before it introduces
 * Kritenbrink, with a scope, the bare description is the subject of a sentence, and the one person the text was about is
 * somebody else. Without the scope it could as well be Kritenbrink, named late.
 */
function borrowedBefore(group: Introduction[], text: string[], known: ReadonlySet<string>): Clash | undefined {
  const [introduction] = group
  if (!introduction || introduction.scope === '' || !introduction.words.includes(' ')) return undefined
  const before = [...text.slice(0, introduction.at), (text[introduction.at] ?? '').slice(0, introduction.start)]
  const bare = bareSubject(introduction.words)
  const index = before.findIndex((each) => bare.test(each))
  const start = before[index]?.search(bare) ?? -1
  if (start < 0 || isNamedBefore(before, { index, start }, introduction.name)) return undefined
  const other = subjectBefore(before, { index, start }, known)
  return other && !isSamePerson(other, introduction.name) ? { introduction, other } : undefined
}

function bareSubject(words: string): RegExp {
  const verb =
    '(?:\\p{Ll}{2,20}(?:ed|s)|is|was|has|will|had|would|could|can|may|might|must|met|told|said|went|came|flew|left|made|took|gave)'
  return new RegExp(`(?<![\\p{L}’'-])(?:the )?${escaped(words)} (?=${verb}(?!\\p{L}))`, 'iu')
}

function isNamedBefore(text: string[], place: { index: number; start: number }, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name
  return [...text.slice(0, place.index), (text[place.index] ?? '').slice(0, place.start)].some((each) =>
    each.includes(surname),
  )
}

function faultIn(prose: Writing[], { introduction, other }: Clash): Fault {
  const { at, start, end, name } = introduction
  const writing = prose[at] ?? { field: 'body', kind: 'paragraph', text: '' }
  const said = excerpt(writing.text, start, end)
  return {
    rule: 'shared-description',
    place: placeIn(writing, start, end),
    message: say.descriptionStandsForTwo({ description: said, name, other }),
    evidence: said,
  }
}
