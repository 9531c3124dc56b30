import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { replyForm, whoReads } from '../replies/index.ts'
import { createChecks } from '../screening/index.ts'
import { intakeEvents } from './events.ts'
import { intakeJobs } from './jobs.ts'
import { formUnder, intakeHandlers } from './reader-routes.tsx'
import { intakeRoutes } from './routes.ts'
import { createReplyIntake, type ReplyIntake } from './service.ts'
import { barred } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    replyIntake: ReplyIntake
  }
}

/** How a reply comes in: its form, what is asked of it before it is kept, and of one whose words are changed. */
export const replyIntake = defineFeature({
  name: 'replyIntake',
  needs: ['settings', 'articles', 'screening', 'newsroom', 'replies'],
  service(given) {
    const why = given.slots.one(barred)
    const checks = createChecks({ ...given.config, address: given.address })
    return createReplyIntake({ ...given, checks, barred: (...asked) => why()(...asked) })
  },
  fills: (given) => [fill(replyForm, formUnder(given))],
  routes: [intakeRoutes],
  handlers(given) {
    const reader = given.slots.one(whoReads)
    return intakeHandlers({ ...given, reader: (c) => reader()(c) })
  },
  // Made before the first reader comes, so that showing a form never has to write.
  backfill: (given) => given.replyIntake.stamp(),
  events: intakeEvents,
  jobs: intakeJobs,
})
