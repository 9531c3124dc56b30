import type { Instant } from '../../../../base/clock.ts'
import type { Database } from '../../../../platform/database/database.ts'
import { oneAtATime } from '../../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../../platform/database/tables.ts'
import type { Articles } from '../../../articles/index.ts'
import type { Screening } from '../../../screening/index.ts'
import type { Keeping } from '../../keeping.ts'
import type { Moderated } from '../../moderation.ts'
import type { ReplyId } from '../../reply.ts'
import { findReply } from '../../store.ts'
import { addressesOf, emptyReplies, emptyReports, repliesUnder, unerased } from './store.ts'

type Needs = Pick<Moderated, 'decisionLog'> & {
  database: Database
  articles: Articles
  keeping: Keeping
  screening: Screening
}
/** Whom to forget. `addresses` are theirs up to `until`; whoever comes back later begins anew. */
export type Forgotten = { readerId: string; addresses: readonly string[]; replyIds: readonly ReplyId[]; until: Instant }

/** Takes everything out of replies that is somebody's, and keeps their places where others' answers need them. */
export function createErasing({ database, articles, keeping, screening, decisionLog }: Needs) {
  async function erase(tx: Writing, { readerId, addresses, replyIds, until }: Forgotten): Promise<ReplyId[]> {
    const all = new Set(replyIds)
    for (const email of addresses) for (const id of await repliesUnder(tx, { email, until })) all.add(id)
    // In one order everywhere, so that two writers never wait for each other.
    const ids = [...all].sort()
    for (const id of ids) await eraseOne(tx, id)
    await emptyReports(tx, { readerId, replyIds: ids })
    await emptyReplies(tx, ids)
    // Last, since erasing is decided, too.
    await decisionLog().forget(tx, { readerId, replyIds: ids })
    return ids
  }

  async function eraseOne(tx: Writing, id: ReplyId): Promise<void> {
    await oneAtATime(tx, `reply:${id}`)
    const reply = await findReply(tx, id)
    const article = reply && (await articles.byId(reply.articleId, tx))
    if (!reply || !article || reply.status === 'erased') return
    await screening.learn(tx, { replyId: id, words: reply, as: undefined })
    screening.forgetText(id)
    await keeping.move(tx, { ...reply, sectionId: article.sectionId }, { to: 'erased', by: 'reader', because: '' })
  }

  return {
    erase,
    /** Every reply sent under an address up to a moment, whoever sent it. */
    sentUnder: (email: string, until: Instant, db: Reading = database.read) => repliesUnder(db, { email, until }),
    unerased: (ids: readonly ReplyId[], db: Reading = database.read) => unerased(db, ids),
    addressesOf: (ids: readonly ReplyId[], db: Reading = database.read) => addressesOf(db, ids),
  }
}
