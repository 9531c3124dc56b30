import type { Instant } from '../../../base/clock.ts'
import type { Piece } from '../../search/index.ts'
import type { ReplyId } from '../reply.ts'

/** A reply that holds the words asked for, with them marked. */
export type FoundReply = { id: ReplyId; name: string; postedAt: Instant; extract: Piece[] }
/** `older` is the key the following page begins at. */
export type FoundPage = { found: FoundReply[]; older: number | null }
