import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who may take a published version away. */
export const removeVersions = permission('version.remove', say.mayRemoveVersions, { publisher: 'all' })

export const historyPermissions = [removeVersions] as const
