import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Level } from '../desk/index.ts'
import type { StaffId } from '../staff/index.ts'

export type RuleId = Id<'style-rule'>
export type TermId = Id<'style-term'>
export type RequestId = Id<'style-request'>

/** Asked of nobody, of those who try it, or of everybody. */
export const ruleStates = ['off', 'pilot', 'live'] as const
export type RuleState = (typeof ruleStates)[number]

/**
 * What a person writes of a rule. `words` has one wording a line, `wording → instead`; `matches` and `misses` one example
 * a line; `sections` are those it is asked in, by their slugs, and none means all.
 */
export type RuleFields = {
  name: string
  group: string
  words: string
  pattern: string
  instead: string
  isCased: boolean
  leavesQuotes: boolean
  sections: string[]
  level: Level
  why: string
  link: string
  matches: string
  misses: string
}

/** A rule of the paper's own. `key` is what files and findings call it, and never changes. */
export type Rule = RuleFields & {
  id: RuleId
  key: string
  ownerId: StaffId | null
  state: RuleState
  /** Who tries it while it is a pilot. */
  pilots: StaffId[]
  madeAt: Instant
  changedAt: Instant
}

export const blankRule: RuleFields = {
  ...{ name: '', group: '', words: '', pattern: '', instead: '', isCased: false, leavesQuotes: true, sections: [] },
  ...{ level: 'note', why: '', link: '', matches: '', misses: '' },
}

/** What a form shows of it. */
export function shownOfRule(rule: RuleFields & Pick<Rule, 'ownerId'>) {
  const { name, group, words, pattern, instead, isCased, leavesQuotes, sections, level } = rule
  const { why, link, matches, misses, ownerId } = rule
  const said = { name, group, words, pattern, instead, isCased, leavesQuotes, sections, level }
  return { ...said, why, link, matches, misses, ownerId }
}

/** What its state is made of, for the form that changes that. */
export function standingOfRule({ state, pilots }: Pick<Rule, 'state' | 'pilots'>) {
  return { state, pilots: pilots.toSorted() }
}

/** What a rule finds hangs on these alone: a trial counts until one of them is changed. */
export function findingPartOf(rule: RuleFields) {
  const { words, pattern, isCased, leavesQuotes, sections } = rule
  return { words, pattern, isCased, leavesQuotes, sections: sections.toSorted() }
}

/** One thing that was done to a rule, with how it stood then. */
export type Change = { id: string; at: Instant; by: string; did: ChangeKind; rule: Rule }
export type ChangeKind = 'made' | 'changed' | 'tried-out' | 'went-live' | 'switched-off' | 'brought'

/** An article of the archive in which a rule found something, with the first passage. */
export type Hit = {
  articleId: ArticleId
  path: string
  headline: string
  count: number
  before: string
  found: string
  after: string
}

/** What a rule found in the newest articles of the archive. */
export type Trial = { at: Instant; by: StaffId; print: string; articles: number; hits: Hit[] }

/** What somebody asks of a rule. */
export type Request = {
  id: RequestId
  at: Instant
  by: StaffId
  words: string
  settledAt: Instant | null
  settledBy: StaffId | null
  answer: string
}

/** How a name or a word is written here. `wrong`: how it is not, one a line. */
export type TermFields = { term: string; wrong: string; note: string }
export type Term = TermFields & { id: TermId; changedAt: Instant }

/** One thing that was done to a term, with how it stood then. `stood` is the last that was done before this was kept. */
export type TermChange = TermFields & { id: string; termId: TermId; at: Instant; by: string; did: TermChangeKind }
export type TermChangeKind = 'made' | 'changed' | 'brought' | 'removed' | 'stood'

/** What came of a rule: of how many wordings it said something, how often that was no fault, how often its fix was taken. */
export type Tally = { said: number; dismissed: number; accepted: number; isDemoted: boolean }
