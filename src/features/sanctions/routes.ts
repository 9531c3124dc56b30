import { idOf } from '../../base/id.ts'
import { anId, done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { moderateReplies } from '../replies/permissions.ts'

const permission = moderateReplies

export const sanctionRoutes = {
  list: route('sanction.list', {
    method: 'GET',
    path: '/newsroom/sanctions',
    query: { after: anId('sanction'), done },
    permission,
  }),
  lift: route('sanction.lift', {
    method: 'POST',
    path: '/newsroom/sanctions/:id/lifting',
    params: { id: idOf('sanction') },
    permission,
  }),
} as const
