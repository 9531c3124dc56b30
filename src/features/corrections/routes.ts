import { z } from 'zod'
import { words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { publishArticles } from '../articles/permissions.ts'

/** Every correction there was, for people and for feed readers. */
export const correctionRoutes = {
  all: route('correction.all', { method: 'GET', path: '/corrections' }),
  before: route('correction.before', { method: 'GET', path: '/corrections/before/:at/:id' }),
  feed: route('correction.feed', { method: 'GET', path: '/corrections/feed.xml' }),
  /** The same words put right in several articles. */
  everywhere: route('correction.everywhere', {
    method: 'GET',
    path: '/newsroom/corrections',
    query: { wrong: words(300), right: words(300), article: z.unknown() },
    permission: publishArticles,
  }),
  correct: route('correction.correct', {
    method: 'POST',
    path: '/newsroom/corrections',
    permission: publishArticles,
  }),
} as const

/** A notice on its article’s page. */
export function noticeAt(path: string, id: string): string {
  return `${path}#c-${id}`
}
