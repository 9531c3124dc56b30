import { type Clock, days, type Instant, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { stretchOf } from '../../platform/rate-limit/rate-limit.ts'
import { spentTries, type Tries } from '../../platform/rate-limit/store.ts'
import { type Article, type Articles, passages } from '../articles/index.ts'
import type { Terms } from '../replies/index.ts'
import {
  answeredBy,
  countFrom,
  hashOfBrowser,
  hashOfWords,
  isTrusted,
  type Keeping,
  plain,
  type Replies,
  type Reply,
  type Status,
  stretch,
  type Waits,
} from '../replies/index.ts'
import type { Start } from '../screening/index.ts'
import type { Attempt, Posted, Sending } from './attempt.ts'
import type { Checking } from './checking.ts'
import { admitForm, admitPlace, type ReplyRefusal, triesAllowed } from './rules.ts'
import { keyOf, saidHere } from './said-before.ts'
import type { Stamps } from './stamps.ts'
import { hidingWords, type Weighing, waitsOf } from './weighing.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  articles: Articles
  replies: Replies
  stamps: Stamps
  weighing: Weighing
  checking: Checking
  barred: Barred
}

/**
 * Why somebody may not reply now, in words for them; or that only the address they typed is a barred reader's, which
 * proves nothing either way; `undefined` when nothing stands against them.
 */
export type Barred = (
  db: Reading,
  who: { readerId: string | null; email: string; network: string; now: Instant },
) => Promise<{ says: string } | 'by-address' | undefined>

/** A refusal; `says` is the sentence where only this case has one. */
export type Unposted = { refused: ReplyRefusal; says?: string }

/** Takes what a reader sent: refuses it in a word, finds it was sent before, or keeps it, held or published. */
export function createPosting(needs: Needs) {
  const { database, clock, ids, articles, replies, stamps, weighing, checking, barred } = needs
  const { keeping } = replies

  async function post(sending: Sending): Promise<{ done: Posted } | Unposted> {
    const now = clock.now()
    const { trap, stamp } = sending
    const verdict = admitForm({ trap, stamp, renderedAt: await stamps.renderedAt(stamp), now })
    if ('refused' in verdict) return verdict
    // Before the change begins, because making a key is a change of its own.
    const sender = await replies.identify(sending.from)
    const email = sending.email.toLowerCase() as PlainText
    const attempt = { ...sending, email, sender, now, bodyHash: hashOfWords(sending.body) }
    const outcome = await database.write((tx) => postIn(tx, attempt))
    if ('done' in outcome) checking.remember(outcome.done.reply.id, sending.from)
    return outcome
  }

  async function postIn(tx: Writing, attempt: Attempt): Promise<{ done: Posted } | Unposted> {
    const { from, email, now } = attempt
    // Whoever is known here is known under whatever address they type.
    const bar = await barred(tx, { readerId: from.reader?.id ?? null, email, network: from.network, now })
    if (typeof bar === 'object') return { refused: 'barred', says: bar.says }
    const placed = await placeOf(tx, attempt)
    if ('refused' in placed) return placed
    const { article, terms } = placed.done
    await oneAtATime(tx, `words:${article.id}:${attempt.bodyHash}`)
    const before = await saidHere(tx, attempt, article)
    if (before) return before
    const isKnownWriter = await knows(tx, attempt)
    const spent = (await countTry(tx, attempt)) ?? (await countNewcomer(tx, attempt, { terms, isKnownWriter }))
    return spent
      ? refused(spent)
      : keep(tx, attempt, { ...placed.done, isKnownWriter, isBarredAddress: bar !== undefined })
  }

  /** Where a reply would stand and what it would quote; no try is counted for one that cannot stand anywhere. */
  async function placeOf(tx: Reading, attempt: Attempt): Promise<Outcome<Place, ReplyRefusal>> {
    const at = await articles.whereIs(attempt.path, tx)
    const answered = at.found === 'article' ? await answeredBy(tx, attempt.answers, at.article.id) : null
    const verdict = admitPlace(at, answered)
    if ('refused' in verdict) return verdict
    const article = verdict.done
    const terms = await replies.termsOf(article, tx)
    if (!terms.openness.open) return refused('replies-closed')
    const quotes = await quotedBy(tx, attempt, article)
    return quotes === undefined ? refused('passage-gone') : done({ article, terms, answered: answered ?? null, quotes })
  }

  /** The words a reply quotes, as readers see them now; `undefined` when that passage is not there. */
  async function quotedBy(tx: Reading, { answers, block }: Attempt, { publicId }: Article) {
    if (block === null || answers !== null) return null
    const revision = publicId === null ? undefined : await articles.revision(publicId, tx)
    const passage = revision && passages(revision.content.body).find(({ id }) => id === block)
    return passage && passage.text !== '' ? { block, words: passage.text } : undefined
  }

  /** Somebody without a published reply sends only so many in a day. */
  async function countNewcomer(tx: Reading, attempt: Attempt, { terms, isKnownWriter }: Newcomer) {
    if (isKnownWriter) return undefined
    const { newWriterADay } = terms.policy
    const [readerId, since] = [readerOf(attempt), later(attempt.now, -days(1))]
    const from = readerId === null ? { email: attempt.email } : { readerId }
    const sent = await countFrom(tx, from, { since, most: newWriterADay })
    return sent >= newWriterADay ? ('too-many-from-newcomer' as const) : undefined
  }

  async function keep(tx: Writing, attempt: Attempt, where: Where): Promise<Outcome<Posted, ReplyRefusal>> {
    const { sender, bodyHash, now, name, body } = attempt
    const { article } = where
    const start = await weighing.weigh(tx, { ...where, name, body })
    const reply = newReply(attempt, where, start)
    const browser = attempt.from.browser ?? sender.browserFor(reply.id)
    const words = { key: keyOf(attempt, article), bodyHash, mayBeThanked: attempt.mayBeThanked === true }
    const sent = {
      email: attempt.email,
      readerId: readerOf(attempt),
      browserHash: hashOfBrowser(browser),
      networkHash: sender.networkHash,
      receivedAt: now,
    }
    const { sectionId } = article
    await keeping.keep(tx, { reply, sectionId, words, sent, waits: queuesFor(reply, start), origin: 'reader' })
    const isHidden = start.status === 'hidden' && reply.status === 'pending'
    const kept = isHidden ? await hide(tx, { ...reply, sectionId }, start) : reply
    return done({ reply: kept, path: article.path, browser })
  }

  /** Kept first and then hidden, so that the log has the decision and says that a program made it. */
  async function hide(tx: Writing, reply: Parameters<Keeping['move']>[1], start: Start): Promise<Reply> {
    await keeping.move(tx, reply, { to: 'hidden', by: 'program', because: hidingWords(start) })
    return { ...reply, status: 'hidden' }
  }

  function newReply(attempt: Attempt, { article, answered, quotes }: Where, start: Start): Reply {
    const { name, body, now, errorReport } = attempt
    const id = ids.next('reply')
    return {
      id,
      articleId: article.id,
      rootId: answered?.rootId ?? id,
      answersId: answered?.id ?? null,
      name,
      staffId: null,
      body,
      postedAt: now,
      status: statusOf(errorReport, start),
      ...plain,
      quotes,
      errorReport,
    }
  }

  return post
}

type Newcomer = { terms: Terms; isKnownWriter: boolean }
type Place = { article: Article & { path: string }; terms: Terms; answered: Reply | null; quotes: Reply['quotes'] }
type Where = Place & { isKnownWriter: boolean; isBarredAddress: boolean }

async function knows(db: Reading, attempt: Attempt): Promise<boolean> {
  const readerId = readerOf(attempt)
  return readerId !== null && (await isTrusted(db, readerId))
}

/** Only a reply under the very address that is proven is the reader's. */
function readerOf({ from: { reader }, email }: Attempt): string | null {
  return reader?.email === email ? reader.id : null
}

function statusOf(errorReport: Reply['errorReport'], { status }: Start): Status {
  if (errorReport === 'private') return 'private'
  return status === 'hidden' ? 'pending' : status
}

/** A private report waits for nobody’s leave to be shown, because it never is. */
function queuesFor({ status, errorReport }: Reply, start: Start): Waits[] {
  const report: Waits = { queue: 'error', because: [{ rule: 'error-report' }] }
  return [...(status === 'private' ? [] : waitsOf(start)), ...(errorReport === null ? [] : [report])]
}

/** A reader's tries are their own: whoever only types the same address uses up none of them. */
async function countTry(tx: Writing, attempt: Attempt): Promise<ReplyRefusal | undefined> {
  const { sender, email, now } = attempt
  const isProven = readerOf(attempt) !== null
  const address = `reply-${isProven ? 'reader' : 'address'}:${sender.addressKey(email)}`
  const network = `reply-network:${sender.networkHash}`
  const keys: Tries['keys'] = [{ key: address, allowed: triesAllowed.address }]
  if (!sender.isLocal) keys.push({ key: network, allowed: triesAllowed.network })
  const spent = await spentTries(tx, { keys, since: stretchOf(now, stretch) })
  if (spent.includes(address)) return 'too-many-from-address'
  return spent.length > 0 ? 'too-many-from-network' : undefined
}
