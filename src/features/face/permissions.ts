import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who decides how the paper looks, and what its pages lead to. */
export const changeFace = permission('face.change', say.mayChangeFace, { publisher: 'all' })

export const facePermissions = [changeFace] as const
