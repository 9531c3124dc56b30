import { type Clock, later, millisOf } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { type Base, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { Log } from '../../../platform/log.ts'
import { hashOfToken } from '../../../platform/web/token.ts'
import { type AccountLog, type Actor, doerOf, may, type Newsroom, type Staff, type StaffId } from '../../staff/index.ts'
import { providerChanged } from '../events.ts'
import * as say from '../messages/newsroom.ts'
import { changeProvider } from '../permissions.ts'
import { signInRoutes } from '../routes.ts'
import { journeyLasts } from '../rules.ts'
import { createProviderClient } from './client.ts'
import { type Claims, type Provider, type ProviderRefusal, shownOfProvider } from './provider.ts'
import { admitClaims, hasShownAnew } from './rules.ts'
import {
  deleteOldJourneys,
  deleteProvider,
  deleteSubjectsOf,
  endJourney,
  findProvider,
  hasSubject,
  insertJourney,
  insertSubject,
  saveProvider,
  staffOfSubject,
} from './store.ts'

type Needs = {
  accountLog: AccountLog
  address: () => string
  clock: Clock
  database: Database
  events: Events
  ids: Ids
  log: Log
  newsroom: Newsroom
}

/** `secret` is left out where it stays what it is. */
export type ProviderWish = Omit<Provider, 'secret'> & { secret?: string; base?: Base | undefined }
export type Setting = Outcome<true, 'not-allowed' | 'secret-missing'> | Overtaken<Provider>
type Begun = { url: string; browser: string }
type Back = { browser: string; state: string; search: string }
export type Finished = { claims: Claims; next: string; again: boolean }

export type ProviderService = ReturnType<typeof createProvider>

/** The provider of the house: which one it is, and the way there and back. */
export function createProvider(needs: Needs) {
  const { address, clock, database, ids, log } = needs
  const client = createProviderClient({ log, now: () => millisOf(clock.now()) })
  const redirect = () => address() + signInRoutes.fromProvider.to()

  async function begin({ next, again }: { next: string; again: boolean }): Promise<Outcome<Begun, ProviderRefusal>> {
    const provider = await findProvider(database.read)
    if (!provider) return refused('provider-off')
    const [state, browser] = [ids.secret(), ids.secret()]
    const sent = await client.begin(provider, { redirect: redirect(), state, again })
    if ('refused' in sent) return sent
    const { url, nonce, verifier } = sent.done
    const expiresAt = later(clock.now(), journeyLasts)
    const hashes = { stateHash: hashOfToken(state), browserHash: hashOfToken(browser) }
    await database.write((tx) => insertJourney(tx, { ...hashes, nonce, verifier, next, again, expiresAt }))
    return done({ url, browser })
  }

  /** The journey ends first, and whatever comes of it: nobody comes back with it twice. */
  async function finish({ browser, state, search }: Back): Promise<Outcome<Finished, ProviderRefusal>> {
    const back = { stateHash: hashOfToken(state), browserHash: hashOfToken(browser), now: clock.now() }
    const journey = await database.write((tx) => endJourney(tx, back))
    if (!journey) return refused('begin-again')
    const provider = await findProvider(database.read)
    if (!provider) return refused('provider-off')
    const outcome = await client.finish(provider, { url: new URL(redirect() + search), state }, journey)
    if ('refused' in outcome) return outcome
    if (journey.again && !hasShownAnew(outcome.done)) return refused('provider-stale')
    return done({ claims: outcome.done, next: journey.next, again: journey.again })
  }

  return {
    /** What a page shows of it. */
    async shown() {
      const provider = await findProvider(database.read)
      return provider && shownOfProvider(provider)
    },
    /** What it has to be told to send people back to. */
    redirect,
    async answers(): Promise<Outcome<true, ProviderRefusal>> {
      const provider = await findProvider(database.read)
      return provider ? client.reaches(provider) : refused('provider-off')
    },
    set: (actor: Actor, wish: ProviderWish) => set(needs, actor, wish),
    takeOut: (actor: Actor) => takeOut(needs, actor),
    begin,
    finish,
    /** Who it is that came, if they work here. Kept, so that they are known by their account there from now on. */
    whoCame: (tx: Writing, claims: Claims) => whoCame(needs, tx, claims),
    forget: (tx: Writing, staffId: StaffId) => deleteSubjectsOf(tx, staffId),
    tidy: () => database.write((tx) => deleteOldJourneys(tx, clock.now())),
  }
}

async function whoCame(
  { newsroom, clock, accountLog }: Needs,
  tx: Writing,
  claims: Claims,
): Promise<Outcome<Staff, ProviderRefusal>> {
  const provider = await findProvider(tx)
  // It was set to another one while they were there.
  if (!provider || URL.parse(provider.issuer)?.href !== URL.parse(claims.issuer)?.href) return refused('begin-again')
  await oneAtATime(tx, `provider ${claims.issuer}`)
  const bySubject = await staffOfSubject(tx, claims)
  const admitted = admitClaims(provider, claims, { bySubject })
  if ('refused' in admitted) return admitted
  const found =
    'email' in admitted.done ? newsroom.byEmail(admitted.done.email, tx) : newsroom.byId(admitted.done.staffId, tx)
  const staff = await found
  if (!staff || staff.leftAt !== null) return refused('not-on-the-staff')
  if (!staff.rights.ways.includes('provider')) return refused('way-closed')
  if (!bySubject) {
    // Their mail may be somebody else’s by now.
    if (await hasSubject(tx, claims.issuer, staff.id)) return refused('other-account')
    await insertSubject(tx, claims, { staffId: staff.id, at: clock.now() })
    await accountLog.note(tx, staff, { what: 'provider.first', about: staff.name, after: provider.name })
  }
  return done(staff)
}

async function set(needs: Needs, actor: Actor, { base, secret, ...wish }: ProviderWish): Promise<Setting> {
  if (!may(actor, changeProvider)) return refused('not-allowed')
  return needs.database.write(async (tx): Promise<Setting> => {
    await oneAtATime(tx, 'provider')
    const before = await findProvider(tx)
    const kept = secret ?? secretFor(wish.issuer, before)
    if (kept === undefined) return refused('secret-missing')
    const provider = { ...wish, secret: kept }
    if (before && isOverwriting({ base, now: shownOfProvider(before), wanted: shownOfProvider(provider) }))
      return overtaken(before)
    await saveProvider(tx, provider)
    await noteSetting(needs, tx, { actor, before, provider })
    return done(true)
  })
}

/** What is secret goes to one address alone: for another one it is given anew. */
function secretFor(issuer: string, before: Provider | undefined): string | undefined {
  return before?.issuer === issuer ? before.secret : undefined
}

type Noted = { actor: Actor; before: Provider | undefined; provider: Provider }

async function noteSetting(
  { accountLog, events }: Needs,
  tx: Writing,
  { actor, before, provider }: Noted,
): Promise<void> {
  const isAnother = before !== undefined && before.secret !== provider.secret
  const after = isAnother ? `${inWords(provider)}, ${say.anotherSecret()}` : inWords(provider)
  await accountLog.note(tx, actor, {
    ...{ what: 'provider.set', about: provider.name, after },
    before: before ? inWords(before) : null,
  })
  events.record(tx, providerChanged, { actor: doerOf(actor), subject: 'settings:provider', payload: {} })
}

/** For the log: everything but the secret. */
function inWords({ issuer, clientId, domains, name }: Provider): string {
  return [name, issuer, clientId, ...domains].join(', ')
}

async function takeOut({ accountLog, database, events }: Needs, actor: Actor): Promise<Outcome<true, 'not-allowed'>> {
  if (!may(actor, changeProvider)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'provider')
    const before = await findProvider(tx)
    if (!before) return done(true as const)
    await deleteProvider(tx)
    await accountLog.note(tx, actor, { what: 'provider.removed', about: before.name })
    events.record(tx, providerChanged, { actor: doerOf(actor), subject: 'settings:provider', payload: {} })
    return done(true as const)
  })
}
