import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { notices, onTheArticle, toldOf } from '../articles/index.ts'
import { forgets } from '../erasure/index.ts'
import { corrected } from '../replies/index.ts'
import { earlierNotices } from '../writing/index.ts'
import { correctionEvents } from './events.ts'
import { everywhereHandlers } from './everywhere/newsroom-routes.tsx'
import { correctionJobs } from './jobs.ts'
import { correctionHandlers, correctionsOn, noticesOf } from './reader-routes.tsx'
import { correctionRoutes } from './routes.ts'
import { type Corrections, createCorrections } from './service.ts'
import { noticesAtTop } from './settings.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    corrections: Corrections
  }
}

/** Notices of what was put right. */
export const corrections = defineFeature({
  name: 'corrections',
  needs: ['settings', 'articles', 'facts', 'replies', 'notifications', 'moderation'],
  tables: ['corrections', 'newsletter_corrections'],
  service: (given) =>
    createCorrections({ ...given, reporter: given.replies.reporter, seenTo: given.moderation.errorSeenTo }),
  fills: (given) => [
    fill(notices, given.corrections),
    fill(onTheArticle, correctionsOn(given), -1),
    fill(toldOf, noticesOf(given.corrections)),
    fill(earlierNotices, given.corrections.of),
    fill(corrected, given.corrections.corrected),
    fill(forgets, (tx, { replyIds }) => given.corrections.forgetThanks(tx, replyIds)),
  ],
  settings: [noticesAtTop],
  routes: [correctionRoutes],
  handlers: (given) => [...correctionHandlers(given), ...everywhereHandlers({ ...given, reword: given.facts.reword })],
  events: correctionEvents,
  jobs: correctionJobs,
})
