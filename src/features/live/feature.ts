import { defineFeature, type Standing } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { hours } from '../../base/clock.ts'
import { defineRound } from '../../platform/jobs/define.ts'
import { type SignIn, staffSignedIn, staffSignedOut } from '../sign-in/index.ts'
import { accessEnds, accountChanged, staffChanged, staffLeft } from '../staff/index.ts'
import { liveEvents } from './events.ts'
import { liveHandlers } from './newsroom-routes.ts'
import { createPresence } from './presence/service.ts'
import { endLeasesOf } from './presence/store.ts'
import { liveRoutes } from './routes.ts'
import { sayings } from './saying.ts'
import { createStreams } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    live: Live
  }
}

export type Live = ReturnType<typeof createLive>

/** After these whoever listens may do other things, or is signed in no more. */
const turns = [staffChanged, staffLeft, staffSignedIn, staffSignedOut, accountChanged]

function createLive(given: Standing & { signIn: SignIn }) {
  const { database, log, slots, signIn } = given
  return {
    ...createStreams({ database, log, turns, sayings: slots.all(sayings), holderOf: signIn.holderOf }),
    presence: createPresence(given),
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
