import type { Instant } from '../../../base/clock.ts'
import type { Move, Reason, Replies, Reply, ReplyId, Status, Waits } from '../../replies/index.ts'
import type { Sanction } from '../../sanctions/index.ts'
import type { SectionId } from '../../settings/index.ts'
import type { Appeal } from '../appeals/appeal.ts'

/** What the desk lists: the queues, then what is out and what is not. */
export const lists = ['held', 'reported', 'suspect', 'error', 'appeal', 'recent', 'hidden', 'spam'] as const
export type List = (typeof lists)[number]

/** How many of a writer's other replies ended up where, over the whole site, of the newest hundred. */
export type Record = { counts: Partial<{ [Each in Status]: number }>; more: boolean }

/** Another reply by the same writer, told by browser or by address, in a section this person may see. */
export type Earlier = { id: ReplyId; status: Status; body: string; postedAt: Instant }

/** Where an item stands in its list: what waits since when, or was posted when. */
export type Key = { at: Instant; id: ReplyId }

type Report = NonNullable<ReturnType<Awaited<ReturnType<Replies['reports']>>['get']>>[number]

/** Why a reply waits; `says` where a feature has a reason of its own. */
type InWords = Reason & { says?: string | undefined }

/** One reply as the newsroom sees it. Nothing here names an address or a network. */
export type Queued = {
  reply: Reply
  key: Key
  article: { path: string; headline: string; open: boolean; sectionId: SectionId }
  /** What it answers; nothing where that is not public and this person only answers. */
  answered: { name: string; body: string; status: Status } | null
  /** Where it waits and why. */
  waits: readonly (Waits & { because: readonly InWords[] })[]
  /** The last decision on where it is, and which of the staff made it; none has been made on most. */
  moved: (Move & { name: string | null }) | undefined
  appeal: Appeal | undefined
  /** What readers said who reported it, the newest first; never who. */
  reports: readonly Report[]
  writer: { record: Record; last: readonly Earlier[]; sanctions: readonly Sanction[] }
}

export type Counts = Partial<{ [Each in List | 'question']: number }>

/** What a page that is open is told: how much waits, and what came into its list since it was made. */
export type News = { counts: Counts; arrived: ReplyId[] }

export type Queue = {
  list: List
  items: Queued[]
  next: string | null
  counts: Counts
  /** Whether this person decides here, or only reads and answers. */
  decides: boolean
}
