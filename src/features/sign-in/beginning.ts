import { type Clock, type Instant, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { type AccountLog, accountChanged, type Staff } from '../staff/index.ts'
import { hasAnyDevice, insertDevice, renameDevice, touchDevice } from './devices.ts'
import { saidOf } from './events.ts'
import { expiryOf, halfLasts } from './rules.ts'
import type { Half, SignInRefusal, Visitor } from './session.ts'
import { endReplaced, insertHalf, insertSession } from './store.ts'

type Needs = { accountLog: AccountLog; clock: Clock; ids: Ids; events: Events }

/** The tokens go into cookies and nowhere else; `knownAs` is the browser's own and stays when the session ends. */
export type Started = { token: string; knownAs: string; staff: Staff }

/** Who knocks, the session that their browser still has, and when they showed who they are where it is not now. */
export type Knock = { visitor: Visitor; replaces: string | undefined; provedAt?: Instant }

type Halfway = { refused: 'second-factor-wanted'; halfway: string }
export type Refused = { refused: SignInRefusal; retryAfter?: number }

/** What became of somebody at the door, and where they were going. */
export type Came = { outcome: { done: Started } | Halfway | Refused; next: string; email?: string }

/** How a session begins, or the way to one. */
export function createBeginning(needs: Needs) {
  const { accountLog, clock, ids, events } = needs

  /** A fresh token at every sign-in; the session it replaces is over. */
  async function begin(tx: Writing, staff: Staff, { visitor, replaces, provedAt }: Knock): Promise<Started> {
    const token = ids.secret()
    const startedAt = clock.now()
    const expiresAt = expiryOf(startedAt, startedAt)
    if (replaces) await endReplaced(tx, hashOfToken(replaces))
    const moments = { startedAt, usedAt: startedAt, provedAt: provedAt ?? startedAt, expiresAt }
    await insertSession(tx, { id: hashOfToken(token), staffId: staff.id, device: visitor.device, ...moments })
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

  /** The token of somebody who has yet to show their second factor. */
  async function halfway(tx: Writing, { id: staffId }: Staff, by: Half['by']): Promise<string> {
    const token = ids.secret()
    const expiresAt = later(clock.now(), halfLasts)
    await insertHalf(tx, { tokenHash: hashOfToken(token), staffId, by, expiresAt })
    return token
  }

  return { begin, halfway }
}
