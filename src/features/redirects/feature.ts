import { defineFeature } from '../../assembly/feature.ts'
import { redirectEvents } from './events.ts'
import { redirectHandlers } from './newsroom-routes.tsx'
import { redirectPermissions } from './permissions.ts'
import { redirectRoutes } from './routes.ts'
import { createRedirects, type Redirects } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    redirects: Redirects
  }
}

/** Addresses that nothing stands at, and where somebody wrote down that they lead. */
export const redirects = defineFeature({
  name: 'redirects',
  needs: ['articles'],
  tables: ['hand_redirects'],
  service: createRedirects,
  permissions: redirectPermissions,
  routes: [redirectRoutes],
  handlers: redirectHandlers,
  events: redirectEvents,
})
