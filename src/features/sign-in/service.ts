import { createHash, createHmac } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Clock, days, type Instant, instantOf, later, millisOf } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Log } from '../../platform/log.ts'
import type { Outbox } from '../../platform/outbox.ts'
import { isLocal, networkPrefix } from '../../platform/web/network.ts'
import { urls } from '../../urls.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, Newsroom, Staff, StaffId } from '../staff/index.ts'
import { hashPassword, isPassword } from './password.ts'
import { expiryOf, hasJustProved, isDueForRenewal, type Limit, limits, linkLasts, passwordFault } from './rules.ts'
import type { PasswordRefusal, Session, SignedIn, Visitor } from './session.ts'
import {
  countTry,
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

declare module '../../platform/outbox.ts' {
  interface Announcements {
    'link.requested': { staffId: StaffId }
  }
}

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  outbox: Outbox
  newsroom: Newsroom
  settings: SiteSettings
  address: () => string
  log: Log
}

/** The token goes into the cookie and nowhere else. */
type Started = { token: string; staff: Staff }
type TooMany = { refused: 'too-many-tries'; retryAfter: number }
type Begun = { done: Started } | TooMany

type Counted = { key: string; limit: Limit }

type Knock = { visitor: Visitor; replaces: string | undefined }

const patience = 300

export type SignIn = ReturnType<typeof createSignIn>

/** How people who work here get in, and out again. */
export function createSignIn(needs: Needs) {
  const { database, clock, ids, outbox, newsroom, settings, log } = needs

  /** A link that signs this person in once within 24 hours. Only its hash is kept. */
  async function signInLink(staffId: StaffId): Promise<string> {
    const token = ids.secret()
    const expiresAt = later(clock.now(), linkLasts)
    await database.write((tx) => insertLink(tx, { tokenHash: hashOf(token), staffId, expiresAt }))
    return needs.address() + urls.newsroom.signInLink(token)
  }

  /** Has a link mailed. Says the same whether or not anybody here has this address. */
  async function requestLink(email: string, visitor: Visitor): Promise<Outcome<true, never> | TooMany> {
    const secret = await throttleSecret()
    const byPlace = await fromNetwork('link', visitor, limits.linkPerNetwork)
    const staff = await present(newsroom.byEmail(email))
    return database.write(async (tx) => {
      const byNetwork = await tried(tx, byPlace)
      if (byNetwork) return byNetwork
      const byAccount = await tried(tx, {
        key: keyed(secret, `link ${email.toLowerCase()}`),
        limit: limits.linkPerAccount,
      })
      if (staff && !byAccount) await outbox.announce(tx, { type: 'link.requested', staffId: staff.id })
      return done(true as const)
    })
  }

  /** Whom a link would sign in, without using it. */
  async function linkOwner(token: string): Promise<Staff | undefined> {
    const id = await findLinkOwner(database.read, hashOf(token), clock.now())
    return id && present(newsroom.byId(id))
  }

  /** Only guesses are counted, and by themselves: whoever holds a link, or a password, is not kept out by them. */
  async function byLink(token: string, knock: Knock): Promise<Begun | { refused: 'link-is-spent' }> {
    const guess = await fromNetwork('link guess', knock.visitor, limits.linkGuessPerNetwork)
    return database.write(async (tx) => {
      const id = await findLinkOwner(tx, hashOf(token), clock.now())
      const staff = id && (await present(newsroom.byId(id, tx)))
      if (staff && (await useLink(tx, hashOf(token), clock.now()))) return done(await begin(tx, staff, knock))
      return (await tried(tx, guess)) ?? refused('link-is-spent')
    })
  }

  type Given = { email: string; password: string }

  async function byPassword(given: Given, knock: Knock): Promise<Begun | { refused: 'not-recognised' }> {
    const secret = await throttleSecret()
    const network = await fromNetwork('sign-in', knock.visitor, limits.signInPerNetwork)
    const account = keyed(secret, `password ${given.email.toLowerCase()}`)
    // Counted before the password is looked at, so that tries at the same time count as well.
    const tooMany = await database.write(async (tx) => {
      const byNetwork = await tried(tx, network)
      return byNetwork ?? (await tried(tx, { key: account, limit: limits.passwordPerAccount }))
    })
    if (tooMany) return tooMany
    const staff = await present(newsroom.byEmail(given.email))
    const kept = staff && (await newsroom.passwordOf(staff.id))
    const isRight = await isPassword(given.password, kept)
    if (!staff || !isRight) return refused('not-recognised')
    return done(await database.write((tx) => begin(tx, staff, knock)))
  }

  /** A fresh token at every sign-in; the session it replaces is over. */
  async function begin(tx: Writing, staff: Staff, { visitor, replaces }: Knock): Promise<Started> {
    const token = ids.secret()
    const startedAt = clock.now()
    const expiresAt = expiryOf(startedAt, startedAt)
    if (replaces) await endReplaced(tx, hashOf(replaces))
    await insertSession(tx, { id: hashOf(token), staffId: staff.id, startedAt, expiresAt, device: visitor.device })
    return { token, staff }
  }

  /** Who holds this token now; nobody when the session is over or the person has left. */
  async function whoHas(token: string): Promise<SignedIn | undefined> {
    const now = clock.now()
    const session = await findSession(database.read, hashOf(token), now)
    const staff = session && (await present(newsroom.byId(session.staffId)))
    if (!session || !staff) return undefined
    if (isDueForRenewal(session, now)) {
      const renewed = database.write((tx) => renewSession(tx, session.id, expiryOf(session.startedAt, now)))
      await unlessLate(renewed.catch((error) => log.warn({ err: error }, 'A session could not be renewed')))
    }
    const { id, name, role, sections } = staff
    return { actor: { id, name, role, sections }, session }
  }

  type Change = { current: string; fresh: string; session: Session }

  /** Sets a password, or another. Every other session of this person ends, and so do their unused links. */
  async function setPassword(
    actor: Actor,
    { current, fresh, session }: Change,
  ): Promise<Outcome<true, PasswordRefusal>> {
    const fault = passwordFault(fresh)
    if (fault) return refused(fault)
    const kept = await newsroom.passwordOf(actor.id)
    const isProved = kept === undefined || hasJustProved(session, clock.now())
    if (!isProved && !(await isPassword(current, kept))) return refused('password-wrong')
    const hash = await hashPassword(fresh)
    await database.write(async (tx) => {
      await newsroom.keepPassword(tx, actor, hash)
      await deleteSessionsOf(tx, actor.id, session.id)
      await deleteLinksOf(tx, actor.id)
    })
    return done(true)
  }

  /** What is counted for a network; nothing for this machine itself, which behind a proxy would be everybody. */
  async function fromNetwork(what: string, { network }: Visitor, limit: Limit): Promise<Counted | undefined> {
    if (isLocal(network)) return undefined
    return { key: keyed(await throttleSecret(), `${what} network ${networkPrefix(network)}`), limit }
  }

  async function tried(tx: Writing, counted: Counted | undefined): Promise<TooMany | undefined> {
    if (!counted) return undefined
    const { key, limit } = counted
    const now = millisOf(clock.now())
    const since = now - (now % limit.within)
    const count = await countTry(tx, { key, since: instantOf(since) })
    if (count <= limit.times) return undefined
    return { refused: 'too-many-tries', retryAfter: Math.ceil((since + limit.within - now) / 1000) }
  }

  async function throttleSecret(): Promise<string> {
    const { secret } = await settings.secret('throttle')
    return secret
  }

  return {
    signInLink,
    requestLink,
    linkOwner,
    byLink,
    byPassword,
    whoHas,
    setPassword,
    hasPassword: async (actor: Actor) => (await newsroom.passwordOf(actor.id)) !== undefined,
    sessions: (actor: Actor) => sessionsOf(database.read, actor.id, clock.now()),
    endSession: (actor: Actor, id: string) => database.write((tx) => deleteSession(tx, actor.id, id)),
    endAllSessions: (actor: Actor) => database.write((tx) => deleteSessionsOf(tx, actor.id)),
    /** Clears away what is over; run now and then. */
    tidy: () => {
      const now: Instant = clock.now()
      return database.write((tx) => deleteWhatIsOver(tx, { now, triesBefore: later(now, -days(1)) }))
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

/** Tokens have 260 random bits, so a plain hash keeps them safe. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** What is counted is not to be read back: an address is short enough to try them all, so the hash has a key. */
function keyed(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('hex')
}
