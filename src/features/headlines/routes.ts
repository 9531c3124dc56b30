import { idOf } from '../../base/id.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'

const article = { params: { id: idOf('article') }, target: 'article' } as const

/** Headlines that were proposed for a draft. */
export const headlineRoutes = {
  list: route('headline.list', {
    method: 'GET',
    path: '/newsroom/articles/:id/headlines',
    query: { done },
    ...article,
    permission: readArticles,
  }),
  panel: route('headline.panel', {
    method: 'GET',
    path: '/newsroom/articles/:id/headlines/panel',
    ...article,
    permission: readArticles,
  }),
  propose: route('headline.propose', {
    method: 'POST',
    path: '/newsroom/articles/:id/headlines',
    ...article,
    permission: writeArticles,
  }),
  /** Makes it the headline, or removes it. */
  decide: route('headline.decide', {
    method: 'POST',
    path: '/newsroom/articles/:id/headlines/:proposal',
    params: { id: idOf('article'), proposal: idOf('headline-proposal') },
    target: 'article',
    permission: writeArticles,
  }),
} as const
