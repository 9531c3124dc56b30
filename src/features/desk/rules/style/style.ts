import type { HouseRule, Level } from '../../finding.ts'

/** One wording that is looked for, and what to write for it where that is certain. */
export type Wording = { words: string; instead: string }

/**
 * A rule of a paper's own as it is asked of a text. `key` names it in findings and never changes. With `words` it has
 * wordings, else a pattern; `instead` is what to write where a wording has none of its own, and empty for a warning.
 * `sections`: those it is asked in; in all, when there are none.
 */
export type StyleRule = {
  key: string
  name: string
  level: Level
  words: readonly Wording[]
  pattern: string
  instead: string
  isCased: boolean
  leavesQuotes: boolean
  sections: readonly string[]
  why: string
}

/** Every rule that is asked, under a name that is another when any of them is. */
export type Style = { version: string; rules: readonly StyleRule[] }

export const noStyle: Style = { version: '', rules: [] }

export function isHouseRule(rule: string): rule is HouseRule {
  return rule.startsWith('style:')
}

export function houseRuleName(key: string): HouseRule {
  return `style:${key}`
}
