import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { kilobytes } from '../../platform/web/edge.ts'
import { aNumber } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { isBlock } from '../articles/routes.ts'

const reply = idOf('reply')
const block = z.custom<string>((text) => typeof text === 'string' && isBlock(text))
const sort = z.enum(['newest', 'most-picked'])
const limit = kilobytes(64)

/** What stands below an article’s address: its replies, and the forms for them. */
export const replyRoutes = {
  after: route('reply.after', { method: 'GET', path: ':article/replies/after/:id', params: { id: reply } }),
  /** A thread in another order than the oldest first, or a further page of it. */
  sorted: route('reply.sorted', {
    method: 'GET',
    path: ':article/replies/:sort{(?:newest|most-picked)}',
    params: { sort },
  }),
  sortedAfter: route('reply.sorted-after', {
    method: 'GET',
    path: ':article/replies/:sort{(?:newest|most-picked)}/after/:id',
    params: { sort, id: reply },
  }),
  /** Leads to the page of the first replies of a day. */
  on: route('reply.on', { method: 'GET', path: ':article/replies/on', query: { day: z.string().optional() } }),
  all: route('reply.all', { method: 'GET', path: ':article/replies/all' }),
  search: route('reply.search', {
    method: 'GET',
    path: ':article/replies/search',
    query: { q: z.string().default(''), before: aNumber },
  }),
  /** Replies to one passage of the article. */
  passage: route('reply.passage', { method: 'GET', path: ':article/replies/to/:block', params: { block } }),
  passageAfter: route('reply.passage-after', {
    method: 'GET',
    path: ':article/replies/to/:block/after/:id',
    params: { block, id: reply },
  }),
  count: route('reply.count', {
    method: 'GET',
    path: ':article/replies/count.json',
    answers: {
      200: {
        says: 'How many replies there are, and the newest',
        json: z.object({ count: z.int(), newest: z.string().nullable() }),
      },
    },
  }),
  feed: route('reply.feed', { method: 'GET', path: ':article/replies/feed.xml' }),
  one: route('reply.one', { method: 'GET', path: ':article/replies/:id', params: { id: reply } }),
  /** The page of a reply’s answers that begins after this one. */
  answersAfter: route('reply.answers-after', {
    method: 'GET',
    path: ':article/replies/:id/after/:after',
    params: { id: reply, after: reply },
  }),
  /** Leads on to the page of the thread that a reply stands on. */
  place: route('reply.place', { method: 'GET', path: ':article/replies/:id/place', params: { id: reply } }),
} as const

const own = { params: { id: reply }, isPrivate: true, limit } as const

/** What a writer does with a reply of their own, and anybody with somebody else’s. */
export const ownReplyRoutes = {
  sent: route('own-reply.sent', { method: 'GET', path: ':article/replies/:id/sent', ...own }),
  withdrawal: route('own-reply.withdrawal', { method: 'GET', path: ':article/replies/:id/withdrawal', ...own }),
  withdraw: route('own-reply.withdraw', { method: 'POST', path: ':article/replies/:id/withdrawal', ...own }),
  report: route('reply.report', { method: 'GET', path: ':article/replies/:id/report', ...own }),
  sendReport: route('reply.send-report', { method: 'POST', path: ':article/replies/:id/reports', ...own }),
} as const

/** The replies on an article’s own page. */
export function threadAt(path: string): string {
  return `${path}#replies`
}

/** A reply in the page that shows it. */
export function replyAnchor(id: string): string {
  return `#r-${id}`
}
