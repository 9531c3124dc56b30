import type { Level, RuleName } from './finding.ts'

/** `asksFacts`: it reads what an article says about itself, which plain text does not. */
export type Rule = { name: RuleName; level: Level; says: string; asksFacts?: true }

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
  { name: 'no-byline', level: 'block', says: 'Nobody is credited.', asksFacts: true },
  { name: 'no-dateline', level: 'block', says: 'Nothing says where the article was reported.', asksFacts: true },
  { name: 'no-date', level: 'block', says: 'Nothing says on what date the article was reported.', asksFacts: true },
  { name: 'no-source', level: 'block', says: 'Nothing says what the article was reported from.', asksFacts: true },
  { name: 'no-credit', level: 'block', says: 'A picture is credited to nobody.', asksFacts: true },
  { name: 'no-time-zone', level: 'block', says: 'A time to go out at has no time zone.', asksFacts: true },
  {
    name: 'changed-in-silence',
    level: 'block',
    says: 'A number, a name or a quotation that readers have seen is gone or different, and nothing tells them so.',
    asksFacts: true,
  },
  { name: 'no-speaker', level: 'block', says: 'A confirmed quote has no speaker.', asksFacts: true },
  {
    name: 'quote-changed',
    level: 'block',
    says: 'A confirmed quote is no longer in the text word for word.',
    asksFacts: true,
  },
  { name: 'missing-space', level: 'warn', says: 'A sentence runs into the next with no space after its full stop.' },
  { name: 'doubled-word', level: 'warn', says: 'The same word stands twice running.' },
  { name: 'a-or-an', level: 'warn', says: 'An “a” stands where “an” is said, or the other way round.' },
  {
    name: 'weekday-date',
    level: 'warn',
    says: 'A weekday and a date never came together, or no month has such a day.',
  },
  {
    name: 'relative-date',
    level: 'warn',
    says: 'A day, month or week is named with no date to count it from.',
    asksFacts: true,
  },
  { name: 'shared-description', level: 'warn', says: 'The same description is used for two different people.' },
  { name: 'arithmetic', level: 'warn', says: 'A sum does not come out, or an age does not fit a year of birth.' },
  { name: 'anonymous-source', level: 'warn', says: 'Somebody is quoted without a name, and nothing says why.' },
  { name: 'surname-first', level: 'warn', says: 'A surname stands before the whole name.', asksFacts: true },
  { name: 'name-differs', level: 'warn', says: 'A name is spelt otherwise than in the record.', asksFacts: true },
  {
    name: 'role-dates',
    level: 'warn',
    says: 'Somebody is given a role that the record dates otherwise.',
    asksFacts: true,
  },
  {
    name: 'quote-differs',
    level: 'warn',
    says: 'An earlier article has these words otherwise, or from another.',
    asksFacts: true,
  },
  {
    name: 'mention-lost',
    level: 'warn',
    says: 'Words that the record points to are no longer there.',
    asksFacts: true,
  },
  {
    name: 'restatement',
    level: 'note',
    says: 'The lead says the headline again, or a paragraph says the standfirst again.',
  },
  { name: 'archive-overlap', level: 'note', says: 'A passage stands in an earlier article, too.', asksFacts: true },
  { name: 'spelling', level: 'note', says: 'No dictionary has a word.' },
  { name: 'long-sentence', level: 'note', says: 'A sentence is longer than sixty words.' },
  { name: 'language', level: 'note', says: 'The text is not English, so most rules were not asked.' },
]

const byName = new Map(rules.map((rule) => [rule.name, rule]))

export function ruleNamed(name: RuleName): Rule | undefined {
  return byName.get(name)
}
