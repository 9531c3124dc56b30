import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { kilobytes } from '../../platform/web/edge.ts'
import { route } from '../../platform/web/routes/route.ts'
import { isBlock } from '../articles/routes.ts'

const reply = idOf('reply')
const block = z.custom<string>((text) => typeof text === 'string' && isBlock(text))
const limit = kilobytes(64)
const own = { params: { id: reply }, isPrivate: true, limit } as const

/** The forms for a reply below an article’s address, what they are sent to, and the same for a writer’s own again. */
export const intakeRoutes = {
  send: route('reply.send', { method: 'POST', path: ':article/replies', limit }),
  form: route('reply.form', { method: 'GET', path: ':article/reply' }),
  answer: route('reply.answer', { method: 'GET', path: ':article/reply/:id', params: { id: reply } }),
  /** The form with a passage quoted. */
  quote: route('reply.quote', { method: 'GET', path: ':article/reply/to/:block', params: { block } }),
  /** The form that says that something in the article, or in a passage of it, is wrong. */
  error: route('reply.error', { method: 'GET', path: ':article/reply/error' }),
  errorIn: route('reply.error-in', { method: 'GET', path: ':article/reply/error/:block', params: { block } }),
  edit: route('own-reply.edit', { method: 'GET', path: ':article/replies/:id/edit', ...own }),
  change: route('own-reply.change', { method: 'POST', path: ':article/replies/:id/versions', ...own }),
} as const

/** The form on an article’s own page. */
export function formAt(path: string): string {
  return `${path}#leave-a-reply`
}
