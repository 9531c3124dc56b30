import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { MoveId, ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'

export type AppealId = Id<'appeal'>
export type AppealOutcome = 'upheld' | 'reversed'

/** What a writer says against a decision about their reply, and what came of it. */
export type Appeal = {
  id: AppealId
  replyId: ReplyId
  decisionId: MoveId
  words: string
  madeAt: Instant
  decided: { outcome: AppealOutcome; answer: string; at: Instant; by: StaffId } | null
}
