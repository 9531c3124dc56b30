import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { AccountLog, Actor, Newsroom } from '../staff/index.ts'
import { accountChanged } from '../staff/index.ts'
import { deleteDevicesOf } from './devices.ts'
import { saidOf } from './events.ts'
import type { FactorService } from './factors/service.ts'
import { hashPassword, type PasswordCost } from './password.ts'
import { hasJustProved, passwordFault, standsAlone } from './rules.ts'
import type { PasswordRefusal, Session, Visitor } from './session.ts'
import { deleteLinksOf, deleteSessionsOf, findSession } from './store.ts'
import type { Strength } from './strength.ts'

type Needs = {
  database: Database
  clock: Clock
  events: Events
  newsroom: Newsroom
  settings: SiteSettings
  accountLog: AccountLog
  factors: FactorService
  strength: Strength
  passwordCost?: PasswordCost
}

type Rests = { actor: Actor; session: Session; kept: string | undefined; alone: boolean }
type Change = { fresh: string; session: Session; visitor?: Visitor }

/**
 * Sets a password, or another, for whoever has just shown who they are. Every other session of this person ends, and so
 * do their links and known devices.
 */
export function passwordSetter(needs: Needs) {
  const { database, clock, events, newsroom, settings, accountLog, factors, strength, passwordCost } = needs

  async function guessability(actor: Actor, fresh: string, alone: boolean): Promise<PasswordRefusal | undefined> {
    const [staff, site] = await Promise.all([newsroom.byId(actor.id), settings.site()])
    const host = URL.canParse(site.address) ? new URL(site.address).hostname : ''
    const own = [staff?.email ?? '', actor.name, site.name, site.city, site.contact, host]
    return strength.faultOf(fresh, own, alone ? 'alone' : 'beside')
  }

  /** Another change may have come first, and ended this session: then this one rests on what is over. */
  async function isStillSo(tx: Writing, { actor, session, kept, alone }: Rests): Promise<boolean> {
    if ((await newsroom.passwordOf(actor.id, tx)) !== kept) return false
    if (!alone && !(await factors.has(actor.id, tx))) return false
    return (await findSession(tx, session.id, clock.now())) !== undefined
  }

  return async (actor: Actor, { fresh, session, visitor }: Change): Promise<Outcome<true, PasswordRefusal>> => {
    if (!hasJustProved(session, clock.now())) return refused('sign-in-again')
    const alone = !(await factors.has(actor.id))
    const length = passwordFault(fresh, { alone })
    if (length) return refused(length)
    const kept = await newsroom.passwordOf(actor.id)
    const weak = await guessability(actor, fresh, alone)
    if (weak) return refused(weak)
    const hash = await hashPassword(fresh, passwordCost)
    return database.write(async (tx) => {
      await oneAtATime(tx, `factors:${actor.id}`)
      if (!(await isStillSo(tx, { actor, session, kept, alone }))) return refused('sign-in-again')
      await newsroom.keepPassword(tx, actor, { hash, alone: standsAlone(fresh) })
      await deleteSessionsOf(tx, actor.id, session.id)
      await deleteLinksOf(tx, actor.id)
      await deleteDevicesOf(tx, actor.id, visitor?.knownAs ? hashOfToken(visitor.knownAs) : '')
      const what = kept === undefined ? 'password.set' : 'password.changed'
      await accountLog.note(tx, actor, { what, about: actor.name })
      const notice = { kind: 'password', device: session.device, at: clock.now() } as const
      events.record(tx, accountChanged, { ...saidOf(actor), payload: { staffId: actor.id, notice } })
      return done(true as const)
    })
  }
}
