import { idOf } from '../../base/id.ts'
import { words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

/** The list, as it was asked for, that it was done from. */
const back = { back: words(1_500) } as const

/** What is done to each, its own permission says. */
export const bulkRoutes = {
  change: route('bulk.change', { method: 'POST', path: '/newsroom/bulk', query: back, permission: 'signed-in' }),
  undo: route('bulk.undo', {
    method: 'POST',
    path: '/newsroom/bulk/:id/undo',
    params: { id: idOf('bulk') },
    query: back,
    permission: 'signed-in',
  }),
} as const
