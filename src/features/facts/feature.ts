import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import type { Found } from '../../platform/web/routes/router.ts'
import { clears, confirmed, listings, onTheArticle } from '../articles/index.ts'
import { naming, usedIn } from '../entities/index.ts'
import { feedsOf, mapped } from '../feeds/index.ts'
import { namedSo } from '../search/index.ts'
import { shownFrom } from '../sources/index.ts'
import { beside } from '../writing/index.ts'
import { factsForTheDesk } from './desk/facts.ts'
import { factEvents } from './events.ts'
import { recordFeeds, recordMapped } from './feeds.ts'
import { recordPanel } from './newsroom/panel.tsx'
import { factDeskHandlers } from './newsroom/routes.ts'
import { usesOf } from './newsroom/uses.tsx'
import { createPublicity, holdShownFrom } from './publicity.ts'
import { factsUnder, namedPages, recordHandlers } from './reader-routes.tsx'
import { articleRecordRoutes, factDeskRoutes, recordRoutes } from './routes.ts'
import { createFacts, type Facts } from './service.ts'
import { suggesting } from './slots.ts'
import { unsoundFacts } from './soundness.ts'
import { deleteAllMentionsIn } from './store.ts'
import { isNamed, moveFacts } from './uses/store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    facts: Facts
  }
}

/** Events, quotes, and what articles say of the record, as somebody confirmed it. */
export const facts = defineFeature({
  name: 'facts',
  needs: ['settings', 'articles', 'frontPages', 'sources', 'entities'],
  tables: ['events', 'event_participants', 'quotes', 'quote_words', 'mentions', 'public_facts', 'public_quotes'],
  offers: ['public_events'],
  service: createFacts,
  fills: (given) => [
    fill(listings, createPublicity(given.settings)),
    fill(confirmed, factsForTheDesk),
    fill(onTheArticle, factsUnder(given)),
    fill(feedsOf, recordFeeds(given)),
    fill(mapped, recordMapped(given)),
    fill(namedSo, namedPages(given)),
    fill(beside, recordPanel({ ...given, suggesting: given.slots.one(suggesting) })),
    fill(naming, { isNamed, move: moveFacts }),
    fill(usedIn, usesOf(given)),
    fill(shownFrom, holdShownFrom),
    fill(clears, deleteAllMentionsIn),
  ],
  routes: [recordRoutes, factDeskRoutes, articleRecordRoutes],
  handlers: (given) => [
    ...recordHandlers(given),
    ...factDeskHandlers({ ...given, suggesting: given.slots.one(suggesting) }),
  ],
  targets: (given) => ({
    event: async ({ id }) => found((await given.facts.eventsByIds([id]))[0]),
    quote: async ({ id }) => found((await given.facts.quotesByIds([id]))[0]),
  }),
  checks: [{ part: 'The record', find: unsoundFacts }],
  events: factEvents,
})

/** Who may change the record may change all of it. */
function found(thing: object | undefined): Found | undefined {
  return thing && { thing, of: {} }
}
