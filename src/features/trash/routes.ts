import { idOf } from '../../base/id.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'
import { changePlan } from '../plan/permissions.ts'

export const trashRoutes = {
  list: route('trash.list', {
    method: 'GET',
    path: '/newsroom/trash',
    query: { done, what: words(40), ...listQuery },
    permission: readArticles,
  }),
  /** Whoever may drop a draft may put it there: its stage says who that is. */
  putArticle: route('trash.put-article', {
    method: 'POST',
    path: '/newsroom/articles/:id/trash',
    params: { id: idOf('article') },
    target: 'article',
    permission: writeArticles,
  }),
  putItem: route('trash.put-item', {
    method: 'POST',
    path: '/newsroom/plan/:id/trash',
    params: { id: idOf('item') },
    target: 'planned',
    permission: changePlan,
  }),
  putBack: route('trash.put-back', {
    method: 'POST',
    path: '/newsroom/trash/:id',
    params: { id: idOf('trashed') },
    permission: readArticles,
  }),
} as const
