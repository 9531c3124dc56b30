import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { whenPublished, whoReads } from '../replies/index.ts'
import { readerEvents } from './events.ts'
import { readerJobs } from './jobs.ts'
import { readerHandlers } from './reader-routes.tsx'
import { createReaders, type Readers } from './readers.ts'
import { leavingRoutes, readerRoutes } from './routes.ts'
import { readerIn } from './session.ts'
import { alsoHeld, forgets } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    readers: Readers
  }
}

/** Who reads here: proven addresses, notices, mail, forgetting. */
export const readers = defineFeature({
  name: 'readers',
  needs: ['settings', 'articles', 'replies'],
  tables: [
    'readers',
    'reader_proofs',
    'reader_sessions',
    'reader_notices',
    'reader_choices',
    'followed_threads',
    'thread_news',
    'reader_mails',
  ],
  service: (given) => createReaders({ ...given, also: given.slots.all(forgets) }),
  fills: (given) => [
    // What a person decided is told with the decision.
    fill(whenPublished, (tx, reply, by) =>
      given.readers.published(tx, reply, by?.from === 'pending' && by.by === 'program'),
    ),
    fill(whoReads, readerIn(given)),
  ],
  routes: [readerRoutes, leavingRoutes],
  handlers: (given) => readerHandlers({ ...given, alsoHeld: given.slots.all(alsoHeld) }),
  events: readerEvents,
  jobs: readerJobs,
})
