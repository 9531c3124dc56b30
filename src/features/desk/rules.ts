import type { Draft, Fault, Field, Finding, Level, RuleName } from './finding.ts'
import { boilerplate } from './rules/boilerplate.ts'
import { changedInSilence } from './rules/changed-in-silence.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { missingFacts } from './rules/missing-facts.ts'
import { missingSpace } from './rules/missing-space.ts'
import { quotationMarks } from './rules/quotation-marks.ts'
import { relativeDate } from './rules/relative-date.ts'
import { restatement } from './rules/restatement.ts'
import { sharedDescription } from './rules/shared-description.ts'

/** Nobody reads more of one kind; a text with more is not an article, and drawing them all would hold up the rest. */
const mostOfARule = 100

/**
 * Every fault the desk check finds in a draft, in reading order, at most a hundred by one rule. Says nothing about
 * whether it may be published.
 */
export function check(draft: Draft): Finding[] {
  const inOrder = orderOf(draft)
  return checks
    .flatMap((find) => find(draft).slice(0, mostOfARule))
    .map(withLevel)
    .toSorted(inOrder)
}

/** Whether a finding stops publication until it is put right or overridden with a reason. */
export function isBlocking(finding: Finding): boolean {
  return finding.level === 'block'
}

type Rule = { name: RuleName; level: Level; says: string }

/** Every rule: what it is called, how much its findings matter, and what it looks for in one sentence. */
export const rules: Rule[] = [
  {
    name: 'quotation-marks',
    level: 'block',
    says: 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way.',
  },
  {
    name: 'boilerplate',
    level: 'block',
    says: 'A web page’s furniture was copied in with the words, or a placeholder was never filled.',
  },
  { name: 'no-byline', level: 'block', says: 'Nobody is credited.' },
  { name: 'no-dateline', level: 'block', says: 'Nothing says where the article was reported.' },
  { name: 'no-date', level: 'block', says: 'Nothing says on what date the article was reported.' },
  { name: 'no-source', level: 'block', says: 'Nothing says what the article was reported from.' },
  {
    name: 'changed-in-silence',
    level: 'block',
    says: 'A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so.',
  },
  { name: 'missing-space', level: 'warn', says: 'A sentence runs into the next with no space after its full stop.' },
  { name: 'relative-date', level: 'warn', says: 'A day, month or week is named with no date to count it from.' },
  { name: 'shared-description', level: 'warn', says: 'The same description is used for two different people.' },
  { name: 'doubled-word', level: 'note', says: 'The same word stands twice running.' },
  {
    name: 'restatement',
    level: 'note',
    says: 'The lead says the headline again, or a paragraph says the standfirst again.',
  },
]

const checks: ((draft: Draft) => Fault[])[] = [
  missingFacts,
  quotationMarks,
  boilerplate,
  missingSpace,
  doubledWord,
  relativeDate,
  sharedDescription,
  restatement,
  changedInSilence,
]

const levels = new Map(rules.map(({ name, level }) => [name, level]))

function withLevel(fault: Fault): Finding {
  return { ...fault, level: levels.get(fault.rule) ?? 'warn' }
}

const fields: Field[] = ['headline', 'standfirst', 'byline', 'dateline', 'sources', 'body']

function orderOf(draft: Draft): (one: Finding, other: Finding) => number {
  const passages = new Map(draft.passages.map(({ id }, index) => [id, index]))
  const passageOf = ({ place }: Finding) => passages.get(place.passage ?? '') ?? -1
  return (one, other) =>
    fields.indexOf(one.place.field) - fields.indexOf(other.place.field) ||
    passageOf(one) - passageOf(other) ||
    one.place.start - other.place.start ||
    one.place.end - other.place.end
}
