import type { Level, RuleName } from './finding.ts'
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
const wanted: Omit<Rule, 'level' | 'precision'>[] = [
  {
    name: 'quotation-marks',
    asks: 'block',
    says: 'A quotation mark opens and never closes, closes and never opened, or faces the wrong way.',
  },
  {
    name: 'boilerplate',
    asks: 'block',
    says: 'A web page’s furniture was copied in with the words, or a placeholder was never filled.',
  },
  { name: 'no-byline', asks: 'block', says: 'Nobody is credited.', asksFacts: true },
  { name: 'no-dateline', asks: 'block', says: 'Nothing says where the article was reported.', asksFacts: true },
  { name: 'no-date', asks: 'block', says: 'Nothing says on what date the article was reported.', asksFacts: true },
  { name: 'no-source', asks: 'block', says: 'Nothing says what the article was reported from.', asksFacts: true },
  { name: 'no-credit', asks: 'block', says: 'A picture is credited to nobody.', asksFacts: true },
  { name: 'no-time-zone', asks: 'block', says: 'A time to go out at has no time zone.', asksFacts: true },
  {
    name: 'changed-in-silence',
    asks: 'block',
    says: 'A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so.',
    asksFacts: true,
  },
  { name: 'no-speaker', asks: 'block', says: 'A confirmed quote has no speaker.', asksFacts: true },
  {
    name: 'quote-changed',
    asks: 'block',
    says: 'A confirmed quote is no longer in the text word for word.',
    asksFacts: true,
  },
  { name: 'lost-breaks', asks: 'warn', says: 'The breaks between paragraphs seem to be lost.' },
  { name: 'missing-space', asks: 'warn', says: 'A sentence runs into the next with no space after its full stop.' },
  { name: 'doubled-word', asks: 'warn', says: 'The same word stands twice running.' },
  { name: 'a-or-an', asks: 'warn', says: 'An “a” stands where “an” is said, or the other way round.' },
  {
    name: 'weekday-date',
    asks: 'warn',
    says: 'A weekday and a date never came together, or no month has such a day.',
  },
  {
    name: 'relative-date',
    asks: 'warn',
    says: 'A day, month or week is named with no date to count it from.',
    asksFacts: true,
  },
  { name: 'shared-description', asks: 'warn', says: 'The same description is used for two different people.' },
  { name: 'arithmetic', asks: 'warn', says: 'A sum does not come out, or an age does not fit a year of birth.' },
  { name: 'anonymous-source', asks: 'warn', says: 'Somebody is quoted without a name, and nothing says why.' },
  { name: 'surname-first', asks: 'warn', says: 'A surname stands before the whole name.', asksFacts: true },
  { name: 'name-differs', asks: 'warn', says: 'A name is spelt otherwise than in the record.', asksFacts: true },
  {
    name: 'role-dates',
    asks: 'warn',
    says: 'Somebody is given a role that the record dates otherwise.',
    asksFacts: true,
  },
  {
    name: 'quote-differs',
    asks: 'warn',
    says: 'An earlier article has these words otherwise, or from another.',
    asksFacts: true,
  },
  {
    name: 'mention-lost',
    asks: 'warn',
    says: 'Words that the record points to are no longer there.',
    asksFacts: true,
  },
  {
    name: 'restatement',
    asks: 'note',
    says: 'The lead says the headline again, or a paragraph says the standfirst again.',
  },
  { name: 'archive-overlap', asks: 'note', says: 'A passage stands in an earlier article, too.', asksFacts: true },
  { name: 'spelling', asks: 'note', says: 'No dictionary has a word.' },
  { name: 'mixed-marks', asks: 'note', says: 'Straight and curly marks are mixed in one article.' },
  { name: 'long-sentence', asks: 'note', says: 'A sentence is longer than sixty words.' },
  { name: 'language', asks: 'note', says: 'The text is not English, so most rules were not asked.' },
]

export const rules: Rule[] = wanted.map((rule) => ({
  ...rule,
  level: earned(rule.asks, precision[rule.name]),
  precision: precision[rule.name],
}))

const byName = new Map(rules.map((rule) => [rule.name, rule]))

export function ruleNamed(name: RuleName): Rule | undefined {
  return byName.get(name)
}
