import { megabytes } from '../../platform/web/edge.ts'
import { done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { changeRedirects } from './permissions.ts'

const ours = { permission: changeRedirects } as const

export const redirectRoutes = {
  list: route('redirect.list', {
    method: 'GET',
    path: '/newsroom/redirects',
    query: { done, count: words(6), from: words(1024) },
    ...ours,
  }),
  add: route('redirect.add', { method: 'POST', path: '/newsroom/redirects', ...ours }),
  remove: route('redirect.remove', { method: 'POST', path: '/newsroom/redirects/removal', ...ours }),
  /** All of them, for a spreadsheet. */
  csv: route('redirect.csv', { method: 'GET', path: '/newsroom/redirects/redirects.csv', ...ours }),
  bring: route('redirect.bring', {
    method: 'POST',
    path: '/newsroom/redirects/file',
    limit: megabytes(2),
    ...ours,
  }),
} as const
