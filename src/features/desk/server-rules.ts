import type { AnyRule, RuleName } from './finding.ts'

/** Rules that need what a browser has not: the record, the archive, the dictionaries, credits, what readers see now. */
const names: readonly RuleName[] = [
  'name-differs',
  'surname-first',
  'role-dates',
  'no-speaker',
  'quote-changed',
  'quote-differs',
  'mention-lost',
  'archive-overlap',
  'spelling',
  'no-credit',
  'no-alt',
  'picture-denied',
  'picture-restricted',
  'open-suggestion',
  'changed-in-silence',
]

export const serverRules: ReadonlySet<AnyRule> = new Set<AnyRule>(names)
