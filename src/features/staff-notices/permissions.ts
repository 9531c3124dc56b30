import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Everybody has notices of their own, and nobody reads another’s. */
export const readNotices = permission('staff-notice.read', say.mayReadNotices, {
  contributor: 'own',
  reporter: 'own',
  editor: 'own',
  moderator: 'own',
  publisher: 'own',
})
