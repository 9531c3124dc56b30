import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who says who works here, and who is credited. */
export const manageStaff = permission('staff.manage', say.mayManageStaff, { publisher: 'all' })

export const addAuthors = permission('author.add', say.mayAddAuthors, { editor: 'sections', publisher: 'all' })
