import { permission } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

/** Who decides about replies. */
export const moderateReplies = permission('reply.moderate', say.mayModerateReplies, {
  editor: 'sections',
  moderator: 'sections',
  publisher: 'all',
})

export const replyPermissions = [moderateReplies] as const
