import type { Clock, Instant } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Files } from '../../../platform/files/files.ts'
import type { Replies, ReplyId } from '../../replies/index.ts'
import type { SiteSettings } from '../../settings/index.ts'
import type { Reader, ReaderId } from '../reader.ts'
import { addressesAsked, deleteProofs, deleteReader, findReader } from '../store.ts'
import { deleteNewsOf } from '../telling/store.ts'
import { createLedger, type Erasure } from './ledger.ts'

/** Somebody who is being forgotten, and all the replies that were sent under their address. */
export type Whom = { readerId: ReaderId; replyIds: readonly ReplyId[]; addresses: readonly string[] }
/** Clears what another part of the site holds of somebody. Runs again after a restore, so twice is as once. */
export type Forgets = (tx: Writing, whom: Whom) => Promise<void>

type Asked = ReadonlyMap<string, { email: string; since: Instant }>

type Needs = {
  database: Database
  clock: Clock
  files: Files
  settings: SiteSettings
  replies: Replies
  /** Asked before a reply's sender is gone. */
  also: readonly Forgets[]
}

/** Takes somebody out of everything, and keeps them out when an older copy of the database comes back. */
export function createForgetting({ database, clock, files, settings, replies, also }: Needs) {
  const ledger = createLedger({ files, settings })

  /** In the ledger first: whoever has been told that they are forgotten stays so, whatever happens next. */
  async function forget({ id, email }: Reader): Promise<void> {
    const at = clock.now()
    const address = await ledger.hashOf(email)
    const known = await replies.sentUnder(email, at)
    await ledger.append({ at, reader: id, address, replies: known })
    const erased = await database.write((tx) => eraseIn(tx, { readerId: id, replyIds: known, addresses: [email] }, at))
    const listed = new Set(known)
    const late = erased.filter((each) => !listed.has(each))
    if (late.length > 0) await ledger.append({ at, reader: id, address, replies: late })
  }

  async function eraseIn(tx: Writing, whom: Whom, until: Instant): Promise<ReplyId[]> {
    await oneAtATime(tx, `reader:${whom.addresses[0] ?? whom.readerId}`)
    const under: ReplyId[] = []
    for (const email of whom.addresses) {
      await deleteProofs(tx, email, until)
      under.push(...(await replies.sentUnder(email, until, tx)))
    }
    const replyIds = [...new Set([...whom.replyIds, ...under])]
    for (const forgets of also) await forgets(tx, { ...whom, replyIds })
    await replies.erase(tx, { ...whom, replyIds, until })
    await deleteNewsOf(tx, replyIds)
    await deleteReader(tx, whom.readerId)
    return replyIds
  }

  /** Forgets again whoever an older copy of the database brought back; for the start of a site. */
  async function forgetAgain(): Promise<number> {
    let again = 0
    const asked = await askedBy()
    for (const erasure of await ledger.read()) {
      const whom = await whoCameBack(erasure, asked)
      if (!whom) continue
      await database.write((tx) => eraseIn(tx, whom, erasure.at))
      again += 1
    }
    return again
  }

  /** Addresses that wait for a proof, by the hash the ledger knows them by. */
  async function askedBy(): Promise<Asked> {
    const asked = await addressesAsked(database.read)
    return new Map(await Promise.all(asked.map(async (each) => [await ledger.hashOf(each.email), each] as const)))
  }

  async function whoCameBack(erasure: Erasure, asked: Asked): Promise<Whom | undefined> {
    const { at, reader: readerId, replies: ids, address } = erasure
    const back = await replies.unerased(ids)
    const reader = await findReader(database.read, readerId)
    const waiting = asked.get(address)
    const found = [reader?.email, waiting && waiting.since <= at ? waiting.email : undefined].filter(
      (each) => each !== undefined,
    )
    if (back.length === 0 && found.length === 0) return undefined
    const addresses = [...new Set([...found, ...(await replies.addressesOf(ids))])]
    return { readerId, replyIds: ids, addresses }
  }

  return { forget, forgetAgain }
}
