import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import type { Articles } from '../articles/index.ts'
import type { From, Keeping, Placed, Reply, ReplyId, Waits } from '../replies/index.ts'
import { findReply } from '../replies/index.ts'
import { replyRoutes } from '../replies/routes.ts'
import type { Check } from '../screening/index.ts'
import { replyQueued } from './events.ts'

type Needs = {
  database: Database
  events: Events
  articles: Articles
  keeping: Keeping
  checks: readonly Check[]
  log: Log
  address: () => string
}

type Answer = 'fine' | 'spam' | 'failed'

const mostRemembered = 5000

export type Checking = ReturnType<typeof createChecking>

/**
 * Asks services outside about replies that would otherwise be published. Whatever goes wrong on the way, the reply
 * stays held: it is never lost, and never published without an answer.
 */
export function createChecking({ database, events, articles, keeping, checks, log, address }: Needs) {
  // Where a reply came from is told to a service but kept nowhere: after a restart it is unknown, and the reply held.
  const origins = new Map<ReplyId, Pick<From, 'network' | 'agent'>>()

  async function answerFor(reply: Reply, path: string): Promise<Answer> {
    const origin = origins.get(reply.id)
    if (!origin) return 'failed'
    const asked = {
      ...origin,
      name: reply.name,
      body: reply.body,
      permalink: address() + replyRoutes.one.to({ article: path, id: reply.id }),
    }
    try {
      const answers = await Promise.all(checks.map((check) => check(asked)))
      return answers.includes('spam') ? 'spam' : 'fine'
    } catch (error) {
      // Said by what happens to the reply: it stays held, and a moderator reads why.
      log.warn({ err: error, reply: reply.id }, 'A check of a reply failed')
      return 'failed'
    }
  }

  /** An answer is about the words that were asked about; others that came meanwhile are asked about by themselves. */
  async function settle({ id, body }: Reply, answer: Answer): Promise<boolean> {
    return database.write(async (tx) => {
      await oneAtATime(tx, `reply:${id}`)
      const reply = await findReply(tx, id)
      const article = reply && (await articles.byId(reply.articleId, tx))
      if (!article || reply.body !== body) return false
      const asked = await beingChecked(tx, reply)
      if (asked) await settleNow(tx, { ...reply, sectionId: article.sectionId }, { answer, asked })
      return true
    })
  }

  /** What else was said of the words is said on: of those that are published, in the queue of the suspect. */
  async function settleNow(tx: Writing, reply: Placed, { answer, asked }: { answer: Answer; asked: Waits }) {
    const because = asked.because.filter(({ rule }) => rule !== 'being-checked')
    if (answer === 'fine') {
      const waits: Waits[] = because.length > 0 ? [{ queue: 'suspect', because }] : []
      await keeping.move(tx, reply, { to: 'published', by: 'program', because: 'Checked', waits }) // not said
      return
    }
    const { id: replyId, sectionId, postedAt: since } = reply
    await keeping.dequeue(tx, replyId, ['held'])
    await keeping.enqueue(tx, { ...waitsAfter(answer, because), since }, reply)
    const said = { actor: 'program:checks', subject: `reply:${replyId}`, section: sectionId } as const
    events.record(tx, replyQueued, { ...said, payload: { replyId } })
  }

  async function beingChecked(db: Database['read'], { id, status }: Reply): Promise<Waits | undefined> {
    return status === 'pending' ? (await keeping.queuesOf(db, id)).find(asksService) : undefined
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
      if (!article || !(await beingChecked(database.read, reply))) return
      const answer = await answerFor(reply, article.path ?? '')
      if (await settle(reply, answer)) origins.delete(id)
    },
  }
}

/** Whether it waits for the answer of a service outside, and not for a person. */
export function asksService({ because }: Waits): boolean {
  return because.some(({ rule }) => rule === 'being-checked')
}

function waitsAfter(answer: 'spam' | 'failed', because: Waits['because']): Waits {
  if (answer === 'spam') return { queue: 'suspect', because: [{ rule: 'check-says-spam' }, ...because] }
  return { queue: 'held', because: [{ rule: 'check-failed' }, ...because] }
}
