import { slot } from '../../assembly/slots.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Draft } from './finding.ts'
import type { Style } from './rules/style/style.ts'

/** An article as readers see it, and as the newsroom works on it; `undefined` when there is none. */
export type Drafts = {
  /** The headlines readers see of these articles; of what is not public there is none. */
  headlines: (articleIds: readonly string[], db: Reading) => Promise<Map<string, string>>
  /** The ids of so many public articles, in order, from after this one. */
  publicAfter: (articleId: string, limit: number) => Promise<string[]>
  publicDraft: (articleId: string) => Promise<Draft | undefined>
  workingDraft: (articleId: string) => Promise<Draft | undefined>
}
export const drafts = slot<Drafts>('desk.drafts')

/** The paper's own rules and words. */
export type HouseStyle = {
  /** The rules that are asked of everybody, and with them those that this person tries. */
  asked: (staffId?: string) => Promise<Style>
  /** Words that are spelt rightly here, in lower case. */
  words: () => Promise<ReadonlySet<string>>
}
export const houseStyle = slot<HouseStyle>('desk.house-style')
