import type { Database } from '../../../../platform/database/database.ts'
import type { Reading, Writing } from '../../../../platform/database/tables.ts'
import type { Moderated } from '../../moderation.ts'
import { publicByIds } from '../../reading/store.ts'
import type { ReplyId } from '../../reply.ts'
import { findSender, sendersOf } from '../../store.ts'
import { answeredReader, claimReplies, newestName, repliesOfReader, reportsBy, type Sent } from './store.ts'

type Needs = Pick<Moderated, 'decisionLog'> & { database: Database }
export type OwnReply = Sent & { because: string }

const onAPage = 20

/** What a reader sees of their own replies, and what those who tell readers things need to know. */
export function createHistory({ database, decisionLog }: Needs) {
  const { read } = database
  return {
    /** A page of a reader's replies, newest first; `next` is the one the following page begins before. */
    async ofReader(readerId: string, before: ReplyId | null, limit = onAPage) {
      const found = await repliesOfReader(read, readerId, { before, limit: limit + 1 })
      const page = found.slice(0, limit)
      const reasons = await decisionLog().reasonsGiven(
        read,
        page.map(({ id }) => id),
      )
      const replies: OwnReply[] = page.map((sent) => ({ ...sent, because: reasons.get(sent.id) ?? '' }))
      return { replies, next: found.length > limit ? (page.at(-1)?.id ?? null) : null }
    },
    reportsBy: (readerId: string) => reportsBy(read, readerId),
    claim: (tx: Writing, by: Parameters<typeof claimReplies>[1]) => claimReplies(tx, by),
    /** Whose reply this one answers; nobody when they are the same person, or no reader is known. */
    answeredReader: (id: ReplyId, db: Reading = read) => answeredReader(db, id),
    /** The reader who sent a reply; `undefined` for guests and staff. */
    readerOf: async (id: ReplyId, db: Reading = read) => (await findSender(db, id))?.readerId ?? undefined,
    /** Those of these replies that somebody else sent. */
    async byOthers(readerId: string, ids: readonly ReplyId[]): Promise<ReplyId[]> {
      const senders = await sendersOf(read, ids)
      return ids.filter((id) => senders.get(id)?.readerId !== readerId)
    },
    newestName: (readerId: string, db: Reading = read) => newestName(db, readerId),
    /** Those of these replies that anybody may see, without any others. */
    async published(ids: readonly ReplyId[]) {
      if (ids.length === 0) return []
      return (await publicByIds(read, ids)).flatMap((reply) => (reply.shows === 'words' ? [reply] : []))
    },
  }
}
