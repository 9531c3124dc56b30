import type { Instant } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import { type Begins, pageBegin, pageFrom, pageOf, placeOf, rootsOnAPage } from '../paging/paging.ts'
import type { Conversation, FirstPage, PassagePage, PublicReply, ReplyId, Sort, ThreadPage } from '../reply.ts'
import {
  answersBefore,
  type Key,
  keyOf,
  publicAnswers,
  publicByIds,
  publicNewest,
  publicPicks,
  publicQuoting,
  publicRoots,
  quotingCounts,
  rootKey,
} from './store.ts'

/** At most so many answers stand with a page's conversations: more would be slow to render, send and read. */
const answersShown = 10
const answersInAll = 40
/** What every conversation has room for on every page. */
const answersSure = answersInAll / rootsOnAPage
const repliesOnAPage = 50
const inFeed = 50
/** How many stand in front of an answer in the conversation it is looked up in, to be read in its place. */
const lead = 3

/** Where a reply stands: under the article itself, on a further page, or in its whole conversation. */
export type Stands =
  | { on: 'article' }
  | { on: 'page'; after: ReplyId }
  | { on: 'conversation'; root: ReplyId; after: ReplyId | null }

/** A thread as everybody reads it: pages by key, whose work does not grow with the thread. */
export function createReading({ database: { read: db } }: { database: Database }) {
  return {
    firstPage: (of: ArticleId) => firstPage(db, of),
    async sorted(of: ArticleId, sort: Sort): Promise<ThreadPage> {
      const page = await threadPage(db, of, { sort, after: null })
      return sort === 'most-picked' ? { ...page, nothingPicked: (await publicPicks(db, of)).length === 0 } : page
    },
    pageAfter: (of: ArticleId, asked: After) => pageAfter(db, of, asked),
    /** Every reply there is; for short threads only. */
    async whole(of: ArticleId): Promise<ThreadPage> {
      const everything = { limit: 10_000, answers: 10_000, answersInAll: Number.POSITIVE_INFINITY }
      return {
        sort: 'oldest',
        roots: await publicRoots(db, { of, sort: 'oldest', after: null, ...everything }),
        next: null,
      }
    },
    conversation: (of: ArticleId, asked: Asked) => conversation(db, of, asked),
    /** `undefined` when what it shall begin after is not there. */
    async quoting(articleId: ArticleId, { block, after }: Quoting): Promise<PassagePage | undefined> {
      const key = after && (await keyOf(db, after))
      if (key === undefined) return undefined
      const found = await publicQuoting(db, { of: { articleId, block }, after: key, limit: repliesOnAPage + 1 })
      return { replies: found.slice(0, repliesOnAPage), next: nextOf(found, repliesOnAPage) }
    },
    /** What a feed holds: the newest published replies. */
    newest: (of: ArticleId) => publicNewest(db, of, inFeed),
    async newestId(of: ArticleId): Promise<ReplyId | null> {
      return (await publicNewest(db, of, 1))[0]?.id ?? null
    },
    /** A reply as everybody sees it, if only its place. */
    async shown(of: ArticleId, id: ReplyId): Promise<PublicReply | undefined> {
      return (await publicByIds(db, [id])).find((reply) => reply.articleId === of)
    },
    stands: (of: ArticleId, id: ReplyId) => stands(db, of, id),
    /** Where the page begins that an address means whose reply does not begin one; `undefined` for no reply of it. */
    async meant(of: ArticleId, { sort, after }: After): Promise<Begins | undefined> {
      const key = await rootKey(db, of, after)
      return key && pageBegin(db, { of, sort }, key)
    },
    from: (of: ArticleId, at: Instant) => pageFrom(db, of, at),
  }
}

async function firstPage(db: Reading, of: ArticleId): Promise<FirstPage> {
  const [page, picks, quoting] = await Promise.all([
    threadPage(db, of, { sort: 'oldest', after: null }),
    publicPicks(db, of),
    quotingCounts(db, of),
  ])
  return { ...page, picks, quoting }
}

type From = { sort: Sort; after: Key | null }

async function threadPage(db: Reading, of: ArticleId, { sort, after }: From): Promise<ThreadPage> {
  const bounds = { limit: rootsOnAPage + 1, answers: answersShown, answersInAll }
  const found = await publicRoots(db, { of, sort, after, ...bounds })
  const next = nextOf(found, rootsOnAPage)
  const place = next || after ? await placeOf(db, { of, sort }, after) : undefined
  return { sort, roots: found.slice(0, rootsOnAPage), next, place }
}

function nextOf(found: readonly { id: ReplyId }[], onAPage: number): ReplyId | null {
  return found.length > onAPage ? (found[onAPage - 1]?.id ?? null) : null
}

type After = { sort: Sort; after: ReplyId }
type Quoting = { block: string; after: ReplyId | null }

/** `undefined` when nothing follows that reply, it stands somewhere else, or no page begins after it. */
async function pageAfter(db: Reading, of: ArticleId, { sort, after }: After): Promise<ThreadPage | undefined> {
  const key = await rootKey(db, of, after)
  if (!key || (await pageBegin(db, { of, sort }, key)) !== after) return undefined
  const page = await threadPage(db, of, { sort, after: key })
  return page.roots.length > 0 ? page : undefined
}

type Asked = { id: ReplyId; after: ReplyId | null }

/** What stands at a reply's own address; `undefined` when nobody may see it there. */
async function conversation(db: Reading, of: ArticleId, { id, after }: Asked): Promise<Conversation | undefined> {
  const [asked] = await publicByIds(db, [id])
  if (!asked || asked.articleId !== of) return undefined
  const isRoot = asked.rootId === asked.id
  const key = after && (await keyOf(db, after))
  if (key === undefined) return undefined
  const found = await publicAnswers(db, { of: asked, after: key, limit: repliesOnAPage + 1 })
  if (after !== null && found.length === 0) return undefined
  const [root] = isRoot ? [asked] : await publicByIds(db, [asked.rootId])
  const answers = found.slice(0, repliesOnAPage)
  return root && { root, reply: isRoot ? null : asked, answers, next: nextOf(found, repliesOnAPage) }
}

/** Looked up when somebody asks to see a reply in its place, so that no page has to know it of every reply. */
async function stands(db: Reading, of: ArticleId, id: ReplyId): Promise<Stands | undefined> {
  const [reply] = await publicByIds(db, [id])
  if (!reply || reply.articleId !== of) return undefined
  if (reply.rootId !== id) {
    const earlier = await answersBefore(db, reply.rootId, { key: reply, limit: repliesOnAPage })
    if (earlier.length >= answersSure) return inConversation(reply.rootId, earlier)
  }
  const root = await rootKey(db, of, reply.rootId)
  const after = root ? await pageOf(db, { of, sort: 'oldest' }, root) : null
  return after === null ? { on: 'article' } : { on: 'page', after }
}

function inConversation(root: ReplyId, earlier: readonly ReplyId[]): Stands {
  const after = earlier.length < repliesOnAPage ? null : (earlier[lead] ?? null)
  return { on: 'conversation', root, after }
}
