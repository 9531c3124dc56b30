import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { kilobytes, megabytes } from '../../platform/web/edge.ts'
import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { manageStaff } from '../staff/permissions.ts'
import { changeProvider } from './permissions.ts'

/** An address and a password are short. */
const limit = kilobytes(8)
/** The answer of a passkey is a few kilobytes. */
const answerLimit = kilobytes(64)
const next = z.string().max(2000).optional()

/** Signing in and out. What stands in front of it is open to everybody. */
export const signInRoutes = {
  form: route('sign-in.form', { method: 'GET', path: '/newsroom/sign-in', query: { next } }),
  enter: route('sign-in.enter', { method: 'POST', path: '/newsroom/sign-in', limit }),
  link: route('sign-in.link', { method: 'GET', path: '/newsroom/sign-in/:token' }),
  /** What a passkey is to sign, for a script. */
  askPasskey: route('sign-in.ask-passkey', { method: 'POST', path: '/newsroom/sign-in/passkey/question', limit }),
  enterByPasskey: route('sign-in.enter-by-passkey', {
    method: 'POST',
    path: '/newsroom/sign-in/passkey',
    limit: answerLimit,
  }),
  second: route('sign-in.second', { method: 'GET', path: '/newsroom/sign-in/second', query: { next } }),
  enterBySecond: route('sign-in.enter-by-second', {
    method: 'POST',
    path: '/newsroom/sign-in/second',
    limit: answerLimit,
  }),
  /** On to the provider of the house, and back from it. */
  toProvider: route('sign-in.to-provider', {
    method: 'GET',
    path: '/newsroom/sign-in/provider',
    query: { next, again: z.literal('yes').optional().catch(undefined) },
  }),
  fromProvider: route('sign-in.from-provider', { method: 'GET', path: '/newsroom/sign-in/provider/back' }),
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
  password: route('account.password', {
    method: 'GET',
    path: '/newsroom/account/password',
    permission: 'signed-in',
    stepUp: true,
  }),
  setPassword: route('account.set-password', {
    method: 'POST',
    path: '/newsroom/account/password',
    stepUp: true,
    ...own,
  }),
  /** Shows once more who is there, and goes on with what was asked: as large as any form that waits for it. */
  prove: route('account.prove', {
    method: 'POST',
    path: '/newsroom/account/proof',
    permission: 'signed-in',
    limit: megabytes(1),
  }),
  endSession: route('account.end-session', { method: 'POST', path: '/newsroom/account/ended-session', ...own }),
  endOthers: route('account.end-others', { method: 'POST', path: '/newsroom/account/other-sessions', ...own }),
  endSessions: route('account.end-sessions', { method: 'POST', path: '/newsroom/account/ended-sessions', ...own }),
} as const

const ofFactors = { permission: 'signed-in', stepUp: true, limit: answerLimit } as const

/** One’s own second factors: an app, passkeys, recovery codes. */
export const factorRoutes = {
  show: route('factor.show', {
    method: 'GET',
    path: '/newsroom/account/factors',
    query: { done },
    permission: 'signed-in',
    stepUp: true,
  }),
  beginApp: route('factor.begin-app', {
    method: 'POST',
    path: '/newsroom/account/factors/app/beginning',
    ...ofFactors,
  }),
  confirmApp: route('factor.confirm-app', { method: 'POST', path: '/newsroom/account/factors/app', ...ofFactors }),
  removeApp: route('factor.remove-app', {
    method: 'POST',
    path: '/newsroom/account/factors/app/removal',
    ...ofFactors,
  }),
  makeCodes: route('factor.make-codes', { method: 'POST', path: '/newsroom/account/factors/codes', ...ofFactors }),
  /** What a new passkey is made of, for a script. */
  askPasskey: route('factor.ask-passkey', {
    method: 'POST',
    path: '/newsroom/account/factors/passkeys/question',
    ...ofFactors,
  }),
  addPasskey: route('factor.add-passkey', { method: 'POST', path: '/newsroom/account/factors/passkeys', ...ofFactors }),
  removePasskey: route('factor.remove-passkey', {
    method: 'POST',
    path: '/newsroom/account/factors/passkeys/:passkey/removal',
    params: { passkey: z.string().regex(/^[\w-]{1,1400}$/) },
    ...ofFactors,
  }),
} as const

const theirs = { permission: manageStaff, params: { id: idOf('staff') } } as const

/** Where somebody else is signed in, and the end of it. */
export const theirSessionRoutes = {
  show: route('their-sessions.show', {
    method: 'GET',
    path: '/newsroom/people/:id/sessions',
    query: { done },
    ...theirs,
  }),
  end: route('their-sessions.end', {
    method: 'POST',
    path: '/newsroom/people/:id/ended-sessions',
    stepUp: true,
    limit,
    ...theirs,
  }),
} as const

/** The provider that people of the house may sign in at. */
export const providerRoutes = {
  show: route('provider.show', {
    method: 'GET',
    path: '/newsroom/provider',
    query: { done },
    permission: changeProvider,
  }),
  set: route('provider.set', {
    method: 'POST',
    path: '/newsroom/provider',
    permission: changeProvider,
    stepUp: true,
    limit,
  }),
  remove: route('provider.remove', {
    method: 'POST',
    path: '/newsroom/provider/removal',
    permission: changeProvider,
    stepUp: true,
    limit,
  }),
} as const
