import { type Clock, hours, type Instant, later, minutes } from '../../base/clock.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { stretchOf } from '../../platform/rate-limit/rate-limit.ts'
import { spentTries } from '../../platform/rate-limit/store.ts'
import type { Article, ArticleId } from '../articles/index.ts'
import type { Terms, Waits } from '../replies/index.ts'
import { textsSince } from '../replies/index.ts'
import { type Policy, type Screening, type Start, startOf } from '../screening/index.ts'
import { repliesFlooding } from './events.ts'
import * as say from './messages/readers.ts'

type Needs = { clock: Clock; events: Events; screening: Screening; isChecked: boolean }

/** `except` is the reply these words are to replace: they may be like it, and like no other. */
export type Weighed = {
  article: Article
  terms: Terms
  name: string
  body: string
  isKnownWriter: boolean
  isBarredAddress: boolean
  except?: string
}

const stretch = minutes(10)
const rememberedFor = hours(24)
const mostFloodsKnown = 1000
const readAtFirst = 1000
const readAtOnce = 200

export type Weighing = ReturnType<typeof createWeighing>

/** Asks what a site has decided beforehand about replies: whether they are taken, and where one begins. */
export function createWeighing({ clock, events, screening, isChecked }: Needs) {
  const coming = new Map<ArticleId, { since: Instant; count: number }>()
  let seen: { postedAt: Instant; id: string } | undefined

  /** Learns of replies kept since, by this process or another, so that one nearly the same is told. */
  async function catchUp(db: Reading): Promise<void> {
    const isFirst = seen === undefined
    const after = seen ?? { postedAt: later(clock.now(), -rememberedFor), id: '' }
    const texts = await textsSince(db, { ...after, limit: isFirst ? readAtFirst : readAtOnce })
    for (const { id, body } of texts) screening.remember(id, body)
    const last = texts.at(-1)
    seen = last ? { postedAt: last.postedAt, id: last.id } : after
  }

  /** Counts in this process only: several share a flood, and each holds from its own share of it on. */
  function countComing(id: ArticleId): number {
    const now = clock.now()
    const before = coming.get(id)
    const { since, count } = before && before.since > later(now, -stretch) ? before : { since: now, count: 0 }
    coming.delete(id)
    coming.set(id, { since, count: count + 1 })
    const [oldest] = coming.keys()
    if (coming.size > mostFloodsKnown && oldest !== undefined) coming.delete(oldest)
    return count + 1
  }

  async function isFlooded(tx: Writing, { id, path }: Article, { mostInTenMinutes }: Policy): Promise<boolean> {
    const count = countComing(id)
    if (count === mostInTenMinutes + 1) await tellOfFlood(tx, id, path ?? '')
    return count > mostInTenMinutes
  }

  async function tellOfFlood(tx: Writing, articleId: ArticleId, path: string): Promise<void> {
    const since = stretchOf(clock.now(), hours(1))
    const told = await spentTries(tx, { keys: [{ key: 'reply-flood-told', allowed: 1 }], since })
    if (told.length > 0) return
    const said = { actor: 'program:replies', subject: `article:${articleId}` } as const
    events.record(tx, repliesFlooding, { ...said, payload: { articleId, path } })
  }

  /** Where a reply begins, or begins again once it was edited. */
  async function weigh(tx: Writing, weighed: Weighed): Promise<Start> {
    const { article, terms, name, body, isKnownWriter, isBarredAddress, except } = weighed
    await catchUp(tx)
    if (except !== undefined) screening.forgetText(except)
    const spoken = await screening.speak(tx, { name, body }, terms.policy.mostLinks)
    const holds = await screening.holds(tx, { name, body })
    return startOf({
      ...terms,
      isKnownWriter,
      isBarredAddress,
      isFlooded: await isFlooded(tx, article, terms.policy),
      spoken,
      holds,
      isToBeChecked: isChecked,
    })
  }

  return { weigh }
}

/** Where a reply that begins so waits. */
export function waitsOf(start: Start): Waits[] {
  if (start.status === 'hidden' || start.queue === null) return []
  return [{ queue: start.queue, because: start.because }]
}

/** Why a program hid it, for its writer and the log. */
export function hidingWords({ because }: Start): string {
  return say.wordsNotPublished({ words: because.flatMap(({ match }) => match ?? []).join(', ') })
}
