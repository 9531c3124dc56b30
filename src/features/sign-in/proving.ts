import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { TakenBack } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { TooMany } from '../../platform/rate-limit/rate-limit.ts'
import type { Newsroom } from '../staff/index.ts'
import { saidOf, staffProved } from './events.ts'
import type { ShownFactor } from './factors/factor.ts'
import type { FactorService, Passed } from './factors/service.ts'
import { isPassword, type PasswordCost } from './password.ts'
import type { ProofRefusal, SignedIn, Visitor } from './session.ts'
import { saveProof } from './store.ts'
import type { Tries } from './tries.ts'

type Needs = {
  clock: Clock
  database: Database
  events: Events
  factors: FactorService
  newsroom: Newsroom
  tries: Tries
  passwordCost?: PasswordCost
}

export type Shown = ShownFactor & { password: string }

type Who = Pick<SignedIn, 'actor' | 'session'> & { visitor: Visitor }

/** Shows once more who sits at this browser: by the second factor, or by the password where there is none. */
export function prover({ clock, database, events, factors, newsroom, tries, passwordCost }: Needs) {
  async function checked({ actor }: Who, shown: Shown): Promise<Passed | { refused: ProofRefusal }> {
    if (await factors.has(actor.id)) return (await factors.check(actor.id, shown)) ?? refused('code-wrong')
    const kept = await newsroom.passwordOf(actor.id)
    if (kept === undefined) return refused('sign-in-again')
    if (!(await isPassword(shown.password, kept, passwordCost))) return refused('password-wrong')
    return { by: 'password', staffId: actor.id, use: async (tx) => (await newsroom.passwordOf(actor.id, tx)) === kept }
  }

  return async (who: Who, shown: Shown): Promise<Outcome<true, ProofRefusal> | TooMany> => {
    const { actor, session, visitor } = who
    // Counted before it is looked at, so that tries at the same time count as well.
    const counted = await tries.byMember(actor.id, visitor)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    if (tooMany) return tooMany
    const passed = await checked(who, shown)
    if ('refused' in passed) return passed
    return database.write<Outcome<true, ProofRefusal>>(async (tx) => {
      const isProved = (await passed.use(tx)) && (await saveProof(tx, session.id, clock.now()))
      if (!isProved) return new TakenBack(refused('code-wrong'))
      if (passed.by === 'recovery-code') await factors.noteCodeUsed(tx, actor)
      events.record(tx, staffProved, { ...saidOf(actor), payload: { by: passed.by } })
      return done(true)
    })
  }
}
