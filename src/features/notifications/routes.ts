import { kilobytes } from '../../platform/web/edge.ts'
import { route } from '../../platform/web/routes/route.ts'

const own = { isPrivate: true, limit: kilobytes(16) } as const

/** What a reader chooses to be told. */
export const notificationRoutes = {
  mail: route('reader.mail', { method: 'POST', path: '/reader/mail', ...own }),
  threads: route('reader.threads', { method: 'POST', path: '/reader/threads', ...own }),
} as const

/** Ending a subscription. The address itself says whose, so mail programs may do it from wherever they are (RFC 8058). */
export const leavingRoutes = {
  ask: route('mail.ask-leaving', { method: 'GET', path: '/mail/leaving/:token', ...own }),
  leave: route('mail.leave', { method: 'POST', path: '/mail/leaving/:token', fromAnywhere: true, ...own }),
} as const
