import { type Clock, type Instant, instantOf, later, millisOf } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { spentTries, type Tries } from '../../platform/throttles/store.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import type { Keeping } from './keeping.ts'
import type { Reply, ReplyId } from './reply.ts'
import {
  admitForm,
  admitPlace,
  doubleClickFor,
  holdReason,
  type ReplyRefusal,
  sameWordsFor,
  stretch,
  triesAllowed,
} from './rules.ts'
import { type From, hashOfBrowser, hashOfWords, type Sender, type Senders } from './senders.ts'
import { browserHashOf, type Earlier, findReply, findSameWords, isTrusted } from './store.ts'

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
    const verdict = admitForm({ trap: sending.trap, renderedAt: await senders.renderedAt(sending.stamp), now })
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
    const key = sender.keyOf(`${article.id} ${attempt.answers} ${attempt.stamp} ${bodyHash}`)
    const since = later(now, -sameWordsFor)
    const earlier = await findSameWords(tx, { articleId: article.id, bodyHash, since })
    if (earlier) return sentBefore(tx, attempt, { earlier, key, path: article.path })
    const spent = await countTry(tx, attempt)
    if (spent) return refused(spent)

    const { reply, browser, hold } = await newReply(tx, attempt, { article, answered: answered ?? null })
    const browserHash = hashOfBrowser(browser)
    await keeping.keep(tx, {
      reply,
      words: { key: keptKey(key, now), bodyHash },
      sent: { email: attempt.email, browserHash, networkHash: sender.networkHash, receivedAt: now },
      why: { by: 'reader', because: hold ?? '' },
      origin: 'reader',
    })
    return done({ reply, path: article.path, browser })
  }

  async function newReply(tx: Reading, attempt: Attempt, { article, answered }: Where) {
    const { sender, email, name, body, now } = attempt
    const trusted = sender.browserHash !== null && (await isTrusted(tx, sender.browserHash, email))
    const hold = holdReason({ trusted, body })
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
      status: hold ? 'pending' : 'published',
      answerCount: 0,
    }
    return { reply, hold, browser: attempt.from.browser ?? sender.browserFor(id) }
  }

  return post
}

type Where = { article: Article; answered: Reply | null }

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

type Before = { earlier: Earlier; key: string; path: string }

/** The same words from the same person are the reply they made before; from anybody else they are refused. */
async function sentBefore(
  tx: Reading,
  attempt: Attempt,
  { earlier, key, path }: Before,
): Promise<Outcome<Posted, ReplyRefusal>> {
  const { sender, from, answers, now } = attempt
  const { key: earlierKey, ...reply } = earlier
  const isSame =
    earlierKey === keptKey(key, reply.postedAt) || (reply.answersId === answers && (await isFrom(tx, reply.id, sender)))
  if (!isSame) return refused('said-before')
  // Held words are known to nobody else, so whoever sends them again within minutes is who sent them first.
  const isDoubleClick = reply.status === 'pending' && now < later(reply.postedAt, doubleClickFor)
  const browser = from.browser ?? (isDoubleClick ? sender.browserFor(reply.id) : undefined)
  return done({ reply, path, browser })
}

/** With the time in front, so that keys written together stand together in their index: fewer pages to make durable. */
function keptKey(key: string, postedAt: Instant): string {
  return `${postedAt} ${key}`
}

async function isFrom(db: Reading, id: ReplyId, { browserHash }: Sender): Promise<boolean> {
  return browserHash !== null && (await browserHashOf(db, id)) === browserHash
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
