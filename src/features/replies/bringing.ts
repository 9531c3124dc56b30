import type { Clock, Instant } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { ArticleId, Articles } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import { type Actor, may, type StaffId } from '../staff/index.ts'
import { answeredBy } from './answered.ts'
import { hashOfWords } from './hashes.ts'
import type { Keeping } from './keeping.ts'
import { moderateReplies } from './permissions.ts'
import { plain, type Reply, type ReplyId, type Status, type Waits } from './reply.ts'
import { findReplyByKey } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids; articles: Articles; keeping: Keeping }

/** A reply that comes from elsewhere with its own date and status. `key` names it there, so that it comes once. */
export type Brought = {
  key: string
  articleId: ArticleId
  answers: ReplyId | null
  name: PlainText
  email: string | null
  body: PlainText
  postedAt: Instant
  status: Status
  because?: string
  staffId?: StaffId | null
  /** The passage it answers, in the words it had then. */
  quotes?: Reply['quotes']
  errorReport?: Reply['errorReport']
}
export type BringRefusal = 'not-allowed' | 'no-such-article' | 'answered-gone'

/** What a reply that comes from elsewhere is known by here. */
export function keyOf(articleId: ArticleId, key: string): string {
  return `brought:${articleId}:${key}`
}

/** Takes replies from another system, or a sample's: the same rules of place, the same log, the same counts. */
export function createBringing({ database, clock, ids, articles, keeping }: Needs) {
  async function bring(by: Actor, brought: Brought): Promise<Outcome<Reply, BringRefusal>> {
    return database.write(async (tx) => {
      const article = await articles.byId(brought.articleId, tx)
      if (!article) return refused('no-such-article')
      const { sectionId } = article
      return may(by, moderateReplies, { section: sectionId }) ? bringIn(tx, brought, sectionId) : refused('not-allowed')
    })
  }

  async function bringIn(tx: Writing, brought: Brought, sectionId: SectionId): Promise<Outcome<Reply, BringRefusal>> {
    const { articleId, body, because = '' } = brought
    const key = keyOf(articleId, brought.key)
    await oneAtATime(tx, key)
    const before = await findReplyByKey(tx, key)
    if (before) return done(before)
    const answered = await answeredBy(tx, brought.answers, articleId)
    if (answered === undefined) return refused('answered-gone')
    const reply = newReply(brought, answered)
    const sent =
      brought.email === null ? null : { email: brought.email.toLowerCase(), ...nowhere, receivedAt: clock.now() }
    const words = { key, bodyHash: hashOfWords(body) }
    await keeping.keep(tx, { reply, sectionId, words, sent, waits: waitsOf(reply, because), origin: 'import' })
    return done(reply)
  }

  function newReply(
    { articleId, name, staffId = null, body, postedAt, status, quotes = null, errorReport = null }: Brought,
    answered: Reply | null,
  ): Reply {
    const id = ids.next('reply')
    const place = { id, articleId, rootId: answered?.rootId ?? id, answersId: answered?.id ?? null }
    return { ...place, name, staffId, body, postedAt, status, ...plain, quotes, errorReport }
  }

  return bring
}

function waitsOf({ status, errorReport }: Reply, because: string): Waits[] {
  const held: Waits = { queue: 'held', because: [{ rule: 'brought', ...(because ? { match: because } : {}) }] }
  const wrong: Waits = { queue: 'error', because: [{ rule: 'error-report' }] }
  return [...(status === 'pending' ? [held] : []), ...(errorReport === null ? [] : [wrong])]
}

const nowhere = { readerId: null, browserHash: null, networkHash: null }
