import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { onReaderPage } from '../readers/index.ts'
import { erasureEvents } from './events.ts'
import { erasureJobs } from './jobs.ts'
import { erasureHandlers, whatIsHeld } from './reader-routes.tsx'
import { erasureRoutes } from './routes.ts'
import { createErasure, type Erasure } from './service.ts'
import { alsoHeld, forgets } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    erasure: Erasure
  }
}

/** What is held about a reader, to be taken along, and how it is erased: for good, over restores. */
export const erasure = defineFeature({
  name: 'erasure',
  needs: ['settings', 'replies', 'readers', 'notifications'],
  service: (given) => createErasure({ ...given, also: given.slots.all(forgets) }),
  fills: () => [fill(onReaderPage, whatIsHeld, 1)],
  routes: [erasureRoutes],
  handlers: (given) => erasureHandlers({ ...given, alsoHeld: given.slots.all(alsoHeld) }),
  events: erasureEvents,
  jobs: erasureJobs,
})
