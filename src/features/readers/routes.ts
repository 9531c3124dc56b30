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
  signOut: route('reader.sign-out', { method: 'POST', path: '/reader/sign-out', ...own }),
  endSessions: route('reader.end-sessions', { method: 'POST', path: '/reader/sessions', ...own }),
} as const
