import { done } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { changeSettings } from './permissions.ts'

const permission = changeSettings

export const settingsRoutes = {
  show: route('settings.show', { method: 'GET', path: '/newsroom/settings', query: { done }, permission }),
  change: route('settings.change', { method: 'POST', path: '/newsroom/settings', permission }),
  saveSection: route('settings.save-section', { method: 'POST', path: '/newsroom/settings/sections', permission }),
} as const
