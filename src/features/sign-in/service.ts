import { setTimeout as pause } from 'node:timers/promises'
import { type Clock, days, type Instant, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import type { TooMany } from '../../platform/rate-limit/rate-limit.ts'
import { deleteTries } from '../../platform/rate-limit/store.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import type { SiteSettings } from '../settings/index.ts'
import {
  type AccountLog,
  type Actor,
  accountChanged,
  doerOf,
  type Newsroom,
  type Staff,
  type StaffId,
  whoeverAsked,
} from '../staff/index.ts'
import { passwordSetter } from './changing.ts'
import {
  deleteDevicesOf,
  deleteUnusedDevices,
  hasAnyDevice,
  insertDevice,
  renameDevice,
  touchDevice,
} from './devices.ts'
import { linkMade, linkRequested, saidOf, staffSignedIn, staffSignedOut } from './events.ts'
import { isPassword, type PasswordCost } from './password.ts'
import { signInRoutes } from './routes.ts'
import { deviceLasts, expiryOf, hasJustProved, isDueForRenewal, linkLasts } from './rules.ts'
import type { Session, SignedIn, Visitor } from './session.ts'
import {
  deleteLinksOf,
  deleteSession,
  deleteSessionsOf,
  deleteWhatIsOver,
  endReplaced,
  findLinkOwner,
  findSession,
  insertLink,
  insertSession,
  renewSession,
  sessionsOf,
  useLink,
} from './store.ts'
import { createStrength } from './strength.ts'
import { createTries } from './tries.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  newsroom: Newsroom
  settings: SiteSettings
  address: () => string
  log: Log
  passwordCost?: PasswordCost
}

/** The tokens go into cookies and nowhere else; `knownAs` is the browser's own and stays when the session ends. */
type Started = { token: string; knownAs: string; staff: Staff }
type Begun = { done: Started } | TooMany

type Knock = { visitor: Visitor; replaces: string | undefined }

const patience = 300

export type SignIn = ReturnType<typeof createSignIn>

/** How people who work here get in, and out again. */
export function createSignIn(needs: Needs) {
  const { accountLog, database, clock, ids, events, newsroom, log } = needs
  const tries = createTries(needs)
  const setPassword = passwordSetter({ ...needs, tries, strength: createStrength() })

  /**
   * A link that signs this person in once within 24 hours. Only its hash is kept. `by` is who made it for them; without
   * it, somebody asked for it at the door.
   */
  async function signInLink(staffId: StaffId, by?: Actor): Promise<string> {
    const token = ids.secret()
    const expiresAt = later(clock.now(), linkLasts)
    await database.write(async (tx) => {
      await insertLink(tx, { tokenHash: hashOfToken(token), staffId, expiresAt })
      const staff = await newsroom.byId(staffId, tx)
      await accountLog.note(tx, by ?? whoeverAsked, { what: 'link.made', about: staff?.name ?? '' })
      const said = { actor: by ? doerOf(by) : 'program:sign-in', subject: `staff:${staffId}` } as const
      events.record(tx, linkMade, { ...said, payload: {} })
      if (by && by.id !== staffId && (await hasAnyDevice(tx, staffId))) {
        const notice = { kind: 'link', at: clock.now() } as const
        events.record(tx, accountChanged, { ...said, payload: { staffId, notice } })
      }
    })
    return needs.address() + signInRoutes.link.to({ token })
  }

  /** Has a link mailed. Says the same whether or not anybody here has this address. */
  async function requestLink(email: string, visitor: Visitor): Promise<Outcome<true, never> | TooMany> {
    const staff = await present(newsroom.byEmail(email))
    const counted = await tries.atTheDoor('link', { email, staffId: staff?.id, visitor })
    const byAccount = counted.slice(-1)
    return database.write(async (tx) => {
      const byNetwork = await tries.spent(tx, counted.slice(0, -1))
      if (byNetwork) return byNetwork
      const isSpent = (await tries.spent(tx, byAccount)) !== undefined
      if (staff && !isSpent) {
        const about = { actor: 'program:sign-in', subject: `staff:${staff.id}` } as const
        events.record(tx, linkRequested, { ...about, payload: { staffId: staff.id } })
      }
      return done(true as const)
    })
  }

  /** Whom a link would sign in, without using it. */
  async function linkOwner(token: string): Promise<Staff | undefined> {
    const id = await findLinkOwner(database.read, hashOfToken(token), clock.now())
    return id && present(newsroom.byId(id))
  }

  /** Only guesses are counted, and by themselves: whoever holds a link, or a password, is not kept out by them. */
  async function byLink(token: string, knock: Knock): Promise<Begun | { refused: 'link-is-spent' }> {
    const guess = await tries.ofLinkGuesses(knock.visitor)
    const owner = await linkOwner(token)
    const forget = owner && (await tries.forgetLinksAskedFor(owner.email))
    return database.write(async (tx) => {
      if (owner) await oneAtATime(tx, `links:${owner.id}`)
      const staff = owner && (await present(newsroom.byId(owner.id, tx)))
      if (!staff || !(await useLink(tx, hashOfToken(token), clock.now()))) {
        return (await tries.spent(tx, guess)) ?? refused('link-is-spent')
      }
      // Whoever else holds one, from an old mail or a forwarded one, gets in no more.
      await deleteLinksOf(tx, staff.id)
      await forget?.(tx)
      await accountLog.note(tx, staff, { what: 'link.used', about: staff.name })
      events.record(tx, staffSignedIn, { ...saidOf(staff), payload: { by: 'link' } })
      return done(await begin(tx, staff, knock))
    })
  }

  type Given = { email: string; password: string }

  async function byPassword(given: Given, knock: Knock): Promise<Begun | { refused: 'not-recognised' }> {
    const staff = await present(newsroom.byEmail(given.email))
    const { email } = given
    const counted = await tries.atTheDoor('password', { email, staffId: staff?.id, visitor: knock.visitor })
    // Counted before the password is looked at, so that tries at the same time count as well.
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    if (tooMany) return tooMany
    const kept = staff && (await newsroom.passwordOf(staff.id))
    const isRight = await isPassword(given.password, kept, needs.passwordCost)
    if (!staff || !isRight) return refused('not-recognised')
    return done(
      await database.write(async (tx) => {
        events.record(tx, staffSignedIn, { ...saidOf(staff), payload: { by: 'password' } })
        return begin(tx, staff, knock)
      }),
    )
  }

  /** A fresh token at every sign-in; the session it replaces is over. */
  async function begin(tx: Writing, staff: Staff, { visitor, replaces }: Knock): Promise<Started> {
    const token = ids.secret()
    const startedAt = clock.now()
    const expiresAt = expiryOf(startedAt, startedAt)
    if (replaces) await endReplaced(tx, hashOfToken(replaces))
    await insertSession(tx, { id: hashOfToken(token), staffId: staff.id, startedAt, expiresAt, device: visitor.device })
    return { token, staff, knownAs: await recognise(tx, staff, visitor) }
  }

  /**
   * The token by which this browser is known. One that is new to this person gets a token nobody has seen, whatever it
   * brought along, and they are told; but for their first, which they were sent a link for.
   */
  async function recognise(tx: Writing, staff: Staff, { device, knownAs }: Visitor): Promise<string> {
    const [now, staffId] = [clock.now(), staff.id]
    if (knownAs && (await touchDevice(tx, { device: hashOfToken(knownAs), staffId }, now))) return knownAs
    const isFirst = !(await hasAnyDevice(tx, staffId))
    const fresh = ids.secret()
    if (knownAs) await renameDevice(tx, hashOfToken(knownAs), hashOfToken(fresh))
    await insertDevice(tx, { device: hashOfToken(fresh), staffId }, now)
    await accountLog.note(tx, staff, { what: 'device.new', about: staff.name, after: device })
    const notice = { kind: 'device', device, at: now } as const
    if (!isFirst) events.record(tx, accountChanged, { ...saidOf(staff), payload: { staffId, notice } })
    return fresh
  }

  async function signedIn(sessionId: string, now: Instant): Promise<SignedIn | undefined> {
    const session = await findSession(database.read, sessionId, now)
    const staff = session && (await present(newsroom.byId(session.staffId)))
    if (!session || !staff) return undefined
    const { id, name, role, sections } = staff
    return { actor: { id, name, role, sections }, session }
  }

  /** Who holds this token now; nobody when the session is over or the person has left. */
  async function whoHas(token: string): Promise<SignedIn | undefined> {
    const now = clock.now()
    const found = await signedIn(hashOfToken(token), now)
    if (!found) return undefined
    const { session } = found
    if (isDueForRenewal(session, now)) {
      const renewed = database.write((tx) => renewSession(tx, session.id, expiryOf(session.startedAt, now)))
      await unlessLate(renewed.catch((error) => log.warn({ err: error }, 'A session could not be renewed')))
    }
    return found
  }

  return {
    signInLink,
    requestLink,
    linkOwner,
    byLink,
    byPassword,
    whoHas,
    /** Who is signed in with this session now. Asking does not prolong it. */
    holderOf: async (sessionId: string) => (await signedIn(sessionId, clock.now()))?.actor,
    setPassword,
    hasPassword: async (actor: Actor) => (await newsroom.passwordOf(actor.id)) !== undefined,
    hasJustProved: (session: Session) => hasJustProved(session, clock.now()),
    emailOf: async (actor: Actor) => (await newsroom.byId(actor.id))?.email ?? '',
    sessions: (actor: Actor) => sessionsOf(database.read, actor.id, clock.now()),
    endSession: (actor: Actor, id: string) =>
      database.write(async (tx) => {
        if (!(await deleteSession(tx, actor.id, id))) return
        await accountLog.note(tx, actor, { what: 'session.ended', about: actor.name })
        events.record(tx, staffSignedOut, { ...saidOf(actor), payload: { everywhere: false } })
      }),
    /** Also the browsers stop being known: who holds one of them is a stranger again. */
    endAllSessions: (actor: Actor) =>
      database.write(async (tx) => {
        await deleteSessionsOf(tx, actor.id)
        await deleteDevicesOf(tx, actor.id)
        await accountLog.note(tx, actor, { what: 'sessions.ended', about: actor.name })
        events.record(tx, staffSignedOut, { ...saidOf(actor), payload: { everywhere: true } })
      }),
    /** Clears away what is over; run now and then. */
    tidy: () => {
      const now: Instant = clock.now()
      return database.write(async (tx) => {
        await deleteWhatIsOver(tx, now)
        await deleteTries(tx, '', later(now, -days(1)))
        await deleteUnusedDevices(tx, later(now, -deviceLasts))
      })
    },
  }
}

/** Reading needs no change: one that takes long, or cannot be kept, is tried again with the next page. */
async function unlessLate(renewed: Promise<void>): Promise<void> {
  const late = new AbortController()
  const waited = pause(patience, undefined, { signal: late.signal }).catch(() => undefined)
  await Promise.race([renewed, waited])
  late.abort()
}

/** Somebody who has left has no way in. */
async function present(found: Promise<Staff | undefined>): Promise<Staff | undefined> {
  const staff = await found
  return staff?.leftAt === null ? staff : undefined
}
