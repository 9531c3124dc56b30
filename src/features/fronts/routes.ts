import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { aNumber, anId, done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { arrangeFronts, launchFronts, readFronts } from './permissions.ts'

const one = { params: { id: idOf('front') }, target: 'front' } as const
const reading = { ...one, permission: readFronts } as const
const arranging = { ...one, permission: arrangeFronts } as const
const launching = { ...one, permission: launchFronts } as const

/** Pages that somebody arranges. */
export const frontRoutes = {
  list: route('fronts.list', { method: 'GET', path: '/newsroom/fronts', query: { done }, permission: readFronts }),
  begin: route('fronts.begin', { method: 'POST', path: '/newsroom/fronts', permission: arrangeFronts }),
  show: route('front.show', {
    method: 'GET',
    path: '/newsroom/fronts/:id',
    query: { search: words(), into: anId('container'), done },
    ...reading,
  }),
  /** A container more. */
  addContainer: route('front.add-container', { method: 'POST', path: '/newsroom/fronts/:id/containers', ...arranging }),
  container: route('front.container', {
    method: 'GET',
    path: '/newsroom/fronts/:id/container',
    query: { container: anId('container') },
    ...reading,
  }),
  changeContainer: route('front.change-container', {
    method: 'POST',
    path: '/newsroom/fronts/:id/container',
    ...arranging,
  }),
  /** An article or a link into a container. */
  addCard: route('front.add-card', { method: 'POST', path: '/newsroom/fronts/:id/cards', ...arranging }),
  card: route('front.card', {
    method: 'GET',
    path: '/newsroom/fronts/:id/card',
    query: { card: anId('card'), pictures: words() },
    ...reading,
  }),
  changeCard: route('front.change-card', { method: 'POST', path: '/newsroom/fronts/:id/card', ...arranging }),
  /** What stands where, and what goes. */
  move: route('front.move', { method: 'POST', path: '/newsroom/fronts/:id/order', ...arranging }),
  /** As readers would see it; an own page of whoever looks. */
  preview: route('front.preview', { method: 'GET', path: '/newsroom/fronts/:id/preview', isPrivate: true, ...reading }),
  /** The same as wide as a phone, a tablet and a desk have it. */
  widths: route('front.widths', {
    method: 'GET',
    path: '/newsroom/fronts/:id/widths',
    query: { width: z.enum(['phone', 'tablet', 'desktop']).catch('phone') },
    ...reading,
  }),
  launch: route('front.launch', { method: 'POST', path: '/newsroom/fronts/:id/launch', ...launching }),
  callOff: route('front.call-off', { method: 'POST', path: '/newsroom/fronts/:id/schedule', ...launching }),
  history: route('front.history', {
    method: 'GET',
    path: '/newsroom/fronts/:id/history',
    query: { before: aNumber },
    ...reading,
  }),
  back: route('front.back', { method: 'POST', path: '/newsroom/fronts/:id/history', ...launching }),
  leave: route('front.leave', { method: 'POST', path: '/newsroom/fronts/:id/end', ...launching }),
} as const
