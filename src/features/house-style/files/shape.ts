import { z } from 'zod'
import { blankRule, type RuleFields, type RuleState, ruleStates, type TermFields } from '../rule.ts'
import { linesOf } from '../wordings.ts'

/** A rule as files have it. */
export type FileRule = { key: string; fields: RuleFields; state: RuleState | undefined }
export type FileStyle = { rules: FileRule[]; terms: TermFields[] }
/** What is wrong with a file, in words, and with which part of it. */
export type FileProblem = { problem: string }

const lines = z
  .union([z.string().transform(linesOf), z.array(z.coerce.string())])
  .default([])
  .transform((each) => each.join('\n'))
const line = (max: number) => z.coerce.string().trim().max(max).default('')
const yes = z.union([z.boolean(), z.string().transform((text) => /^(?:yes|true|1)$/i.test(text.trim()))]).default(false)

/** A rule as YAML and CSV say it; what is left out is as in a rule that has nothing yet. */
export const fileRule = z
  .strictObject({
    key: z
      .string()
      .trim()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .max(70),
    name: line(120),
    group: line(60),
    words: lines,
    pattern: line(500),
    instead: line(200),
    'match-case': yes,
    'in-quotations': yes,
    sections: lines,
    level: z.preprocess((text) => (text === '' ? undefined : text), z.enum(['note', 'warn', 'block']).default('note')),
    why: line(600),
    link: line(300),
    finds: lines,
    leaves: lines,
    state: z.preprocess((text) => (text === '' ? undefined : text), z.enum(ruleStates).optional()),
  })
  .transform(
    ({
      key,
      name,
      group,
      words,
      pattern,
      instead,
      sections,
      level,
      why,
      link,
      finds,
      leaves,
      state,
      ...more
    }): FileRule => ({
      key,
      state,
      fields: {
        ...{ ...blankRule, name, group, words, pattern, instead, level, why, link, matches: finds, misses: leaves },
        ...{ isCased: more['match-case'], leavesQuotes: !more['in-quotations'], sections: linesOf(sections) },
      },
    }),
  )

export const fileTerm = z.strictObject({ term: line(120), wrong: lines, note: line(600) })

export const columns = [
  ...['key', 'name', 'group', 'words', 'pattern', 'instead', 'match-case', 'in-quotations'],
  ...['sections', 'level', 'why', 'link', 'finds', 'leaves', 'state'],
] as const

/** The same, as texts and lists: empty ones are left out. */
export function inFile({ key, fields, state }: FileRule): Record<string, string | string[] | boolean> {
  const { name, group, words, pattern, instead, sections, level, why, link, matches, misses } = fields
  const all = {
    ...{ key, name, group, words: linesOf(words), pattern, instead, 'match-case': fields.isCased },
    ...{ 'in-quotations': !fields.leavesQuotes, sections, level, why, link },
    ...{ finds: linesOf(matches), leaves: linesOf(misses), state: state ?? '' },
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== '' && value !== false && String(value) !== ''),
  )
}
