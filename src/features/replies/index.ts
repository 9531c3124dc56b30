export type { Brought } from './bringing.ts'
export { browserOf, fromOf, type WhoReads } from './browser.ts'
export type { Other, Within } from './desk/store.ts'
export { replies } from './feature.ts'
export type { NamedDecision } from './log/lines/store.ts'
export type { OwnReply } from './own/history/service.ts'
export { reportReasonWords } from './own/rules.ts'
export {
  type Decided,
  type DecisionId,
  type DecisionKind,
  type HoldRule,
  type Move,
  type MoveId,
  type QueueName,
  type Reply,
  type ReplyId,
  type Status,
  statuses,
  type Waits,
} from './reply.ts'
export { longestReply } from './rules.ts'
export { hashOfBrowser } from './senders.ts'
export type { Replies } from './service.ts'
export { barred, corrected, statement, whenHidden, whenPublished, whoReads } from './slots.ts'
export { unsoundReplies } from './soundness/store.ts'
export { wordsOf } from './views/words.ts'
