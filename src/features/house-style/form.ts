import { z } from 'zod'
import { isId } from '../../base/id.ts'
import { clean } from '../../base/text.ts'
import type { StaffId } from '../staff/index.ts'
import { type Rule, type RuleFields, ruleStates } from './rule.ts'
import { linesOf } from './wordings.ts'

const text = (max: number) =>
  z
    .string()
    .default('')
    .transform((typed) => clean(typed.replaceAll('\r\n', '\n')).trim().slice(0, max).toWellFormed())
const several = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .transform((all) => all.map((each): string => clean(each)).filter((each) => each !== ''))
const tick = z
  .string()
  .optional()
  .transform((typed) => typed === 'yes')

/** A rule as its form sends it. Whatever is wrong with it, all that was typed comes back. */
export const ruleForm = z.object({
  name: text(120),
  group: text(60),
  words: text(8_000),
  pattern: text(600),
  instead: text(200),
  isCased: tick,
  leavesQuotes: tick,
  sections: several,
  level: z.enum(['note', 'warn', 'block']).default('note'),
  why: text(600),
  link: text(300),
  matches: text(8_000),
  misses: text(8_000),
  ownerId: z
    .string()
    .default('')
    .transform((id) => (isId(id) ? (id as StaffId) : null)),
  base: text(60),
})

export const standForm = z.object({
  state: z.enum(ruleStates),
  pilots: several.transform((ids) => ids.filter(isId) as StaffId[]),
  base: text(60),
})

export const requestForm = z.object({ words: text(1_000) })
export const settleForm = z.object({ answer: text(1_000) })
export const termForm = z.object({
  act: z.enum(['keep', 'remove']).default('keep'),
  id: text(40),
  term: text(120),
  wrong: text(2_000),
  note: text(600),
  base: text(60),
})
export const switchForm = z.object({ group: text(60), act: z.enum(['on', 'off']) })
export const acceptForm = z.object({
  rule: z.string().regex(/^style:[a-z0-9-]{1,80}$/),
  evidence: z.string().min(1).max(400),
})

/** A rule's fields as texts, for two versions beside each other. */
export function textsOfRule(rule: Partial<Rule> & RuleFields, names: { staff: (id: string) => string }) {
  const yes = (is: boolean) => (is ? '✓' : '–')
  return {
    ...{ name: rule.name, group: rule.group, words: linesOf(rule.words).join('\n'), pattern: rule.pattern },
    ...{ instead: rule.instead, isCased: yes(rule.isCased), leavesQuotes: yes(rule.leavesQuotes) },
    ...{ sections: rule.sections.join(', '), level: rule.level, why: rule.why, link: rule.link },
    ...{ matches: rule.matches, misses: rule.misses, ownerId: rule.ownerId ? names.staff(rule.ownerId) : '' },
    ...(rule.state ? { state: rule.state } : {}),
    ...(rule.pilots ? { pilots: rule.pilots.map(names.staff).join(', ') } : {}),
  }
}
