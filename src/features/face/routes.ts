import { megabytes } from '../../platform/web/edge.ts'
import { done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { changeFace } from './permissions.ts'

const ours = { permission: changeFace } as const
/** What is looked at before it is saved. */
const tried = { look: words(20), accent: words(10) } as const

export const faceRoutes = {
  /** A style sheet, a logo or an icon; named by its bytes, so it never changes. */
  file: route('face.file', { method: 'GET', path: '/face/:file' }),
  show: route('face.show', {
    method: 'GET',
    path: '/newsroom/face',
    // As its own form sends them.
    query: { done, look: words(20), 'has-accent': words(2), 'colour-accent': words(10) },
    ...ours,
  }),
  save: route('face.save', { method: 'POST', path: '/newsroom/face', ...ours }),
  /** A page of readers as it would look. */
  preview: route('face.preview', {
    method: 'GET',
    path: '/newsroom/face/preview',
    query: { ...tried, of: words(1024) },
    ...ours,
  }),
  logo: route('face.logo', { method: 'POST', path: '/newsroom/face/logo', limit: megabytes(3), ...ours }),
  navigation: route('face.navigation', { method: 'GET', path: '/newsroom/face/navigation', query: { done }, ...ours }),
  arrange: route('face.arrange', { method: 'POST', path: '/newsroom/face/navigation', ...ours }),
} as const
