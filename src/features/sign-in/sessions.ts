import { setTimeout as pause } from 'node:timers/promises'
import { type Clock, days, type Instant, later } from '../../base/clock.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import { deleteTries } from '../../platform/rate-limit/store.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { type AccountLog, type Actor, doerOf, may, type Newsroom, type Staff, type StaffId } from '../staff/index.ts'
import { manageStaff } from '../staff/permissions.ts'
import { deleteDevicesOf, deleteUnusedDevices } from './devices.ts'
import { staffSignedOut } from './events.ts'
import type { FactorService } from './factors/service.ts'
import type { ProviderService } from './provider/service.ts'
import { deviceLasts, expiryOf, hasJustProved, isDueForRenewal } from './rules.ts'
import type { Session, SignedIn } from './session.ts'
import { deleteSession, deleteSessionsOf, deleteWhatIsOver, findSession, renewSession, sessionsOf } from './store.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  events: Events
  factors: FactorService
  newsroom: Newsroom
  provider: Pick<ProviderService, 'tidy'>
  log: Log
}

const patience = 300

/** The browsers that people are signed in with: who asks, and the end of it. */
export function createSessions(needs: Needs) {
  const { database, clock, factors, newsroom, log } = needs

  async function mustAdd({ id, rights }: Actor): Promise<boolean> {
    return rights.needsSecondFactor && !(await factors.has(id))
  }

  async function signedIn(sessionId: string, now: Instant): Promise<SignedIn | undefined> {
    const session = await findSession(database.read, sessionId, now)
    const staff = session && (await present(newsroom.byId(session.staffId)))
    if (!session || !staff) return undefined
    const { id, name, role, rights, sections } = staff
    const actor = { id, name, role, rights, sections }
    return { actor, session, mustAdd: await mustAdd(actor) }
  }

  /** Who holds this token now; nobody when the session is over or the person has left. */
  async function whoHas(token: string): Promise<SignedIn | undefined> {
    const now = clock.now()
    const found = await signedIn(hashOfToken(token), now)
    if (!found) return undefined
    const { session } = found
    if (isDueForRenewal(session, now)) {
      const use = { id: session.id, usedAt: now, expiresAt: expiryOf(session.startedAt, now) }
      const renewed = database.write((tx) => renewSession(tx, use))
      await unlessLate(renewed.catch((error) => log.warn({ err: error }, 'A session could not be renewed')))
    }
    return found
  }

  return {
    whoHas,
    /** Who is signed in with this session now. Asking does not prolong it. */
    async holderOf(sessionId: string): Promise<Actor | undefined> {
      const found = await signedIn(sessionId, clock.now())
      return found?.mustAdd ? undefined : found?.actor
    },
    /** Whether their role demands a second factor, and they have none. */
    mustAdd: (actor: Actor) => mustAdd(actor),
    hasJustProved: (session: Session) => hasJustProved(session, clock.now()),
    sessions: (actor: Actor) => sessionsOf(database.read, actor.id, clock.now()),
    /** Where somebody is signed in, for whoever says who works here. */
    async sessionsOf(actor: Actor, staffId: StaffId): Promise<Outcome<Session[], 'not-allowed'>> {
      if (!may(actor, manageStaff)) return refused('not-allowed')
      return done(await sessionsOf(database.read, staffId, clock.now()))
    },
    endSession: (actor: Actor, id: string) => endOne(needs, actor, { of: actor, id }),
    /** Every one but this. */
    endOtherSessions: (actor: Actor, { id }: Session) => endAll(needs, actor, { of: actor, except: id }),
    /** Also the browsers stop being known: who holds one of them is a stranger again. */
    endAllSessions: (actor: Actor) => endAll(needs, actor, { of: actor }),
    /** The same to somebody else: one of their sessions, or all. */
    async endFor(actor: Actor, { staffId, id }: { staffId: StaffId; id?: string | undefined }) {
      if (!may(actor, manageStaff)) return refused('not-allowed' as const)
      const of = await newsroom.byId(staffId)
      if (!of) return refused('no-such-person' as const)
      await (id === undefined ? endAll(needs, actor, { of }) : endOne(needs, actor, { of, id }))
      return done(true as const)
    },
    /** Clears away what is over; run now and then. */
    tidy: async () => {
      const now: Instant = clock.now()
      await factors.tidy()
      await needs.provider.tidy()
      await database.write(async (tx) => {
        await deleteWhatIsOver(tx, now)
        await deleteTries(tx, '', later(now, -days(1)))
        await deleteUnusedDevices(tx, later(now, -deviceLasts))
      })
    },
  }
}

type Whose = Pick<Staff, 'id' | 'name'>

async function endOne(
  { database, accountLog, events }: Needs,
  actor: Actor,
  { of, id }: { of: Whose; id: string },
): Promise<void> {
  await database.write(async (tx) => {
    if (!(await deleteSession(tx, of.id, id))) return
    await accountLog.note(tx, actor, { what: 'session.ended', about: of.name })
    events.record(tx, staffSignedOut, { ...saidBy(actor, of), payload: { everywhere: false } })
  })
}

async function endAll(
  { database, accountLog, events }: Needs,
  actor: Actor,
  { of, except }: { of: Whose; except?: string },
): Promise<void> {
  await database.write(async (tx) => {
    await deleteSessionsOf(tx, of.id, except)
    if (except === undefined) await deleteDevicesOf(tx, of.id)
    await accountLog.note(tx, actor, { what: except ? 'sessions.others-ended' : 'sessions.ended', about: of.name })
    events.record(tx, staffSignedOut, { ...saidBy(actor, of), payload: { everywhere: true } })
  })
}

function saidBy(actor: Actor, of: Whose) {
  return { actor: doerOf(actor), subject: `staff:${of.id}` } as const
}

/** Reading needs no change: one that takes long, or cannot be kept, is tried again with the next page. */
async function unlessLate(renewed: Promise<void>): Promise<void> {
  const late = new AbortController()
  const waited = pause(patience, undefined, { signal: late.signal }).catch(() => undefined)
  await Promise.race([renewed, waited])
  late.abort()
}

/** Somebody who has left has no way in. */
export async function present(found: Promise<Staff | undefined>): Promise<Staff | undefined> {
  const staff = await found
  return staff?.leftAt === null ? staff : undefined
}
