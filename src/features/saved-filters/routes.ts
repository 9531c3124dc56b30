import { route } from '../../platform/web/routes/route.ts'

export const savedFilterRoutes = {
  change: route('saved-filter.change', { method: 'POST', path: '/newsroom/saved-filters', permission: 'signed-in' }),
} as const
