import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { whoReads } from '../replies/index.ts'
import { readerEvents } from './events.ts'
import { readerJobs } from './jobs.ts'
import { knownHere, readerHandlers } from './reader-routes.tsx'
import { readerRoutes } from './routes.ts'
import { createReaders, type Readers } from './service.ts'
import { readerIn } from './session.ts'
import { onReaderPage } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    readers: Readers
  }
}

/** Who reads here: proven addresses, the browsers they are known in, their page. */
export const readers = defineFeature({
  name: 'readers',
  needs: ['settings', 'replies'],
  tables: ['readers', 'reader_proofs', 'reader_sessions'],
  service: createReaders,
  fills: (given) => [fill(whoReads, readerIn(given)), fill(onReaderPage, knownHere(given))],
  routes: [readerRoutes],
  handlers: (given) => readerHandlers({ ...given, parts: given.slots.all(onReaderPage) }),
  events: readerEvents,
  jobs: readerJobs,
})
