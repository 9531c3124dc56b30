import { done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { changeSettings } from './permissions.ts'

/** Whoever may change one setting sees those that are theirs; which they are, the page itself asks. */
const anySetting = { path: '/newsroom/settings', permission: 'signed-in' } as const

export const settingsRoutes = {
  show: route('settings.show', { method: 'GET', query: { done }, ...anySetting }),
  /** One group of them; the paper’s own, where none is named. */
  change: route('settings.change', { method: 'POST', query: { group: words() }, stepUp: true, ...anySetting }),
  saveSection: route('settings.save-section', {
    method: 'POST',
    path: '/newsroom/settings/sections',
    permission: changeSettings,
    stepUp: true,
  }),
  moveSection: route('settings.move-section', {
    method: 'POST',
    path: '/newsroom/settings/sections/order',
    permission: changeSettings,
    stepUp: true,
  }),
} as const
