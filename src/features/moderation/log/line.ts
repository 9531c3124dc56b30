import type { Instant } from '../../../base/clock.ts'
import type { DecisionId, ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { NamedDecision } from './lines/store.ts'

/** One line of the log, with the names it is read by. Never the words of a reply, nor anything of its sender. */
export type Line = NamedDecision & { rule: string | null; path: string | null }

/** Which lines: about one reply, about everything one writer sent, or by one person. */
export type Sought = { reply: ReplyId | null; writer: ReplyId | null; by: StaffId | null }
/** `versions` are what one reply said before it was edited, oldest first; none where no one reply is asked about. */
export type LogPage = { lines: Line[]; next: DecisionId | null; versions: { body: string; writtenAt: Instant }[] }
