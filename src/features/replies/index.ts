export { answeredBy } from './answered.ts'
export type { Brought } from './bringing.ts'
export { browserCookie, fromOf, type WhoReads } from './browser.ts'
export {
  repliesFollowed,
  replyEdited,
  replyMoved,
  replyPosted,
  replyReported,
} from './events.ts'
export { replies } from './feature.ts'
export { hashOfBrowser, hashOfWords, keyed } from './hashes.ts'
export { type Keeping, makerAsDoer, type Placed } from './keeping.ts'
export { createKeys } from './keys.ts'
export type { DecisionLog, NewDecision, Queues } from './moderation.ts'
export { countFrom, textsSince } from './newest/store.ts'
export { type At as OwnAt, editUntil, ownAt } from './own/at.ts'
export type { OwnReply } from './own/history/service.ts'
export { editableUntil, reportReasonWords } from './own/rules.ts'
export type { Theirs } from './own/writers.ts'
export { type Other, pendingAfter, statusesOf, type Within } from './read-model/store.ts'
export { aboutOf, underOf } from './reading/routes.tsx'
export {
  type Decided,
  type DecisionId,
  type DecisionKind,
  type HoldRule,
  type Move,
  type MoveId,
  type PublicReply,
  plain,
  type QueueName,
  type Reason,
  type Reply,
  type ReplyId,
  type Status,
  statuses,
  type Waits,
} from './reply.ts'
export { longestReply, stretch } from './rules.ts'
export type { From, KnownReader, Sender } from './senders.ts'
export type { Replies, Taking } from './service.ts'
export { corrected, decisionLog, queues, replyForm, statement, whenHidden, whenPublished, whoReads } from './slots.ts'
export { unsoundReplies } from './soundness/store.ts'
export { type Earlier, findReply, findSameWords, isTrusted, type Sent } from './store.ts'
export type { Terms } from './terms.ts'
export { Sheet } from './views/own.tsx'
export { type About, readAgain } from './views/parts.tsx'
export { Place, type Under } from './views/thread.tsx'
export { wordsOf } from './views/words.ts'
