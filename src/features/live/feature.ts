import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { hours } from '../../base/clock.ts'
import { defineRound } from '../../platform/jobs/define.ts'
import { accessEnds } from '../staff/index.ts'
import { liveEvents } from './events.ts'
import { liveHandlers } from './newsroom-routes.ts'
import { endLeasesOf } from './presence/store.ts'
import { liveRoutes } from './routes.ts'
import { createLive, type Live } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    live: Live
  }
}

/** What open pages of the newsroom are told while it happens. */
export const live = defineFeature({
  name: 'live',
  needs: ['newsroom', 'signIn'],
  tables: ['presences'],
  service: createLive,
  fills: () => [fill(accessEnds, endLeasesOf)],
  routes: [liveRoutes],
  handlers: liveHandlers,
  events: liveEvents,
  jobs: [
    defineRound({
      name: 'clear-presences',
      every: hours(1),
      act: (given: { live: Live }) => given.live.presence.tidy(),
    }),
  ],
})
