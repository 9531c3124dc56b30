import { titleNames } from '../../base/titles.ts'
import type { Draft, Fault, Field, Finding, RuleName } from './finding.ts'
import { type Rule, ruleNamed } from './rule-list.ts'
import { aOrAn } from './rules/a-or-an.ts'
import { anonymousSource } from './rules/anonymous-source.ts'
import { arithmetic } from './rules/arithmetic.ts'
import { boilerplate } from './rules/boilerplate.ts'
import { changedInSilence } from './rules/changed-in-silence.ts'
import { confirmedPeople } from './rules/confirmed-people.ts'
import { confirmedQuotes } from './rules/confirmed-quotes.ts'
import { doubledWord } from './rules/doubled-word.ts'
import { isForeign, language } from './rules/language.ts'
import { longSentence } from './rules/long-sentence.ts'
import { lostBreaks } from './rules/lost-breaks.ts'
import { missingFacts } from './rules/missing-facts.ts'
import { missingSpace } from './rules/missing-space.ts'
import { mixedMarks } from './rules/mixed-marks.ts'
import { openSuggestions } from './rules/open-suggestions.ts'
import { deniedPictures, restrictedPictures } from './rules/picture-rights.ts'
import { timeWithoutZone, uncredited, undescribed } from './rules/pictures.ts'
import { quotationMarks } from './rules/quotation-marks.ts'
import { relativeDate } from './rules/relative-date.ts'
import { restatement } from './rules/restatement.ts'
import { sharedDescription } from './rules/shared-description.ts'
import { spelling } from './rules/spelling.ts'
import { styleFaults } from './rules/style/ask.ts'
import { weekdayDate } from './rules/weekday-date.ts'
import { type House, type Setting, settingFor } from './setting.ts'

/** Nobody reads more of one kind; a text with more is not an article, and drawing them all would hold up the rest. */
const mostOfARule = 100

/**
 * Every fault the desk check finds in a draft, in reading order, at most a hundred by one rule unless more are wanted.
 * Says nothing about whether it may be published.
 */
export function check(draft: Draft, house: House = {}): Finding[] {
  return finish(draft, house, faultsIn(draft, house))
}

/** The same before levels and order: all that takes long. */
export function faultsIn(draft: Draft, house: House): Fault[] {
  const setting = settingFor(draft, house)
  const faults = checksFor(draft, house).flatMap(({ find }) => firstOf(find(draft, setting), house.most ?? mostOfARule))
  return [...faults, ...houseFaults(draft, house, setting)]
}

function houseFaults(draft: Draft, { style, only, most }: House, { quotes }: Setting): Fault[] {
  if (!style || only) return []
  return Array.from(styleFaults(draft, style, { quotes, ...(most === undefined ? {} : { most }) }))
}

/** A rule that finds as it goes is asked for no more than is wanted. */
function firstOf(faults: Iterable<Fault>, most: number): Fault[] {
  const first: Fault[] = []
  for (const fault of faults) {
    if (first.length >= most) break
    first.push(fault)
  }
  return first
}

function checksFor(draft: Draft, { only }: House): Check[] {
  const checks = isForeign(draft) ? anyLanguage : [...anyLanguage, ...english]
  return only ? checks.filter(({ says }) => says.some((name) => only.includes(name))) : checks
}

/** Faults with their levels as a paper wants them, in reading order. */
export function finish(draft: Draft, house: House, faults: readonly Fault[]): Finding[] {
  return faults
    .map((fault) => withLevel(fault, house))
    .filter(({ rule }) => !house.only || house.only.some((name) => name === rule))
    .filter(applies(draft))
    .filter(({ rule }) => !house.isTextOnly || !ruleNamed(rule)?.asksFacts)
    .toSorted(orderOf(draft))
}

/** The same of findings that were made apart from one another. */
export function inOrder(draft: Draft, findings: readonly Finding[]): Finding[] {
  return findings.filter(applies(draft)).toSorted(orderOf(draft))
}

/** Whether what a rule found counts in a draft of this kind. */
export function applies({ without = [] }: Draft): (found: Pick<Finding, 'rule'>) => boolean {
  return ({ rule }) => !without.some((name) => name === rule)
}

/** Whether a finding stops publication until it is put right or overridden with a reason. */
export function isBlocking(finding: Finding): boolean {
  return finding.level === 'block'
}

type Check = { find: (draft: Draft, setting: Setting) => Iterable<Fault>; says: RuleName[] }

const anyLanguage: Check[] = [
  { find: language, says: ['language'] },
  { find: missingFacts, says: ['no-byline', 'no-dateline', 'no-date', 'no-source'] },
  { find: uncredited, says: ['no-credit'] },
  { find: undescribed, says: ['no-alt'] },
  { find: deniedPictures, says: ['picture-denied'] },
  { find: restrictedPictures, says: ['picture-restricted'] },
  { find: timeWithoutZone, says: ['no-time-zone'] },
  { find: openSuggestions, says: ['open-suggestion'] },
  { find: boilerplate, says: ['boilerplate'] },
  { find: changedInSilence, says: ['changed-in-silence'] },
  { find: confirmedPeople, says: ['name-differs', 'surname-first', 'role-dates', 'mention-lost'] },
  { find: confirmedQuotes, says: ['no-speaker', 'quote-changed', 'quote-differs'] },
]

const english: Check[] = [
  { find: quotationMarks, says: ['quotation-marks'] },
  { find: lostBreaks, says: ['lost-breaks'] },
  { find: mixedMarks, says: ['mixed-marks'] },
  { find: missingSpace, says: ['missing-space'] },
  { find: doubledWord, says: ['doubled-word'] },
  { find: aOrAn, says: ['a-or-an'] },
  { find: weekdayDate, says: ['weekday-date'] },
  { find: relativeDate, says: ['relative-date'] },
  { find: sharedDescription, says: ['shared-description'] },
  { find: arithmetic, says: ['arithmetic'] },
  { find: anonymousSource, says: ['anonymous-source'] },
  { find: restatement, says: ['restatement'] },
  { find: spelling, says: ['spelling'] },
  { find: longSentence, says: ['long-sentence'] },
]

function withLevel(fault: Fault, { demoted }: House): Finding {
  const rule: Rule | undefined = ruleNamed(fault.rule)
  const level = fault.level ?? rule?.level ?? 'warn'
  return { ...fault, level: demoted?.has(fault.rule) ? 'note' : level }
}

const facts: Field[] = ['byline', 'dateline', 'sources', 'picture', 'publishes']
const fields: Field[] = ['headline', 'standfirst', ...titleNames, ...facts, 'body']

function orderOf(draft: Draft): (one: Finding, other: Finding) => number {
  const passages = new Map(draft.passages.map(({ id }, index) => [id, index]))
  const passageOf = ({ place }: Finding) => passages.get(place.passage ?? '') ?? -1
  return (one, other) =>
    fields.indexOf(one.place.field) - fields.indexOf(other.place.field) ||
    passageOf(one) - passageOf(other) ||
    one.place.start - other.place.start ||
    one.place.end - other.place.end
}
