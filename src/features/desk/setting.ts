import type { Draft, QuoteStyle, RuleName } from './finding.ts'
import { styleOf } from './quote-style.ts'
import type { ReadyStyle } from './rules/style/ask.ts'

/** What a rule may know besides the draft. */
export type Setting = {
  quotes: 'double' | 'single'
  /** Whether a lower-case word is spelt as some dictionary has it; left out where there is none. */
  isWord?: (word: string) => boolean
  /** Whether any list has it, rare and foreign words with it; left out, only those that a dictionary has are known. */
  isKnown?: (word: string) => boolean
}

/** How a desk wants its checks: its quotation marks, which rules, and which of them have lost their level. */
export type House = {
  quotes?: QuoteStyle
  only?: readonly RuleName[]
  /** Leaves out the rules that read what an article says about itself, so that any plain text can be checked. */
  isTextOnly?: boolean
  isWord?: (word: string) => boolean
  isKnown?: (word: string) => boolean
  /** How many findings of one rule are wanted; a hundred where nothing is said. */
  most?: number
  /** Rules that people dismissed too often here: they only say. */
  demoted?: ReadonlySet<string>
  /** The paper's own rules. */
  style?: ReadyStyle | undefined
}

export function settingFor(draft: Draft, house: House): Setting {
  const quotes = styleOf(draft, house.quotes ?? 'auto')
  const { isWord, isKnown } = house
  return { quotes, ...(isWord ? { isWord } : {}), ...(isKnown ? { isKnown } : {}) }
}
