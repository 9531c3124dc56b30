import { type Clock, type Instant, instantOf, later, millisOf } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { spentTries, type Tries } from '../../platform/throttles/store.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import { waitsFor } from './checking.ts'
import type { Keeping } from './keeping.ts'
import { plain, type Reply, type ReplyId } from './reply.ts'
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
import { type Earlier, findReply, findSameWords } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  articles: Articles
  keeping: Keeping
  senders: Senders
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
export function createPosting({ database, clock, ids, articles, keeping, senders }: Needs) {
  async function post(sending: Sending): Promise<Outcome<Posted, ReplyRefusal>> {
    const now = clock.now()
    const { trap, stamp } = sending
    const verdict = admitForm({ trap, stamp, renderedAt: await senders.renderedAt(stamp), now })
    if ('refused' in verdict) return verdict
    // Before the change begins, because making a key is a change of its own.
    const sender = await senders.identify(sending.from)
    const email = sending.email.toLowerCase() as PlainText
    return database.write((tx) => postIn(tx, { ...sending, email, sender, now, bodyHash: hashOfWords(sending.body) }))
  }

  async function postIn(tx: Writing, attempt: Attempt): Promise<Outcome<Posted, ReplyRefusal>> {
    const at = await articles.whereIs(attempt.path, tx)
    const answered = at.found === 'article' ? await answeredBy(tx, attempt.answers, at.article.id) : null
    const verdict = admitPlace(at, answered)
    if ('refused' in verdict) return verdict
    const article = verdict.done

    const { sender, bodyHash, now } = attempt
    await oneAtATime(tx, `words:${article.id}:${bodyHash}`)
    // Behind one network stand many people with one browser: who they say they are tells them apart.
    const key = sender.keyOf(keyText(article, attempt))
    const since = later(now, -sameWordsFor)
    const said = await findSameWords(tx, { articleId: article.id, bodyHash, since })
    const before = saidBefore(attempt, { said, key, path: article.path })
    if (before) return before
    const spent = await countTry(tx, attempt)
    if (spent) return refused(spent)

    const { reply, browser, waits } = await newReply(tx, attempt, { article, answered: answered ?? null })
    const browserHash = hashOfBrowser(browser)
    await keeping.keep(tx, {
      reply,
      sectionId: article.sectionId,
      words: { key: keptKey(key, now), bodyHash },
      sent: {
        email: attempt.email,
        readerId: readerOf(attempt),
        browserHash,
        networkHash: sender.networkHash,
        receivedAt: now,
      },
      waits,
      origin: 'reader',
    })
    return done({ reply, path: article.path, browser })
  }

  async function newReply(tx: Reading, attempt: Attempt, { article, answered }: Where) {
    const { sender, name, body, now } = attempt
    const waits = await waitsFor(tx, { readerId: readerOf(attempt), body })
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
      status: waits.length > 0 ? 'pending' : 'published',
      ...plain,
    }
    return { reply, waits, browser: attempt.from.browser ?? sender.browserFor(id) }
  }

  return post
}

type Where = { article: Article; answered: Reply | null }

/** Only a reply under the very address that is proven is the reader's. */
function readerOf({ from: { reader }, email }: Attempt): string | null {
  return reader?.email === email ? reader.id : null
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
