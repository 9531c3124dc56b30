import { idOf } from '../../base/id.ts'
import { done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { editRecord, readRecord } from '../sources/permissions.ts'

/** Running coverage, for readers. */
export const storylineRoutes = {
  all: route('storyline.all', { method: 'GET', path: '/storylines' }),
  allAfter: route('storyline.all-after', { method: 'GET', path: '/storylines/after/:id' }),
  one: route('storyline.one', { method: 'GET', path: '/storylines/:slug' }),
  oneAfter: route('storyline.one-after', { method: 'GET', path: '/storylines/:slug/after/:at/:id' }),
  feed: route('storyline.feed', { method: 'GET', path: '/storylines/:slug/feed.xml' }),
} as const

const edit = { params: { id: idOf('storyline') }, permission: editRecord, target: 'storyline' } as const

/** Storylines as the newsroom keeps them. */
export const storylineDeskRoutes = {
  list: route('storyline-desk.list', {
    method: 'GET',
    path: '/newsroom/storylines',
    query: listQuery,
    permission: readRecord,
  }),
  add: route('storyline-desk.add', { method: 'POST', path: '/newsroom/storylines', permission: editRecord }),
  show: route('storyline-desk.show', {
    method: 'GET',
    path: '/newsroom/storylines/:id',
    params: { id: idOf('storyline') },
    query: { done },
    permission: readRecord,
    target: 'storyline',
  }),
  change: route('storyline-desk.change', { method: 'POST', path: '/newsroom/storylines/:id', ...edit }),
  members: route('storyline-desk.members', { method: 'POST', path: '/newsroom/storylines/:id/members', ...edit }),
} as const
