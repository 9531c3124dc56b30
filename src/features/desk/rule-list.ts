import { said } from '../../base/messages.ts'
import type { AnyRule, Level, RuleName } from './finding.ts'
import * as say from './messages/newsroom.ts'
import { precision } from './precision.ts'

/**
 * `asks` is the level a rule would have, `level` the one it has earned: a rule blocks only when at least 95% of what it
 * says is right, and warns only from 80%. `asksFacts`: it reads what an article says about itself, which plain text does
 * not.
 */
export type Rule = {
  name: RuleName
  asks: Level
  level: Level
  says: string
  asksFacts?: true
  /** How much of what it says was right when it was measured, 0 to 1. */
  precision: number | undefined
}

const needed = { block: 0.95, warn: 0.8 }

/** The level that a rule may have with this precision, 0 to 1; one that was never measured only says. */
export function earned(asks: Level, precision = 0): Level {
  if (asks === 'block' && precision >= needed.block) return 'block'
  return asks !== 'note' && precision >= needed.warn ? 'warn' : 'note'
}

/** Every rule: what it is called, how much its findings would matter, and what it looks for in one sentence. */
const wanted: Omit<Rule, 'level' | 'precision'>[] = said([
  {
    name: 'quotation-marks',
    asks: 'block',
    says: say.quotationMarksSays,
  },
  {
    name: 'boilerplate',
    asks: 'block',
    says: say.boilerplateSays,
  },
  { name: 'no-byline', asks: 'block', says: say.noBylineSays, asksFacts: true },
  { name: 'no-dateline', asks: 'block', says: say.noDatelineSays, asksFacts: true },
  { name: 'no-date', asks: 'block', says: say.noDateSays, asksFacts: true },
  { name: 'no-source', asks: 'block', says: say.noSourceSays, asksFacts: true },
  { name: 'no-credit', asks: 'block', says: say.noCreditSays, asksFacts: true },
  { name: 'no-alt', asks: 'warn', says: say.noAltSays, asksFacts: true },
  { name: 'picture-denied', asks: 'block', says: say.pictureDeniedSays, asksFacts: true },
  { name: 'picture-restricted', asks: 'warn', says: say.pictureRestrictedSays, asksFacts: true },
  { name: 'no-time-zone', asks: 'block', says: say.noTimeZoneSays, asksFacts: true },
  { name: 'open-suggestion', asks: 'warn', says: say.openSuggestionSays, asksFacts: true },
  {
    name: 'changed-in-silence',
    asks: 'block',
    says: say.changedInSilenceSays,
    asksFacts: true,
  },
  { name: 'no-speaker', asks: 'block', says: say.noSpeakerSays, asksFacts: true },
  {
    name: 'quote-changed',
    asks: 'block',
    says: say.quoteChangedSays,
    asksFacts: true,
  },
  { name: 'lost-breaks', asks: 'warn', says: say.lostBreaksSays },
  { name: 'missing-space', asks: 'warn', says: say.missingSpaceSays },
  { name: 'doubled-word', asks: 'warn', says: say.doubledWordSays },
  { name: 'a-or-an', asks: 'warn', says: say.aOrAnSays },
  {
    name: 'weekday-date',
    asks: 'warn',
    says: say.weekdayDateSays,
  },
  {
    name: 'relative-date',
    asks: 'warn',
    says: say.relativeDateSays,
    asksFacts: true,
  },
  { name: 'shared-description', asks: 'warn', says: say.sharedDescriptionSays },
  { name: 'arithmetic', asks: 'warn', says: say.arithmeticSays },
  { name: 'anonymous-source', asks: 'warn', says: say.anonymousSourceSays },
  { name: 'surname-first', asks: 'warn', says: say.surnameFirstSays, asksFacts: true },
  { name: 'name-differs', asks: 'warn', says: say.nameDiffersSays, asksFacts: true },
  {
    name: 'role-dates',
    asks: 'warn',
    says: say.roleDatesSays,
    asksFacts: true,
  },
  {
    name: 'quote-differs',
    asks: 'warn',
    says: say.quoteDiffersSays,
    asksFacts: true,
  },
  {
    name: 'mention-lost',
    asks: 'warn',
    says: say.mentionLostSays,
    asksFacts: true,
  },
  {
    name: 'restatement',
    asks: 'note',
    says: say.restatementSays,
  },
  { name: 'archive-overlap', asks: 'note', says: say.archiveOverlapSays, asksFacts: true },
  { name: 'spelling', asks: 'note', says: say.spellingSays },
  { name: 'mixed-marks', asks: 'note', says: say.mixedMarksSays },
  { name: 'long-sentence', asks: 'note', says: say.longSentenceSays },
  { name: 'language', asks: 'note', says: say.languageSays },
])

export const rules: Rule[] = wanted.map((rule) => ({
  ...rule,
  get says() {
    return rule.says
  },
  level: earned(rule.asks, precision[rule.name]),
  precision: precision[rule.name],
}))

const byName = new Map<AnyRule, Rule>(rules.map((rule) => [rule.name, rule]))

/** A rule that every paper has; of its own ones there is nothing here. */
export function ruleNamed(name: AnyRule): Rule | undefined {
  return byName.get(name)
}
