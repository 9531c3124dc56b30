import { idOf } from '../../base/id.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { manageStaff } from './permissions.ts'

const permission = manageStaff
const params = { id: idOf('staff') }

/** Who works here, and who is credited. */
export const peopleRoutes = {
  list: route('people.list', {
    method: 'GET',
    path: '/newsroom/people',
    query: { done, left: words(10), ...listQuery },
    permission,
  }),
  add: route('people.add', { method: 'POST', path: '/newsroom/people', permission, stepUp: true }),
  /** What was done to accounts and to the site itself. */
  log: route('people.log', {
    method: 'GET',
    path: '/newsroom/people/log',
    query: { by: words(40), ...listQuery },
    permission,
  }),
  downloadLog: route('people.download-log', {
    method: 'GET',
    path: '/newsroom/people/log.csv',
    query: { by: words(40) },
    permission,
    stepUp: true,
  }),
  change: route('people.change', { method: 'POST', path: '/newsroom/people/:id', params, permission, stepUp: true }),
  depart: route('people.depart', {
    method: 'POST',
    path: '/newsroom/people/:id/departure',
    params,
    permission,
    stepUp: true,
  }),
  link: route('people.link', { method: 'POST', path: '/newsroom/people/:id/link', params, permission, stepUp: true }),
  addAuthor: route('people.add-author', { method: 'POST', path: '/newsroom/authors', permission }),
} as const
