import { words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'

export const standingPageRoutes = {
  /** The paper’s own pages, and those that readers may expect of it. */
  list: route('standing-page.list', {
    method: 'GET',
    path: '/newsroom/pages',
    query: { role: words(20) },
    permission: readArticles,
  }),
  begin: route('standing-page.begin', { method: 'POST', path: '/newsroom/pages', permission: writeArticles }),
} as const
