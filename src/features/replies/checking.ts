import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Log } from '../../platform/log.ts'
import { urls } from '../../urls.ts'
import type { Articles } from '../articles/index.ts'
import type { Check } from '../screening/index.ts'
import type { Keeping } from './keeping.ts'
import type { Reply, ReplyId, Waits } from './reply.ts'
import type { From } from './senders.ts'
import { findReply } from './store.ts'
import { dequeue, enqueue, queuesOf } from './waiting/store.ts'

type Needs = {
  database: Database
  articles: Articles
  keeping: Keeping
  checks: readonly Check[]
  log: Log
  address: () => string
}

const mostRemembered = 5000

export type Checking = ReturnType<typeof createChecking>

/**
 * Asks services outside about replies that would otherwise be published. Whatever goes wrong on the way, the reply
 * stays held: it is never lost, and never published without an answer.
 */
export function createChecking({ database, articles, keeping, checks, log, address }: Needs) {
  // Where a reply came from is told to a service but kept nowhere: after a restart it is unknown, and the reply held.
  const origins = new Map<ReplyId, Pick<From, 'network' | 'agent'>>()

  async function answerFor(reply: Reply, path: string): Promise<'fine' | 'spam' | 'failed'> {
    const origin = origins.get(reply.id)
    if (!origin) return 'failed'
    const asked = { ...origin, name: reply.name, body: reply.body, permalink: address() + urls.reply(path, reply.id) }
    try {
      const answers = await Promise.all(checks.map((check) => check(asked)))
      return answers.includes('spam') ? 'spam' : 'fine'
    } catch (error) {
      // Said by what happens to the reply: it stays held, and a moderator reads why.
      log.warn({ err: error, reply: reply.id }, 'A check of a reply failed')
      return 'failed'
    }
  }

  async function settle(id: ReplyId, answer: 'fine' | 'spam' | 'failed'): Promise<void> {
    await database.write(async (tx) => {
      await oneAtATime(tx, `reply:${id}`)
      const reply = await findReply(tx, id)
      const article = reply && (await articles.byId(reply.articleId, tx))
      if (!article || !(await isBeingChecked(tx, reply))) return
      const { sectionId } = article
      if (answer === 'fine') {
        await keeping.move(tx, { ...reply, sectionId }, { to: 'published', by: 'program', because: 'Checked' })
        return
      }
      await dequeue(tx, id, ['held'])
      await enqueue(tx, waitsAfter(answer), { replyId: id, sectionId, since: reply.postedAt })
    })
  }

  return {
    isOn: checks.length > 0,
    remember(id: ReplyId, { network, agent }: From): void {
      if (checks.length === 0) return
      origins.set(id, { network, agent })
      const [oldest] = origins.keys()
      if (origins.size > mostRemembered && oldest !== undefined) origins.delete(oldest)
    },
    async check(id: ReplyId): Promise<void> {
      const reply = await findReply(database.read, id)
      const article = reply && (await articles.byId(reply.articleId))
      if (!article || !(await isBeingChecked(database.read, reply))) return
      const answer = await answerFor(reply, article.path ?? '')
      origins.delete(id)
      await settle(id, answer)
    },
  }
}

async function isBeingChecked(db: Database['read'], { id, status }: Reply): Promise<boolean> {
  if (status !== 'pending') return false
  return (await queuesOf(db, id)).some(({ because }) => because.some(({ rule }) => rule === 'being-checked'))
}

function waitsAfter(answer: 'spam' | 'failed'): Waits {
  if (answer === 'spam') return { queue: 'suspect', because: [{ rule: 'check-says-spam' }] }
  return { queue: 'held', because: [{ rule: 'check-failed' }] }
}
