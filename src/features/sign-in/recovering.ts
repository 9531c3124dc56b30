import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Newsroom } from '../staff/index.ts'
import { type AccountLog, type Actor, accountChanged, doerOf, type Staff, theOwner } from '../staff/index.ts'
import type { FactorService } from './factors/service.ts'
import type { ProviderService } from './provider/service.ts'
import { endAccess } from './store.ts'

type Needs = {
  accountLog: AccountLog
  clock: Clock
  database: Database
  events: Events
  factors: FactorService
  provider: ProviderService
  newsroom: Newsroom
}

/**
 * Lets somebody begin again who has lost what they sign in with: password, second factors, sessions, links, known
 * devices and the account at the provider are gone. Only whoever sits at the server’s own command line may, whom nobody reaches by telephone.
 */
export function recoverer({ accountLog, clock, database, events, factors, newsroom, provider }: Needs) {
  return async (actor: Actor, staff: Staff): Promise<Outcome<true, 'not-allowed'>> => {
    if (actor.id !== theOwner.id) return refused('not-allowed')
    return database.write(async (tx) => {
      await oneAtATime(tx, `factors:${staff.id}`)
      await factors.forgetAll(tx, staff.id)
      await newsroom.dropPassword(tx, staff.id)
      await provider.forget(tx, staff.id)
      await endAccess(tx, staff.id)
      await accountLog.note(tx, actor, { what: 'account.recovered', about: staff.name })
      const notice = { kind: 'factor', what: 'recovered', at: clock.now() } as const
      const payload = { staffId: staff.id, notice }
      events.record(tx, accountChanged, { actor: doerOf(actor), subject: `staff:${staff.id}`, payload })
      return done(true as const)
    })
  }
}
