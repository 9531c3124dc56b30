import { kilobytes } from '../../platform/web/edge.ts'
import { route } from '../../platform/web/routes/route.ts'

const own = { isPrivate: true, limit: kilobytes(16) } as const

/** What a reader takes along, and the way to be forgotten. */
export const erasureRoutes = {
  download: route('reader.download', { method: 'GET', path: '/reader/download', ...own }),
  forgetting: route('reader.forgetting', { method: 'GET', path: '/reader/forgetting', ...own }),
  forget: route('reader.forget', { method: 'POST', path: '/reader/forgetting', ...own }),
} as const
