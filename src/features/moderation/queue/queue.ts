import type { Instant } from '../../../base/clock.ts'
import type { Move, Reply, ReplyId, Status, Waits } from '../../replies/index.ts'

/** How often a writer's other replies ended up where, over the whole site. */
export type Record = { [Each in Status]: number }

/** Another reply by the same writer, told by browser or by address, in a section this person may see. */
export type Earlier = { id: ReplyId; status: Status; body: string; postedAt: Instant }

/** One reply as the newsroom sees it. Nothing here names an address or a network. */
export type Queued = {
  reply: Reply
  article: { path: string; headline: string; open: boolean }
  answered: { name: string; body: string } | null
  /** Where it waits and why. */
  waits: readonly Waits[]
  /** The last decision on where it is, and which of the staff made it; none has been made on most. */
  moved: (Move & { name: string | null }) | undefined
  writer: { record: Record; last: Earlier[] }
}

export type Queue = {
  status: Status
  items: Queued[]
  next: ReplyId | null
  held: number
  /** Whether this person decides here, or only reads and answers. */
  decides: boolean
}
