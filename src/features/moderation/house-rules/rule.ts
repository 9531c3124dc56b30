import type { Id } from '../../../base/id.ts'

export type HouseRuleId = Id<'house-rule'>

/** One of the rules decisions rest on, in words everybody can read. A retired one is never deleted. */
export type HouseRule = { id: HouseRuleId; title: string; words: string; position: number; retired: boolean }

/** What a rule's form shows. */
export function shownOfRule({ title, words, position, retired }: Omit<HouseRule, 'id'>) {
  return { title, words, position, retired }
}

export type HouseRuleRefusal = 'not-allowed' | 'no-such-rule' | 'too-many-rules'
