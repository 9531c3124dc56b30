import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who changes what the paper is. */
export const changeSettings = permission('settings.change', say.mayChangeSettings, { publisher: 'all' })

export const settingsPermissions = [changeSettings] as const
