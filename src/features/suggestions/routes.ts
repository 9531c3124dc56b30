import { idOf } from '../../base/id.ts'
import { route } from '../../platform/web/routes/route.ts'
import { writeArticles } from '../articles/permissions.ts'

const writing = { params: { id: idOf('article') }, permission: writeArticles, target: 'article' } as const

/** What becomes of what a program suggests of an article. */
export const suggestionRoutes = {
  acceptSure: route('article-record.accept-sure', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/suggestions',
    ...writing,
  }),
  undo: route('article-record.undo', { method: 'POST', path: '/newsroom/articles/:id/record/undoings', ...writing }),
  decide: route('article-record.decide', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/suggestions/:suggestion',
    ...writing,
  }),
} as const
