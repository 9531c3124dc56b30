import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who says where people of the house sign in: whoever runs such a place could come in as any of them. */
export const changeProvider = permission('provider.change', say.mayChangeProvider, { publisher: 'all' })
