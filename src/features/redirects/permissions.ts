import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who says where addresses lead that nothing stands at. */
export const changeRedirects = permission('redirect.change', say.mayChangeRedirects, { publisher: 'all' })

export const redirectPermissions = [changeRedirects] as const
