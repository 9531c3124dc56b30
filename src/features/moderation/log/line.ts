import type { Decided, DecisionId, ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'

/** One line of the log, with the names it is read by. Never the words of a reply, nor anything of its sender. */
export type Line = Decided & { byName: string | null; rule: string | null; path: string | null }

/** Which lines: about one reply, about everything one writer sent, or by one person. */
export type Sought = { reply: ReplyId | null; writer: ReplyId | null; by: StaffId | null }
export type LogPage = { lines: Line[]; next: DecisionId | null }
