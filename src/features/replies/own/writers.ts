import { type Clock, instantOf, millisOf } from '../../../base/clock.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { PlainText } from '../../../base/text.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { spentTries } from '../../../platform/throttles/store.ts'
import type { Article, Articles } from '../../articles/index.ts'
import { isPublic } from '../../articles/index.ts'
import type { Keeping } from '../keeping.ts'
import { newestMove } from '../log/store.ts'
import type { Reply, ReplyId, Waits } from '../reply.ts'
import { sameWordsFor, stretch } from '../rules.ts'
import { type From, hashOfBrowser, hashOfWords } from '../senders.ts'
import { findReply, findSameWords, findSender, isTrusted, type Sent } from '../store.ts'
import { enqueue } from '../waiting/store.ts'
import { hidingWords, type Weighing, waitsOf } from '../weighing.ts'
import { admitEdit, canWithdraw, type EditRefusal, editsAllowed, type WithdrawRefusal } from './rules.ts'
import { versionsOf } from './store.ts'

type Needs = { database: Database; clock: Clock; articles: Articles; keeping: Keeping; weighing: Weighing }
type Who = Pick<From, 'browser' | 'reader'>
type Edit = { id: ReplyId; who: Who; body: PlainText }
type Theirs = { reply: Reply; sent: Sent; article: Article }

/** What writers may do with their own replies, from the browser they sent them from or as a reader: nobody else. */
export function createWriters({ database, clock, articles, keeping, weighing }: Needs) {
  async function edit({ id, who, body }: Edit): Promise<Outcome<Reply, EditRefusal>> {
    return changing(id, who, async (tx, theirs) => {
      const { reply } = theirs
      const verdict = admitEdit({ reply, repliesOpen: takesReplies(theirs.article), now: clock.now() })
      if ('refused' in verdict) return verdict
      if (body === reply.body) return done(reply)
      const refusal = await findFault(tx, reply, body)
      return refusal ? refused(refusal) : done(await change(tx, theirs, body))
    })
  }

  async function change(tx: Writing, theirs: Theirs, body: PlainText): Promise<Reply> {
    const { reply } = theirs
    await keeping.revise(tx, reply, { body, bodyHash: hashOfWords(body) })
    await weighAgain(tx, theirs, body)
    return (await findReply(tx, reply.id)) ?? reply
  }

  async function findFault(tx: Writing, { id, articleId }: Reply, body: PlainText): Promise<EditRefusal | undefined> {
    const now = millisOf(clock.now())
    const keys = [{ key: `reply-edit:${id}`, allowed: editsAllowed }]
    const spent = await spentTries(tx, { keys, since: instantOf(Math.floor(now / stretch) * stretch) })
    if (spent.length > 0) return 'too-many-edits'
    const since = instantOf(now - sameWordsFor)
    const said = await findSameWords(tx, { articleId, bodyHash: hashOfWords(body), since })
    return said.some((each) => each.id !== id && each.status === 'published') ? 'said-before' : undefined
  }

  /** New words come by the same checks as a new reply. */
  async function weighAgain(tx: Writing, theirs: Theirs, body: PlainText): Promise<void> {
    const { reply, sent, article } = theirs
    const isKnownWriter = sent.readerId !== null && (await isTrusted(tx, sent.readerId))
    const start = await weighing.weigh(tx, { article, name: reply.name, body, isKnownWriter, except: reply.id })
    if (start.status === 'hidden' && reply.status !== 'private') {
      const { sectionId } = article
      await keeping.move(tx, { ...reply, sectionId }, { to: 'hidden', by: 'program', because: hidingWords(start) })
      return
    }
    await holdAgain(tx, theirs, waitsOf(start))
  }

  /** Nobody has read the new words, so they wait as if they had just been sent. */
  async function holdAgain(tx: Writing, { reply, article }: Theirs, waits: readonly Waits[]): Promise<void> {
    const { sectionId } = article
    if (waits.length === 0 || reply.status === 'private') return
    if (reply.status === 'published') {
      await keeping.move(tx, { ...reply, sectionId }, { to: 'pending', by: 'reader', because: 'Edited', waits })
      return
    }
    for (const each of waits) await enqueue(tx, each, { replyId: reply.id, sectionId, since: clock.now() })
  }

  async function withdraw(id: ReplyId, who: Who): Promise<Outcome<Reply, WithdrawRefusal>> {
    return changing(id, who, async (tx, { reply, article: { sectionId } }) => {
      if (reply.status === 'withdrawn') return done(reply)
      if (!canWithdraw(reply.status)) return refused('already-gone')
      await keeping.move(tx, { ...reply, sectionId }, { to: 'withdrawn', by: 'reader', because: 'Withdrawn' })
      return done(reply)
    })
  }

  async function changing<Done, Refusal>(
    id: ReplyId,
    who: Who,
    change: (tx: Writing, theirs: Theirs) => Promise<Outcome<Done, Refusal>>,
  ): Promise<Outcome<Done, Refusal | 'not-yours'>> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `reply:${id}`)
      const found = await theirs(tx, id, who)
      const article = found && (await articles.byId(found.reply.articleId, tx))
      return found && article ? change(tx, { ...found, article }) : refused('not-yours' as const)
    })
  }

  return {
    edit,
    withdraw,
    /** A reply with the last reason given for where it is, for its own writer and nobody else. */
    async own(id: ReplyId, who: Who): Promise<{ reply: Reply; because: string } | undefined> {
      const found = await theirs(database.read, id, who)
      const move = found && (await newestMove(database.read, id))
      return found && { reply: found.reply, because: move?.because ?? '' }
    },
    versions: (id: ReplyId) => versionsOf(database.read, id),
  }
}

function takesReplies(article: Article): boolean {
  return article.repliesOpen && isPublic(article)
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
