import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who reads the record, and who changes it. */
export const readRecord = permission('record.read', say.mayReadRecord, {
  contributor: 'all',
  reporter: 'all',
  editor: 'all',
  moderator: 'all',
  publisher: 'all',
})

export const editRecord = permission('record.edit', say.mayEditRecord, {
  reporter: 'all',
  editor: 'all',
  publisher: 'all',
})

export const recordPermissions = [readRecord, editRecord] as const
