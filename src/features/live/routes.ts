import { aNumber } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

/** What open pages of the newsroom are told. */
export const liveRoutes = {
  /** A stream of server-sent events; `after` is the number of the last event that whoever opens it knows of. */
  stream: route('live.stream', {
    method: 'GET',
    path: '/newsroom/live',
    query: { after: aNumber },
    permission: 'signed-in',
    isPrivate: true,
  }),
} as const
