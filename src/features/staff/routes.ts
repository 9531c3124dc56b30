import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import type { RoleId } from '../../base/permission.ts'
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

const aRole = { role: z.custom<RoleId>((value) => typeof value === 'string' && /^[a-z0-9]{1,40}$/.test(value)) }

/** The roles there are, and who may do what through them. */
export const roleRoutes = {
  list: route('roles.list', { method: 'GET', path: '/newsroom/roles', query: { done }, permission }),
  new: route('roles.new', { method: 'GET', path: '/newsroom/roles/new', permission }),
  make: route('roles.make', { method: 'POST', path: '/newsroom/roles', permission, stepUp: true }),
  show: route('roles.show', { method: 'GET', path: '/newsroom/roles/:role', params: aRole, permission }),
  change: route('roles.change', {
    method: 'POST',
    path: '/newsroom/roles/:role',
    params: aRole,
    permission,
    stepUp: true,
  }),
  remove: route('roles.remove', {
    method: 'POST',
    path: '/newsroom/roles/:role/removal',
    params: aRole,
    permission,
    stepUp: true,
  }),
  rights: route('roles.rights', {
    method: 'GET',
    path: '/newsroom/rights',
    query: { person: words(40), permission: words(60) },
    permission,
  }),
} as const
