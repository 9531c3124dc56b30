import { type Clock, days, type Instant, instantOf, later, millisOf } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { spentTries, type Tries } from '../../platform/throttles/store.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import type { Start } from '../screening/index.ts'
import type { Checking } from './checking.ts'
import type { Keeping } from './keeping.ts'
import { countFrom } from './newest/store.ts'
import { plain, type Reply, type ReplyId, type Waits } from './reply.ts'
import {
  admitForm,
  admitPlace,
  doubleClickFor,
  type ReplyRefusal,
  sameWordsFor,
  stretch,
  triesAllowed,
} from './rules.ts'
import { type From, hashOfBrowser, hashOfWords, type Sender, type Senders } from './senders.ts'
import { type Earlier, findReply, findSameWords, isTrusted } from './store.ts'
import type { Weighing } from './weighing.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  articles: Articles
  keeping: Keeping
  senders: Senders
  weighing: Weighing
  checking: Checking
}

/** What a reader sends from a form. `trap` is the field that people do not see, `stamp` says when it was rendered. */
export type Sending = {
  path: string
  answers: ReplyId | null
  name: PlainText
  email: PlainText
  body: PlainText
  trap: string
  stamp: string
  from: From
}

/** `browser` is the secret this browser is known by from now on; `path` is where the article is now. */
export type Posted = { reply: Reply; path: string; browser: string | undefined }

type Attempt = Sending & { sender: Sender; now: Instant; bodyHash: string }

/** Takes what a reader sent: refuses it in a word, finds it was sent before, or keeps it, held or published. */
export function createPosting({ database, clock, ids, articles, keeping, senders, weighing, checking }: Needs) {
  async function post(sending: Sending): Promise<Outcome<Posted, ReplyRefusal>> {
    const now = clock.now()
    const { trap, stamp } = sending
    const verdict = admitForm({ trap, stamp, renderedAt: await senders.renderedAt(stamp), now })
    if ('refused' in verdict) return verdict
    // Before the change begins, because making a key is a change of its own.
    const sender = await senders.identify(sending.from)
    const email = sending.email.toLowerCase() as PlainText
    const attempt = { ...sending, email, sender, now, bodyHash: hashOfWords(sending.body) }
    const outcome = await database.write((tx) => postIn(tx, attempt))
    if ('done' in outcome) checking.remember(outcome.done.reply.id, sending.from)
    return outcome
  }

  async function postIn(tx: Writing, attempt: Attempt): Promise<Outcome<Posted, ReplyRefusal>> {
    const placed = await placeOf(tx, attempt)
    if ('refused' in placed) return placed
    const { article, answered } = placed.done
    await oneAtATime(tx, `words:${article.id}:${attempt.bodyHash}`)
    const before = await saidHere(tx, attempt, article)
    if (before) return before
    const isKnownWriter = await knows(tx, attempt)
    const spent = (await countTry(tx, attempt)) ?? (await countNewcomer(tx, attempt, { article, isKnownWriter }))
    return spent ? refused(spent) : keep(tx, attempt, { article, answered, isKnownWriter })
  }

  async function placeOf(tx: Reading, { path, answers }: Attempt): Promise<Outcome<Place, ReplyRefusal>> {
    const at = await articles.whereIs(path, tx)
    const answered = at.found === 'article' ? await answeredBy(tx, answers, at.article.id) : null
    const verdict = admitPlace(at, answered)
    if ('refused' in verdict) return verdict
    const { open } = await weighing.openness(verdict.done)
    return open ? done({ article: verdict.done, answered: answered ?? null }) : refused('replies-closed')
  }

  async function keep(tx: Writing, attempt: Attempt, where: Where): Promise<Outcome<Posted, ReplyRefusal>> {
    const { sender, bodyHash, now, name, body } = attempt
    const { article, isKnownWriter } = where
    const start = await weighing.weigh(tx, { article, name, body, isKnownWriter })
    const { reply, browser } = newReply(attempt, where, start)
    const words = { key: keptKey(sender.keyOf(keyText(article, attempt)), now), bodyHash }
    const sent = {
      email: attempt.email,
      readerId: null,
      browserHash: hashOfBrowser(browser),
      networkHash: sender.networkHash,
      receivedAt: now,
    }
    const { sectionId } = article
    await keeping.keep(tx, { reply, sectionId, words, sent, waits: waitsOf(start), origin: 'reader' })
    const hidden = start.status === 'hidden' ? await hide(tx, { ...reply, sectionId }, start) : reply
    return done({ reply: hidden, path: article.path, browser })
  }

  /** Kept first and then hidden, so that the log has the decision and says that a program made it. */
  async function hide(tx: Writing, reply: Parameters<Keeping['move']>[1], { because }: Start): Promise<Reply> {
    const words = because.flatMap(({ match }) => match ?? []).join(', ')
    await keeping.move(tx, reply, {
      to: 'hidden',
      by: 'program',
      because: `Words this site does not publish: ${words}`,
    })
    return { ...reply, status: 'hidden' }
  }

  function newReply(attempt: Attempt, { article, answered }: Where, { status }: Start) {
    const { sender, name, body, now } = attempt
    const id = ids.next('reply')
    const reply: Reply = {
      id,
      articleId: article.id,
      rootId: answered?.rootId ?? id,
      answersId: answered?.id ?? null,
      name,
      staffId: null,
      body,
      postedAt: now,
      status: status === 'hidden' ? 'pending' : status,
      ...plain,
    }
    return { reply, browser: attempt.from.browser ?? sender.browserFor(id) }
  }

  /** Somebody without a published reply sends only so many in a day. */
  async function countNewcomer(tx: Reading, { email, now }: Attempt, { article, isKnownWriter }: Newcomer) {
    if (isKnownWriter) return undefined
    const { newWriterADay } = await weighing.policy(article, tx)
    const sent = await countFrom(tx, { email, since: later(now, -days(1)), most: newWriterADay })
    return sent >= newWriterADay ? ('too-many-from-newcomer' as const) : undefined
  }

  return post
}

type Newcomer = { article: Article; isKnownWriter: boolean }
type Place = { article: Article & { path: string }; answered: Reply | null }
type Where = Place & { isKnownWriter: boolean }

async function knows(db: Reading, { sender, email }: Attempt): Promise<boolean> {
  return sender.browserHash !== null && (await isTrusted(db, sender.browserHash, email))
}

function waitsOf(start: Start): Waits[] {
  if (start.status === 'hidden' || start.queue === undefined || start.queue === null) return []
  return [{ queue: start.queue, because: start.because }]
}

async function countTry(tx: Writing, { sender, email, now }: Attempt): Promise<ReplyRefusal | undefined> {
  const address = `reply-address:${sender.addressKey(email)}`
  const network = `reply-network:${sender.networkHash}`
  const keys: Tries['keys'] = [{ key: address, allowed: triesAllowed.address }]
  if (!sender.isLocal) keys.push({ key: network, allowed: triesAllowed.network })
  const since = instantOf(Math.floor(millisOf(now) / stretch) * stretch)
  const spent = await spentTries(tx, { keys, since })
  if (spent.includes(address)) return 'too-many-from-address'
  return spent.length > 0 ? 'too-many-from-network' : undefined
}

function keyText({ id }: Article, { answers, stamp, bodyHash, email, name }: Attempt): string {
  return JSON.stringify([id, answers, stamp, bodyHash, email, name])
}

/** What was said before in these words under this article, when that settles it. */
async function saidHere(tx: Reading, attempt: Attempt, article: Article & { path: string }) {
  const { sender, bodyHash, now } = attempt
  const said = await findSameWords(tx, { articleId: article.id, bodyHash, since: later(now, -sameWordsFor) })
  // Behind one network stand many people with one browser: who they say they are tells them apart.
  return saidBefore(attempt, { said, key: sender.keyOf(keyText(article, attempt)), path: article.path })
}

type Before = { said: Earlier[]; key: string; path: string }

/**
 * The same words from the same person are the reply they made before. From anybody else they are refused once they are
 * public: a refusal for words that are held would tell whoever guesses them that somebody sent them.
 */
function saidBefore(attempt: Attempt, { said, key, path }: Before): Outcome<Posted, ReplyRefusal> | undefined {
  const once = said.find((earlier) => earlier.key === keptKey(key, earlier.postedAt))
  if (once) return sentBefore(attempt, once, path)
  const own = said.filter((earlier) => isTheirs(attempt, earlier))
  const same = own.find(({ answersId }) => answersId === attempt.answers)
  if (same) return sentBefore(attempt, same, path)
  const isKnown = own.length > 0 || said.some(({ status }) => status === 'published')
  return isKnown ? refused('said-before') : undefined
}

/** With the time in front, so that keys written together stand together in their index: fewer pages to make durable. */
function keptKey(key: string, postedAt: Instant): string {
  return `${postedAt} ${key}`
}

function isTheirs({ sender, email, name }: Attempt, earlier: Earlier): boolean {
  const isSameBrowser = sender.browserHash !== null && earlier.browserHash === sender.browserHash
  return isSameBrowser && earlier.email === email && earlier.name === name
}

function sentBefore({ sender, from, now }: Attempt, earlier: Earlier, path: string): Outcome<Posted, ReplyRefusal> {
  const { key: _key, browserHash: _hash, email: _email, ...reply } = earlier
  // Held words are known to nobody else, so whoever sends them again within minutes is who sent them first.
  const isDoubleClick = reply.status === 'pending' && now < later(reply.postedAt, doubleClickFor)
  const browser = from.browser ?? (isDoubleClick ? sender.browserFor(reply.id) : undefined)
  return done({ reply, path, browser })
}

/** `null` when nothing is answered, `undefined` when what is answered is not under this article. */
export async function answeredBy(
  db: Reading,
  answers: ReplyId | null,
  articleId: ArticleId,
): Promise<Reply | null | undefined> {
  if (answers === null) return null
  const answered = await findReply(db, answers)
  return answered?.articleId === articleId ? answered : undefined
}
