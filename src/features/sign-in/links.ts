import { type Clock, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Events } from '../../platform/events/events.ts'
import type { TooMany } from '../../platform/rate-limit/rate-limit.ts'
import { hashOfToken } from '../../platform/web/token.ts'
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
import { hasAnyDevice } from './devices.ts'
import { linkMade, linkRequested } from './events.ts'
import { signInRoutes } from './routes.ts'
import { linkLasts } from './rules.ts'
import type { Visitor } from './session.ts'
import { present } from './sessions.ts'
import { findLinkOwner, insertLink } from './store.ts'
import type { Tries } from './tries.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  newsroom: Newsroom
  address: () => string
  tries: Tries
}

/** Links that sign somebody in: made by a colleague or the command line, or mailed to whoever asks. */
export function createLinks(needs: Needs) {
  const { accountLog, database, clock, ids, events, newsroom, tries } = needs

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
    const mayCome = staff?.rights.ways.includes('link') === true
    const byAccount = counted.slice(-1)
    return database.write(async (tx) => {
      const byNetwork = await tries.spent(tx, counted.slice(0, -1))
      if (byNetwork) return byNetwork
      const isSpent = (await tries.spent(tx, byAccount)) !== undefined
      if (staff && mayCome && !isSpent) {
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

  return { signInLink, requestLink, linkOwner }
}
