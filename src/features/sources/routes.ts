import { idOf } from '../../base/id.ts'
import { done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { editRecord, readRecord } from './permissions.ts'

const read = readRecord
const edit = editRecord
const source = { id: idOf('source') }

/** Where the record knows things from. */
export const sourceDeskRoutes = {
  list: route('record-desk.sources', {
    method: 'GET',
    path: '/newsroom/record/sources',
    query: listQuery,
    permission: read,
  }),
  add: route('record-desk.add-source', {
    method: 'POST',
    path: '/newsroom/record/sources',
    permission: edit,
  }),
  show: route('record-desk.source', {
    method: 'GET',
    path: '/newsroom/record/sources/:id',
    params: source,
    target: 'source',
    query: { done },
    permission: read,
  }),
  change: route('record-desk.change-source', {
    method: 'POST',
    path: '/newsroom/record/sources/:id',
    params: source,
    target: 'source',
    permission: edit,
  }),
  look: route('record-desk.look-at-source', {
    method: 'POST',
    path: '/newsroom/record/sources/:id/looks',
    params: source,
    target: 'source',
    permission: edit,
  }),
} as const
