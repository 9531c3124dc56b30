import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { done, listQuery, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { editRecord, readRecord } from '../sources/permissions.ts'

const read = readRecord
const edit = editRecord
const entry = { id: idOf('entry') }

/** The people, organisations and places of the record, as the newsroom keeps them. */
export const entityDeskRoutes = {
  list: route('record-desk.list', {
    method: 'GET',
    path: '/newsroom/record',
    query: { q: words(), kind: words(20), done, ...listQuery },
    permission: read,
  }),
  add: route('record-desk.add', { method: 'POST', path: '/newsroom/record', permission: edit }),
  show: route('record-desk.entry', {
    method: 'GET',
    path: '/newsroom/record/entries/:id',
    params: entry,
    target: 'entry',
    query: { done, was: z.string().optional() },
    permission: read,
  }),
  change: route('record-desk.change-entry', {
    method: 'POST',
    path: '/newsroom/record/entries/:id',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  addRole: route('record-desk.add-role', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/roles',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  changeRole: route('record-desk.change-role', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/roles/:role',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  merge: route('record-desk.merge', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/merging',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  remove: route('record-desk.remove-entry', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/removal',
    params: entry,
    target: 'entry',
    permission: edit,
    stepUp: true,
  }),
} as const
