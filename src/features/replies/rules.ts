import { minutes } from '../../base/clock.ts'

/** What a reader sends, by field. */
export const longestReply = 5000
/** A thread of more replies than this is read in pages only. */
export const mostOnOnePage = 500

/** How often one address, and one network, may reply in one stretch of time. */
export const stretch = minutes(10)
