import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { createLook } from '../../platform/outward/look.ts'
import type { Found } from '../../platform/web/routes/router.ts'
import { confirmed, listings, onTheArticle } from '../articles/index.ts'
import { feedsOf, mapped } from '../feeds/index.ts'
import { namedSo } from '../search/index.ts'
import { beside, madeAt } from '../writing/index.ts'
import { factsForTheDesk } from './desk/facts.ts'
import { recordEvents } from './events.ts'
import { recordFeeds, recordMapped } from './feeds.ts'
import { recordJobs } from './jobs.ts'
import { recordPanel } from './newsroom/panel.tsx'
import { recordDeskHandlers } from './newsroom/routes.ts'
import { createPublicity } from './publicity.ts'
import { entryMadeAt, factsUnder, namedPages, recordHandlers } from './reader-routes.tsx'
import { articleRecordRoutes, recordDeskRoutes, recordRoutes } from './routes.ts'
import { createRecord, type TheRecord } from './service.ts'
import { unsoundRecord } from './soundness/store.ts'
import { type Suggest, suggestKnownNames } from './suggesting/suggest.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    record: TheRecord
  }
}

declare module '../../assembly/ground.ts' {
  interface Ground {
    /** Reads a draft for what it says; without it, only the record’s own names are found. */
    suggest?: Suggest
  }
}

/** People, organisations, places, events, quotes, sources, and what articles say of them. */
export const record = defineFeature({
  name: 'record',
  needs: ['settings', 'articles', 'frontPages'],
  tables: [
    'entries',
    'entry_addresses',
    'entry_names',
    'entry_words',
    'roles',
    'sources',
    'source_notes',
    'source_looks',
    'events',
    'event_participants',
    'quotes',
    'quote_words',
    'mentions',
    'suggestions',
    'public_facts',
    'public_quotes',
  ],
  offers: ['public_events'],
  service: (given) =>
    createRecord({ ...given, suggest: given.suggest ?? suggestKnownNames, lookAt: given.lookAt ?? createLook() }),
  fills: (given) => [
    fill(listings, createPublicity(given.settings)),
    fill(confirmed, factsForTheDesk),
    fill(onTheArticle, factsUnder(given)),
    fill(feedsOf, recordFeeds(given)),
    fill(mapped, recordMapped(given)),
    fill(namedSo, namedPages(given)),
    fill(beside, recordPanel(given)),
    fill(madeAt, entryMadeAt(given)),
  ],
  routes: [recordRoutes, recordDeskRoutes, articleRecordRoutes],
  handlers: (given) => [...recordHandlers(given), ...recordDeskHandlers(given)],
  targets: ({ record: all }) => ({
    async entry({ id }) {
      const entry = await all.entry(id)
      return entry?.isRemoved ? undefined : found(entry)
    },
    source: async ({ id }) => found((await all.sources.byIds([id]))[0]),
    event: async ({ id }) => found((await all.eventsByIds([id]))[0]),
    quote: async ({ id }) => found((await all.quotesByIds([id]))[0]),
  }),
  navigation: [{ name: 'Record', order: 2, route: recordDeskRoutes.list }],
  checks: [{ part: 'The record', find: unsoundRecord }],
  events: recordEvents,
  jobs: recordJobs,
})

/** Who may change the record may change all of it. */
function found(thing: object | undefined): Found | undefined {
  return thing && { thing, of: {} }
}
