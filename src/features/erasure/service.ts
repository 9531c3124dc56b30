import type { Clock, Instant } from '../../base/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { forgetDoer } from '../../platform/events/store.ts'
import type { Lines } from '../../platform/files/lines.ts'
import type { Notifications } from '../notifications/index.ts'
import type { Reader, ReaderId, Readers } from '../readers/index.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { readerForgetting, readerForgotten } from './events.ts'
import { createLedger, type Erased } from './ledger.ts'

/** Somebody who is being forgotten, and replies that were sent under their addresses. */
export type Whom = { readerId: ReaderId; replyIds: readonly ReplyId[]; addresses: readonly string[] }
/** Clears what another part of the site holds of somebody. Runs again after a restore, so twice is as once. */
export type Forgets = (tx: Writing, whom: Whom) => Promise<void>

/** More replies than these take longer to clear than a request should wait. */
const mostAtOnce = 200

/** `going-on`: what they wrote is being taken out by a job. */
export type Forgotten = 'forgotten' | 'going-on'

export type Erasure = ReturnType<typeof createErasure>

type Asked = ReadonlyMap<string, { email: string; since: Instant }>

type Needs = {
  database: Database
  clock: Clock
  linesOf: (name: string) => Lines
  events: Events
  settings: SiteSettings
  readers: Readers
  notifications: Notifications
  replies: Replies
  /** Asked before a reply's sender is gone. */
  also: readonly Forgets[]
}

/** Takes somebody out of everything, and keeps them out when an older copy of the database comes back. */
export function createErasure(needs: Needs) {
  const { database, clock, linesOf, events, settings, readers, notifications, replies, also } = needs
  // Where others write meanwhile, no transaction holds more locks than a decision does, or takes them in another order.
  const atOnce = database.kind === 'sqlite' ? 50 : 1
  const ledger = createLedger({ lines: linesOf('erasures'), settings })

  /**
   * In the ledger first: whoever has been told that they are forgotten stays so, whatever happens next. What a fault
   * leaves undone is done by a job, and so is what takes long; after a crash, by that or by the next start.
   */
  async function forget({ id, email }: Reader): Promise<Forgotten> {
    const at = clock.now()
    const address = await ledger.hashOf(email)
    const known = await replies.sentUnder(email, at)
    await ledger.append({ at, reader: id, address, replies: known })
    await database.write(async (tx) => {
      events.record(tx, readerForgetting, { actor: `reader:${id}`, subject: `reader:${id}`, payload: {} })
    })
    if (known.length > mostAtOnce) return 'going-on'
    await eraseForGood({ at, reader: id, address, replies: known }, [email])
    return 'forgotten'
  }

  /** What had come in meanwhile goes into the ledger, too. */
  async function eraseForGood(erasure: Erased, addresses: readonly string[]): Promise<void> {
    const { reader: readerId, replies: replyIds, at } = erasure
    const late = await erase({ readerId, replyIds, addresses }, at)
    if (late.length > 0) await ledger.append({ ...erasure, replies: late })
  }

  /** Answers with the replies that had come in meanwhile. */
  async function erase(whom: Whom, until: Instant): Promise<ReplyId[]> {
    const left = await replies.unerased(whom.replyIds)
    for (let from = 0; from < left.length; from += atOnce) {
      const some = left.slice(from, from + atOnce)
      await database.write((tx) => eraseSome(tx, { ...whom, replyIds: some }, until))
    }
    return database.write((tx) => eraseRest(tx, whom, until))
  }

  async function eraseSome(tx: Writing, { readerId, replyIds }: Whom, until: Instant): Promise<void> {
    const some = await replies.unerased(replyIds, tx)
    if (some.length === 0) return
    for (const forgets of also) await forgets(tx, { readerId, replyIds: some, addresses: [] })
    await replies.erase(tx, { readerId, replyIds: some, addresses: [], until })
    await notifications.forget(tx, some)
  }

  /** What is theirs and no reply, and what was still being sent. While it is there, they are not yet forgotten. */
  async function eraseRest(tx: Writing, { readerId, addresses }: Whom, until: Instant): Promise<ReplyId[]> {
    await oneAtATime(tx, `reader:${addresses[0] ?? readerId}`)
    const late: ReplyId[] = []
    for (const email of addresses) {
      await readers.dropProofs(tx, email, until)
      late.push(...(await replies.sentUnder(email, until, tx)))
    }
    for (const forgets of also) await forgets(tx, { readerId, replyIds: late, addresses })
    await replies.erase(tx, { readerId, replyIds: late, addresses, until })
    await notifications.forget(tx, late)
    await readers.drop(tx, readerId)
    await forgetDoer(tx, `reader:${readerId}`)
    events.record(tx, readerForgotten, { actor: 'reader', subject: null, payload: {} })
    return late
  }

  /** Forgets again whoever an older copy of the database brought back; for the start of a site. */
  async function forgetAgain(): Promise<number> {
    return forgetThose(await ledger.read())
  }

  async function forgetThose(erasures: readonly Erased[]): Promise<number> {
    let again = 0
    const asked = await askedBy()
    for (const erasure of erasures) {
      const whom = await whoCameBack(erasure, asked)
      if (!whom) continue
      await eraseForGood({ ...erasure, replies: [...whom.replyIds] }, whom.addresses)
      again += 1
    }
    return again
  }

  /** Addresses that wait for a proof, by the hash the ledger knows them by. */
  async function askedBy(): Promise<Asked> {
    const asked = await readers.addressesAsked()
    return new Map(await Promise.all(asked.map(async (each) => [await ledger.hashOf(each.email), each] as const)))
  }

  async function whoCameBack(erasure: Erased, asked: Asked): Promise<Whom | undefined> {
    const { at, reader: readerId, replies: ids, address } = erasure
    const back = await replies.unerased(ids)
    const reader = await readers.byId(readerId)
    const waiting = asked.get(address)
    const found = [reader?.email, waiting && waiting.since <= at ? waiting.email : undefined].filter(
      (each) => each !== undefined,
    )
    if (back.length === 0 && found.length === 0) return undefined
    const addresses = [...new Set([...found, ...(await replies.addressesOf(ids))])]
    const under = await Promise.all(addresses.map((email) => replies.sentUnder(email, at)))
    return { readerId, replyIds: [...new Set([...ids, ...under.flat()])], addresses }
  }

  return {
    forget,
    forgetAgain,
    /** Does what a forgetting that began has left undone; nothing when it is through. */
    async finishForgetting(readerId: ReaderId): Promise<void> {
      await forgetThose((await ledger.read()).filter(({ reader }) => reader === readerId))
    },
  }
}
