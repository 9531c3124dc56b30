import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Article, Articles } from '../../articles/index.ts'
import { hashOfBrowser } from '../hashes.ts'
import type { Keeping } from '../keeping.ts'
import type { Moderated } from '../moderation.ts'
import type { Reply, ReplyId } from '../reply.ts'
import type { From } from '../senders.ts'
import { findReply, findSender, type Sent } from '../store.ts'
import { canWithdraw, type WithdrawRefusal } from './rules.ts'
import { versionsOf } from './store.ts'

type Needs = Pick<Moderated, 'decisionLog'> & { database: Database; articles: Articles; keeping: Keeping }
type Who = Pick<From, 'browser' | 'reader'>
/** A reply of somebody, as they sent it, and its article. */
export type Theirs = { reply: Reply; sent: Sent; article: Article }

/** What writers may do with their own replies, from the browser they sent them from or as a reader: nobody else. */
export function createWriters(needs: Needs) {
  const { database, articles, keeping, decisionLog } = needs

  async function withdraw(id: ReplyId, who: Who): Promise<Outcome<Reply, WithdrawRefusal>> {
    return changingOwn<Reply, { refused: WithdrawRefusal }>(id, who, async (tx, { reply, article: { sectionId } }) => {
      if (reply.status === 'withdrawn') return done(reply)
      if (!canWithdraw(reply.status)) return refused('already-gone')
      await keeping.move(tx, { ...reply, sectionId }, { to: 'withdrawn', by: 'reader', because: 'Withdrawn' })
      return done(reply)
    })
  }

  async function changingOwn<Done, Refused>(
    id: ReplyId,
    who: Who,
    change: (tx: Writing, theirs: Theirs) => Promise<{ done: Done } | Refused>,
  ): Promise<{ done: Done } | Refused | { refused: 'not-yours' }> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `reply:${id}`)
      const found = await theirs(tx, id, who)
      const article = found && (await articles.byId(found.reply.articleId, tx))
      return found && article ? change(tx, { ...found, article }) : refused('not-yours' as const)
    })
  }

  return {
    /** Changes a reply for whoever sent it, and for nobody else. */
    changingOwn,
    withdraw,
    /** A reply with the last reason given for where it is, for its own writer and nobody else. */
    async own(id: ReplyId, who: Who): Promise<{ reply: Reply; because: string } | undefined> {
      const found = await theirs(database.read, id, who)
      const reasons = found && (await decisionLog().reasonsGiven(database.read, [id]))
      return found && { reply: found.reply, because: reasons?.get(id) ?? '' }
    },
    versions: (id: ReplyId) => versionsOf(database.read, id),
  }
}

async function theirs(db: Reading, id: ReplyId, who: Who): Promise<{ reply: Reply; sent: Sent } | undefined> {
  const sent = await findSender(db, id)
  if (!sent || !isFrom(sent, who)) return undefined
  const reply = await findReply(db, id)
  return reply && { reply, sent }
}

export function isFrom({ readerId, browserHash }: Sent, { reader, browser }: Who): boolean {
  if (readerId !== null && readerId === reader?.id) return true
  return browser !== undefined && browserHash !== null && browserHash === hashOfBrowser(browser)
}
