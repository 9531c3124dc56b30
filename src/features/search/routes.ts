import { aNumber, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

export const searchRoutes = {
  find: route('search.find', { method: 'GET', path: '/search', query: { q: words(), before: aNumber } }),
} as const
