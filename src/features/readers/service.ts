import { type Clock, days, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { PlainText } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { type Counted, createRateLimit } from '../../platform/rate-limit/rate-limit.ts'
import { deleteTries } from '../../platform/rate-limit/store.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { hashOfBrowser, type Replies } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { proofAsked, readerProven, readerRenamed, readerSignedOut } from './events.ts'
import { createMailing } from './mailing.ts'
import type { Proof, ProofRefusal, Reader, ReaderId, Visitor } from './reader.ts'
import { readerRoutes } from './routes.ts'
import { isMailable, limits, proofLasts, sessionLasts } from './rules.ts'
import {
  addressesAsked,
  deleteProofs,
  deleteReader,
  deleteSession,
  deleteSessionsOf,
  deleteWhatIsOver,
  findProof,
  findProofByToken,
  findReader,
  findReaderByEmail,
  findSessionReader,
  insertProof,
  insertReader,
  insertSession,
  proofsOf,
  sessionsOf,
  setToken,
  updateReader,
  useProof,
} from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  settings: SiteSettings
  replies: Replies
  mail: Mail
  address: () => string
}
/** The token goes into the cookie and nowhere else. */
type Known = { token: string; reader: Reader }

export type Readers = ReturnType<typeof createReaders>

/** Who reads here: proving an address by a link in a mail, and being known by it in a browser. */
export function createReaders(needs: Needs) {
  const { database, clock, ids, events, settings, replies, address } = needs
  const rateLimit = createRateLimit({ clock, secret: async () => (await settings.secret('throttle')).secret })

  /** Has a link mailed. Says the same whoever has this address, and however often they were asked about it. */
  async function ask(typed: string, visitor: Visitor): Promise<Outcome<true, 'too-many-tries'>> {
    const email = typed.toLowerCase()
    const network = await rateLimit.ofNetwork('reader-proof', visitor.network, limits.proofPerNetwork)
    const byAddress = await ofAddress(email)
    return database.write(async (tx) => {
      if (await rateLimit.spent(tx, network)) return refused('too-many-tries')
      const isMailed = isMailable(email) && (await rateLimit.spent(tx, byAddress)) === undefined
      if (isMailed) await keepProof(tx, email, visitor)
      return done(true as const)
    })
  }

  async function keepProof(tx: Writing, email: string, { browser }: Visitor): Promise<void> {
    const proofId = ids.next('proof')
    const browserHash = browser === undefined ? null : hashOfBrowser(browser)
    const askedAt = clock.now()
    await insertProof(tx, { id: proofId, email, browserHash, askedAt, expiresAt: later(askedAt, proofLasts) })
    events.record(tx, proofAsked, { actor: 'reader', subject: `proof:${proofId}`, payload: { proofId } })
  }

  /** The address to mail and a link that proves it once; `undefined` when it was proven, forgotten or is too old. */
  async function linkFor(proofId: Proof['id']): Promise<{ email: string; link: string } | undefined> {
    const token = ids.secret()
    const proof = await database.write(async (tx) => {
      const isOpen = await setToken(tx, proofId, { tokenHash: hashOfToken(token), now: clock.now() })
      return isOpen ? findProof(tx, proofId) : undefined
    })
    return proof && { email: proof.email, link: address() + readerRoutes.proof.to({ token }) }
  }

  /** Which address a link would prove, without using it. */
  async function addressOf(token: string): Promise<string | undefined> {
    return (await findProofByToken(database.read, hashOfToken(token), clock.now()))?.email
  }

  type Knock = { visitor: Visitor; replaces: string | undefined }

  /** Only guesses are counted, so that nobody who holds a link is kept out by them. */
  async function prove(token: string, { visitor, replaces }: Knock): Promise<Outcome<Known, ProofRefusal>> {
    const guess = await rateLimit.ofNetwork('reader-proof-guess', visitor.network, limits.guessPerNetwork)
    return database.write(async (tx) => {
      const now = clock.now()
      const proof = await findProofByToken(tx, hashOfToken(token), now)
      if (!proof || !(await useProof(tx, proof.id, now))) {
        return refused((await rateLimit.spent(tx, guess)) ? 'too-many-tries' : 'link-is-spent')
      }
      return done(await begin(tx, await readerFor(tx, proof), { visitor, replaces }))
    })
  }

  /** A fresh token at every proof; the session it replaces is over. */
  async function begin(tx: Writing, reader: Reader, { visitor, replaces }: Knock): Promise<Known> {
    const token = ids.secret()
    const startedAt = clock.now()
    if (replaces) await deleteSession(tx, hashOfToken(replaces))
    const session = {
      id: hashOfToken(token),
      readerId: reader.id,
      startedAt,
      expiresAt: later(startedAt, sessionLasts),
    }
    await insertSession(tx, { ...session, device: visitor.device })
    events.record(tx, readerProven, saidBy(reader))
    return { token, reader }
  }

  /** The reader of this address, new or not, with what was sent under it from the browser that asked. */
  async function readerFor(tx: Writing, { email, browserHash }: Proof): Promise<Reader> {
    await oneAtATime(tx, `reader:${email}`)
    const known = await findReaderByEmail(tx, email)
    const reader: Reader = { ...(known ?? { id: ids.next('reader'), email, name: '' }), provenAt: clock.now() }
    if (!known) await insertReader(tx, reader)
    if (browserHash !== null) await replies.claim(tx, { readerId: reader.id, email, browserHash })
    const name = reader.name || ((await replies.newestName(reader.id, tx)) ?? '')
    await updateReader(tx, { ...reader, name })
    return { ...reader, name }
  }

  async function ofAddress(email: string): Promise<Counted[]> {
    const both = [limits.proofPerAddress, limits.proofPerAddressAndDay]
    return Promise.all(both.map((limit) => rateLimit.of('reader-proof', email, limit)))
  }

  return {
    ask,
    addressOf,
    prove,
    /** Who holds this token now. */
    whoHas: (token: string) => findSessionReader(database.read, hashOfToken(token), clock.now()),
    byId: (id: ReaderId, db: Reading = database.read) => findReader(db, id),
    /** Who has proven this address. */
    idOf: async (email: string, db: Reading = database.read): Promise<string | undefined> =>
      (await findReaderByEmail(db, email))?.id,
    sessions: (reader: Reader) => sessionsOf(database.read, reader.id, clock.now()),
    proofs: (reader: Reader) => proofsOf(database.read, reader.email),
    signOut: (token: string) =>
      database.write(async (tx) => {
        const reader = await findSessionReader(tx, hashOfToken(token), clock.now())
        await deleteSession(tx, hashOfToken(token))
        if (reader) events.record(tx, readerSignedOut, saidBy(reader))
      }),
    /** Ends this reader's sessions in every other browser. */
    signOutElsewhere: (reader: Reader, token: string) =>
      database.write(async (tx) => {
        await deleteSessionsOf(tx, reader.id, hashOfToken(token))
        events.record(tx, readerSignedOut, saidBy(reader))
      }),
    rename: (reader: Reader, name: PlainText) =>
      database.write(async (tx) => {
        await updateReader(tx, { ...reader, name })
        events.record(tx, readerRenamed, saidBy(reader))
      }),
    /** Addresses that somebody asked to prove, and since when. */
    addressesAsked: () => addressesAsked(database.read),
    /** Takes back every link for an address up to a moment, used or not. */
    dropProofs: deleteProofs,
    /** Takes a reader away, and with them all that is only kept for them. */
    drop: deleteReader,
    ...createMailing({ ...needs, linkFor }),
    /** Clears away what is over; run now and then. */
    tidy: () =>
      database.write(async (tx) => {
        await deleteWhatIsOver(tx, clock.now())
        await deleteTries(tx, 'reader-', later(clock.now(), -days(2)))
      }),
  }
}

/** What a reader did to what is known of them. */
function saidBy({ id }: Pick<Reader, 'id'>) {
  return { actor: `reader:${id}`, subject: `reader:${id}`, payload: {} } as const
}
