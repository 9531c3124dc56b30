import { idOf } from '../../base/id.ts'
import { done, listQuery } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { moderateReplies } from '../replies/permissions.ts'

const permission = moderateReplies

export const sanctionRoutes = {
  list: route('sanction.list', {
    method: 'GET',
    path: '/newsroom/sanctions',
    query: { done, ...listQuery },
    permission,
  }),
  lift: route('sanction.lift', {
    method: 'POST',
    path: '/newsroom/sanctions/:id/lifting',
    params: { id: idOf('sanction') },
    permission,
  }),
} as const
