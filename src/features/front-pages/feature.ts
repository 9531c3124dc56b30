import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { listings, numberedArticle } from '../articles/index.ts'
import { frontPageHandlers } from './reader-routes.tsx'
import { frontPageRoutes } from './routes.ts'
import { createFrontPages, createListings, type FrontPages } from './service.ts'
import { madeFronts } from './slots.ts'
import { unsoundLists } from './soundness/store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    frontPages: FrontPages
  }
}

/** Lists of articles: home, sections, topics, authors, months. */
export const frontPages = defineFeature({
  name: 'frontPages',
  needs: ['newsroom', 'media', 'settings', 'articles'],
  tables: ['topics', 'topic_addresses', 'public_topics', 'public_authors'],
  service: createFrontPages,
  fills: (given) => [fill(listings, createListings(given))],
  routes: [frontPageRoutes],
  handlers(given) {
    const all = given.slots.all(madeFronts)
    return frontPageHandlers({
      ...{ ...given, numbered: numberedArticle(given.articles) },
      made: async (...asked) => all[0]?.(...asked),
    })
  },
  checks: [{ part: 'Public lists', find: unsoundLists }],
})
