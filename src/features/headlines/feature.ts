import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { sayings } from '../live/index.ts'
import { beside } from '../writing/index.ts'
import { headlineEvents } from './events.ts'
import { headlineHandlers, headlinesBeside } from './newsroom-routes.tsx'
import { headlineRoutes } from './routes.ts'
import { headlinesSay } from './says.ts'
import { createHeadlines, type Headlines } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    headlines: Headlines
  }
}

/** Headlines that colleagues propose for a draft. */
export const headlines = defineFeature({
  name: 'headlines',
  needs: ['articles', 'deskCheck', 'newsroom', 'settings', 'live', 'workingCopies', 'writing'],
  tables: ['proposed_headlines'],
  service: createHeadlines,
  fills: (given) => [fill(beside, headlinesBeside(given)), fill(sayings, headlinesSay(given))],
  routes: [headlineRoutes],
  handlers: headlineHandlers,
  events: headlineEvents,
})
