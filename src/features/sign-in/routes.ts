import { z } from 'zod'
import { kilobytes } from '../../platform/web/edge.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

/** An address and a password are short. */
const limit = kilobytes(8)
const next = z.string().max(2000).optional()

/** Signing in and out. What stands in front of it is open to everybody. */
export const signInRoutes = {
  form: route('sign-in.form', { method: 'GET', path: '/newsroom/sign-in', query: { next } }),
  enter: route('sign-in.enter', { method: 'POST', path: '/newsroom/sign-in', limit }),
  link: route('sign-in.link', { method: 'GET', path: '/newsroom/sign-in/:token' }),
  enterByLink: route('sign-in.enter-by-link', { method: 'POST', path: '/newsroom/sign-in/:token', limit }),
  leave: route('sign-in.leave', { method: 'POST', path: '/newsroom/sign-out', permission: 'signed-in', limit }),
} as const

const own = { permission: 'signed-in', limit } as const

/** One's own account. */
export const accountRoutes = {
  show: route('account.show', {
    method: 'GET',
    path: '/newsroom/account',
    query: { done },
    permission: 'signed-in',
  }),
  setPassword: route('account.set-password', { method: 'POST', path: '/newsroom/account/password', ...own }),
  endSession: route('account.end-session', { method: 'POST', path: '/newsroom/account/ended-session', ...own }),
  endSessions: route('account.end-sessions', { method: 'POST', path: '/newsroom/account/ended-sessions', ...own }),
} as const
