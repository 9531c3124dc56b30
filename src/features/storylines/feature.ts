import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears, listings, onTheArticle } from '../articles/index.ts'
import { feedsOf, mapped } from '../feeds/index.ts'
import { madeAt } from '../writing/index.ts'
import { storylineEvents } from './events.ts'
import { storylineFeeds, storylinesMapped } from './feeds.ts'
import { storylineListings } from './listings.ts'
import { storylineDeskHandlers } from './newsroom-routes.tsx'
import { storylineHandlers, storylineMadeAt, storySoFar } from './reader-routes.tsx'
import { storylineDeskRoutes, storylineRoutes } from './routes.ts'
import { createStorylines, type Storylines } from './service.ts'
import { removeFromAll } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    storylines: Storylines
  }
}

/** Running coverage. */
export const storylines = defineFeature({
  name: 'storylines',
  needs: ['articles', 'facts', 'frontPages'],
  tables: ['storylines', 'storyline_articles', 'storyline_events'],
  service: createStorylines,
  fills: (given) => [
    fill(listings, storylineListings),
    fill(onTheArticle, storySoFar(given)),
    fill(feedsOf, [storylineFeeds(given)]),
    fill(mapped, storylinesMapped(given)),
    fill(madeAt, storylineMadeAt(given)),
    fill(clears, removeFromAll),
  ],
  routes: [storylineRoutes, storylineDeskRoutes],
  handlers: (given) => [...storylineHandlers(given), ...storylineDeskHandlers(given)],
  targets: (given) => ({
    async storyline({ id }) {
      const storyline = await given.storylines.byId(id)
      return storyline && { thing: storyline, of: {} }
    },
  }),
  events: storylineEvents,
})
