import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { alsoHeld, forgets } from '../erasure/index.ts'
import { barred } from '../reply-intake/index.ts'
import { sanctionEvents } from './events.ts'
import { sanctionJobs } from './jobs.ts'
import { sanctionHandlers } from './newsroom-routes.tsx'
import { sanctionRoutes } from './routes.ts'
import { createSanctions, type Sanctions } from './service.ts'
import { rulesCalled } from './slots.ts'
import { standingWords } from './views/words.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    sanctions: Sanctions
  }
}

/** Time-outs and bans. */
export const sanctions = defineFeature({
  name: 'sanctions',
  needs: ['settings', 'replies', 'readers', 'notifications'],
  tables: ['sanctions'],
  service(given) {
    const called = given.slots.one(rulesCalled)
    return createSanctions({ ...given, tell: given.notifications.notify, rulesCalled: (ids) => called()(ids) })
  },
  fills: (given) => [
    fill(barred, async (db, who) => {
      const sanction = await given.sanctions.standing(db, who)
      if (!sanction) return (await given.sanctions.isAddressBarred(db, who)) ? 'by-address' : undefined
      const site = await given.settings.site()
      return { says: standingWords(sanction, site, site.contact) }
    }),
    fill(forgets, (tx, { readerId, replyIds }) => given.sanctions.forgetReader(tx, readerId, replyIds)),
    fill(alsoHeld, given.sanctions.heldAbout),
  ],
  routes: [sanctionRoutes],
  handlers: sanctionHandlers,
  events: sanctionEvents,
  jobs: sanctionJobs,
})
