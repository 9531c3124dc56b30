import type { Clock } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Events } from '../../platform/events/events.ts'
import type { TooMany } from '../../platform/rate-limit/rate-limit.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { AccountLog, Actor, Newsroom } from '../staff/index.ts'
import { accountChanged } from '../staff/index.ts'
import { deleteDevicesOf } from './devices.ts'
import { saidOf } from './events.ts'
import { hashPassword, isPassword, type PasswordCost } from './password.ts'
import { hasJustProved, passwordFault } from './rules.ts'
import type { PasswordRefusal, Session, Visitor } from './session.ts'
import { deleteLinksOf, deleteSessionsOf, findSession } from './store.ts'
import type { Strength } from './strength.ts'
import type { createTries } from './tries.ts'

type Needs = {
  database: Database
  clock: Clock
  events: Events
  newsroom: Newsroom
  settings: SiteSettings
  accountLog: AccountLog
  tries: ReturnType<typeof createTries>
  strength: Strength
  passwordCost?: PasswordCost
}

type Change = { current: string; fresh: string; session: Session; visitor?: Visitor }

/** Sets a password, or another. Every other session of this person ends, and so do their links and known devices. */
export function passwordSetter(needs: Needs) {
  const { database, clock, events, newsroom, settings, accountLog, tries, strength, passwordCost } = needs

  /** Whoever signed in a moment ago, or knows the password there is. Counted before it is looked at. */
  async function proof(actor: Actor, kept: string | undefined, { current, session, visitor }: Change) {
    if (hasJustProved(session, clock.now())) return undefined
    if (kept === undefined) return refused('sign-in-again' as const)
    const counted = await tries.byMember(actor.id, visitor)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    if (tooMany) return tooMany
    return (await isPassword(current, kept, passwordCost)) ? undefined : refused('password-wrong' as const)
  }

  async function guessability(actor: Actor, fresh: string): Promise<PasswordRefusal | undefined> {
    const [staff, site] = await Promise.all([newsroom.byId(actor.id), settings.site()])
    const host = URL.canParse(site.address) ? new URL(site.address).hostname : ''
    return strength.faultOf(fresh, [staff?.email ?? '', actor.name, site.name, site.city, site.contact, host])
  }

  return async (actor: Actor, change: Change): Promise<Outcome<true, PasswordRefusal> | TooMany> => {
    const { fresh, session, visitor } = change
    const length = passwordFault(fresh)
    if (length) return refused(length)
    const kept = await newsroom.passwordOf(actor.id)
    const unproved = await proof(actor, kept, change)
    if (unproved) return unproved
    const weak = await guessability(actor, fresh)
    if (weak) return refused(weak)
    const hash = await hashPassword(fresh, passwordCost)
    return database.write(async (tx) => {
      await oneAtATime(tx, `password:${actor.id}`)
      // Another change may have come first, and ended this session: then this one rests on what is over.
      const isAsItWas = (await newsroom.passwordOf(actor.id, tx)) === kept
      if (!isAsItWas || !(await findSession(tx, session.id, clock.now()))) return refused('sign-in-again')
      await newsroom.keepPassword(tx, actor, hash)
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
