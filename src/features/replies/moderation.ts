import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { Decided, QueueName, ReplyId, Waits } from './reply.ts'

export type NewDecision = Omit<Decided, 'id' | 'at'>

/** The log of decisions, as far as replies write and read it: each line in the transaction that decides. */
export type DecisionLog = {
  /** Adds the line of a move or a pick, of which there is an event already. */
  add(tx: Writing, decided: NewDecision): Promise<Decided>
  /** Adds the line of any other decision, and says that it was made. */
  note(tx: Writing, decided: NewDecision): Promise<Decided>
  /** The reason given for where each of these is now. */
  reasonsGiven(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, string>>
  /** Takes words about these replies out of it, and this reader. */
  forget(tx: Writing, whom: { readerId: string; replyIds: readonly ReplyId[] }): Promise<void>
}

type Place = { id: ReplyId; sectionId: SectionId }

/** Where replies wait for a person. */
export type Queues = {
  /** Puts a reply into a queue; one that stands there already keeps its place and gets the new reasons. */
  enqueue(tx: Writing, waits: Waits, place: Place): Promise<void>
  /** As `enqueue`, for a reply that has just been made and so stands in no queue. */
  enqueueNew(tx: Writing, waits: Waits, place: Place): Promise<void>
  /** Takes a reply out of these queues and gives where it stood and why. */
  dequeue(tx: Writing, id: ReplyId, from: readonly QueueName[]): Promise<Waits[]>
  /** Where it stands, and why. */
  queuesOf(db: Reading, id: ReplyId): Promise<Waits[]>
}

/** Asked for once a site is put together: what keeps them stands above replies. */
export type Moderated = { decisionLog: () => DecisionLog; queues: () => Queues }
