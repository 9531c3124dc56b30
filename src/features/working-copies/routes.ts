import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { megabytes } from '../../platform/web/edge.ts'
import { route } from '../../platform/web/routes/route.ts'
import { writeArticles } from '../articles/permissions.ts'

const write = {
  params: { id: idOf('article') },
  target: 'article',
  permission: writeArticles,
  isPrivate: true,
} as const

const shared = z.object({
  headline: z.string().max(20_000),
  standfirst: z.string().max(20_000),
  pictureCaption: z.string().max(20_000),
  body: z.unknown(),
})

/** The text of an article while it is written, by everybody who has it open. */
export const workingCopyRoutes = {
  /** A WebSocket; what is said on it is in `rules/messages.ts`. */
  open: route('working-copy.open', { method: 'GET', path: '/newsroom/articles/:id/text', ...write }),
  /** The same by requests, for whoever has something on the way that lets no socket through. */
  exchange: route('working-copy.exchange', {
    method: 'POST',
    path: '/newsroom/articles/:id/text',
    limit: megabytes(4),
    body: z.object({ said: z.array(z.unknown()).max(50) }),
    answers: { 200: { says: 'What is new', json: z.object({ said: z.array(z.looseObject({ is: z.string() })) }) } },
    ...write,
  }),
  /** Words that were written on an older copy are put into the one there is. */
  bring: route('working-copy.bring', {
    method: 'POST',
    path: '/newsroom/articles/:id/text/brought',
    limit: megabytes(2),
    body: z.object({ base: idOf('revision'), shared }),
    answers: { 200: { says: 'How many blocks two people changed', json: z.object({ doubled: z.int() }) } },
    ...write,
  }),
} as const
