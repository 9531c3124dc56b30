import { kilobytes } from '../../platform/web/edge.ts'
import { anId } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

const own = { isPrivate: true, limit: kilobytes(16) } as const

/** What a reader does as themselves. */
export const readerRoutes = {
  show: route('reader.show', { method: 'GET', path: '/reader', query: { before: anId('reply') }, ...own }),
  rename: route('reader.rename', { method: 'POST', path: '/reader', ...own }),
  askProof: route('reader.ask-proof', { method: 'POST', path: '/reader/proof', ...own }),
  proof: route('reader.proof', { method: 'GET', path: '/reader/proof/:token', ...own }),
  prove: route('reader.prove', { method: 'POST', path: '/reader/proof/:token', ...own }),
  mail: route('reader.mail', { method: 'POST', path: '/reader/mail', ...own }),
  threads: route('reader.threads', { method: 'POST', path: '/reader/threads', ...own }),
  download: route('reader.download', { method: 'GET', path: '/reader/download', ...own }),
  forgetting: route('reader.forgetting', { method: 'GET', path: '/reader/forgetting', ...own }),
  forget: route('reader.forget', { method: 'POST', path: '/reader/forgetting', ...own }),
  signOut: route('reader.sign-out', { method: 'POST', path: '/reader/sign-out', ...own }),
  endSessions: route('reader.end-sessions', { method: 'POST', path: '/reader/sessions', ...own }),
} as const

/** Ending a subscription. The address itself says whose, so mail programs may do it from wherever they are (RFC 8058). */
export const leavingRoutes = {
  ask: route('mail.ask-leaving', { method: 'GET', path: '/mail/leaving/:token', ...own }),
  leave: route('mail.leave', { method: 'POST', path: '/mail/leaving/:token', fromAnywhere: true, ...own }),
} as const
