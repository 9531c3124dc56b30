import { said } from '../../base/messages.ts'
import type { Level, RuleName } from './finding.ts'
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
    says: say.quotationMarkOpensAndNever,
  },
  {
    name: 'boilerplate',
    asks: 'block',
    says: say.webPagesFurnitureWasCopied,
  },
  { name: 'no-byline', asks: 'block', says: say.nobodyIsCredited, asksFacts: true },
  { name: 'no-dateline', asks: 'block', says: say.nothingSaysWhereArticleWas, asksFacts: true },
  { name: 'no-date', asks: 'block', says: say.nothingSaysOnWhatDate, asksFacts: true },
  { name: 'no-source', asks: 'block', says: say.nothingSaysWhatArticleWas, asksFacts: true },
  { name: 'no-credit', asks: 'block', says: say.pictureIsCreditedToNobody, asksFacts: true },
  { name: 'no-time-zone', asks: 'block', says: say.timeToGoOutAt, asksFacts: true },
  {
    name: 'changed-in-silence',
    asks: 'block',
    says: say.numberNameOrQuotationThat,
    asksFacts: true,
  },
  { name: 'no-speaker', asks: 'block', says: say.confirmedQuoteHasNoSpeaker, asksFacts: true },
  {
    name: 'quote-changed',
    asks: 'block',
    says: say.confirmedQuoteIsNoLonger,
    asksFacts: true,
  },
  { name: 'lost-breaks', asks: 'warn', says: say.breaksBetweenParagraphsSeemTo },
  { name: 'missing-space', asks: 'warn', says: say.sentenceRunsIntoNextWith },
  { name: 'doubled-word', asks: 'warn', says: say.sameWordStandsTwiceRunning },
  { name: 'a-or-an', asks: 'warn', says: say.standsWhereIsSaidOr },
  {
    name: 'weekday-date',
    asks: 'warn',
    says: say.weekdayAndDateNeverCame,
  },
  {
    name: 'relative-date',
    asks: 'warn',
    says: say.dayMonthOrWeekIs,
    asksFacts: true,
  },
  { name: 'shared-description', asks: 'warn', says: say.sameDescriptionIsUsedFor },
  { name: 'arithmetic', asks: 'warn', says: say.sumDoesNotComeOut },
  { name: 'anonymous-source', asks: 'warn', says: say.somebodyIsQuotedWithoutName },
  { name: 'surname-first', asks: 'warn', says: say.surnameStandsBeforeWholeName, asksFacts: true },
  { name: 'name-differs', asks: 'warn', says: say.nameIsSpeltOtherwiseThan, asksFacts: true },
  {
    name: 'role-dates',
    asks: 'warn',
    says: say.somebodyIsGivenRoleThat,
    asksFacts: true,
  },
  {
    name: 'quote-differs',
    asks: 'warn',
    says: say.earlierArticleHasTheseWords,
    asksFacts: true,
  },
  {
    name: 'mention-lost',
    asks: 'warn',
    says: say.wordsThatRecordPointsTo,
    asksFacts: true,
  },
  {
    name: 'restatement',
    asks: 'note',
    says: say.leadSaysHeadlineAgainOr,
  },
  { name: 'archive-overlap', asks: 'note', says: say.passageStandsInEarlierArticle, asksFacts: true },
  { name: 'spelling', asks: 'note', says: say.noDictionaryHasWord },
  { name: 'mixed-marks', asks: 'note', says: say.straightAndCurlyMarksAre },
  { name: 'long-sentence', asks: 'note', says: say.sentenceIsLongerThanSixty },
  { name: 'language', asks: 'note', says: say.textIsNotEnglishSo },
])

export const rules: Rule[] = wanted.map((rule) => ({
  ...rule,
  level: earned(rule.asks, precision[rule.name]),
  precision: precision[rule.name],
}))

const byName = new Map(rules.map((rule) => [rule.name, rule]))

export function ruleNamed(name: RuleName): Rule | undefined {
  return byName.get(name)
}
