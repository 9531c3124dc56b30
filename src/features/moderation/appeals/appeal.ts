import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { Move, MoveId, Reply, ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { HouseRule } from '../house-rules/rule.ts'

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

/** What a writer is told about why their reply is not shown, and how to answer that. */
export type Statement = {
  reply: Reply
  move: Move
  rule: HouseRule | null
  byProgram: boolean
  appeal: Appeal | null
}
