import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { ReplyId } from '../replies/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'

export type SanctionId = Id<'sanction'>
export type SanctionKind = 'time-out' | 'ban'

/** Somebody who may not reply for a while, or at all. Nothing here names an address or a network. */
export type Sanction = {
  id: SanctionId
  kind: SanctionKind
  /** A reader who proved an address, wherever they are; or a network, whoever is behind it. */
  on: 'reader' | 'network'
  replyId: ReplyId | null
  sectionId: SectionId
  houseRuleId: string | null
  because: string
  at: Instant
  by: StaffId
  /** Nothing for a ban that has no end. */
  until: Instant | null
  lifted: { at: Instant; by: string } | null
}

/** A sanction in a list, with what it is read by. */
export type Listed = Sanction & { byName: string | null; rule: string | null; under: string | null }
export const sanctionSorts = { imposed: ['id'] } as const satisfies Record<string, KeyShape>
