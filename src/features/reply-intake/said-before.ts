import { type Instant, later } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Path } from '../../base/path.ts'
import type { Reading } from '../../platform/database/tables.ts'
import type { Article } from '../articles/index.ts'
import { type Earlier, findSameWords } from '../replies/index.ts'
import type { Attempt, Posted } from './attempt.ts'
import { doubleClickFor, type ReplyRefusal, sameWordsFor } from './rules.ts'

/** What was said before in these words under this article, when that settles it. */
export async function saidHere(tx: Reading, attempt: Attempt, article: Article & { path: Path }) {
  const { bodyHash, now } = attempt
  const said = await findSameWords(tx, { articleId: article.id, bodyHash, since: later(now, -sameWordsFor) })
  return saidBefore(attempt, { said, key: senderKey(attempt, article), path: article.path })
}

/** Names this very reply of this very sender. */
export function keyOf(attempt: Attempt, article: Article): string {
  return keptKey(senderKey(attempt, article), attempt.now)
}

/** Behind one network stand many people with one browser: who they say they are tells them apart. */
function senderKey(attempt: Attempt, article: Article): string {
  return attempt.sender.keyOf(keyText(article, attempt))
}

function keyText({ id }: Article, { answers, stamp, bodyHash, email, name }: Attempt): string {
  return JSON.stringify([id, answers, stamp, bodyHash, email, name])
}

type Before = { said: Earlier[]; key: string; path: Path }

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

function sentBefore({ sender, from, now }: Attempt, earlier: Earlier, path: Path): Outcome<Posted, ReplyRefusal> {
  const { key: _key, browserHash: _hash, email: _email, ...reply } = earlier
  // Held words are known to nobody else, so whoever sends them again within minutes is who sent them first.
  const isUnknown = reply.status === 'pending' || reply.status === 'private'
  const isDoubleClick = isUnknown && now < later(reply.postedAt, doubleClickFor)
  const browser = from.browser ?? (isDoubleClick ? sender.browserFor(reply.id) : undefined)
  return done({ reply, path, browser })
}
