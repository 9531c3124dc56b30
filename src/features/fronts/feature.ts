import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { madeFronts } from '../front-pages/index.ts'
import { sayings } from '../live/index.ts'
import { frontEvents } from './events.ts'
import { targetOf } from './front.ts'
import { launchingFront } from './launch-job.ts'
import { made } from './made.tsx'
import * as say from './messages/newsroom.ts'
import { frontHandlers } from './newsroom-routes.ts'
import { frontPermissions } from './permissions.ts'
import { frontRoutes } from './routes.ts'
import { frontsSay } from './says.ts'
import { createFronts, type Fronts } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    fronts: Fronts
  }
}

/** Pages that somebody arranges: home, and those of sections. */
export const fronts = defineFeature({
  name: 'fronts',
  needs: ['settings', 'newsroom', 'media', 'articles', 'frontPages', 'storylines', 'writing', 'live'],
  tables: ['fronts', 'front_launches', 'front_schedules'],
  service: createFronts,
  fills: (given) => [fill(madeFronts, made(given)), fill(sayings, frontsSay(given))],
  permissions: frontPermissions,
  routes: [frontRoutes],
  handlers: frontHandlers,
  targets: (given) => ({
    async front({ id }) {
      const front = await given.fronts.byId(id)
      return front && { thing: front, of: targetOf(front) }
    },
  }),
  navigation: [{ name: say.fronts, order: 2.5, route: frontRoutes.list }],
  events: frontEvents,
  jobs: [launchingFront],
})
