import { type Clock, later, minutes } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import { type Reading, TakenBack, type Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import { hashOfToken } from '../../../platform/web/token.ts'
import type { SiteSettings } from '../../settings/index.ts'
import { type AccountLog, type Actor, accountChanged, doerOf, type Newsroom, type StaffId } from '../../staff/index.ts'
import { hashOfCode, newCodes } from './codes.ts'
import { type FactorName, type FactorRefusal, hasAny, type Passkey, type ShownFactor } from './factor.ts'
import {
  deleteAuthenticator,
  deleteOldChallenges,
  deletePasskey,
  deletePasskeysOf,
  factorsOf,
  findAuthenticator,
  findPasskey,
  hasCode,
  insertChallenge,
  insertPasskey,
  passkeysOf,
  replaceCodes,
  saveAuthenticator,
  savePending,
  useChallenge,
  useCode,
  usePasskey,
  useStep,
} from './store.ts'
import { addressOf, isAppCode, newSecret, stepOf } from './totp.ts'
import { askToMake, askToSign, madeIn, type Party, partyAt, passkeyIn, signedIn } from './webauthn.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  newsroom: Newsroom
  settings: SiteSettings
  address: () => string
}

/** What was shown is right, and is used up in the transaction that rests on it; false when another was first. */
export type Passed = { by: FactorName | 'password'; staffId: StaffId; use: (tx: Writing) => Promise<boolean> }

type What = 'app-set' | 'app-removed' | 'passkey-added' | 'passkey-removed' | 'codes-made' | 'code-used'

const challengeLasts = minutes(5)
const mostPasskeys = 20

export type FactorService = ReturnType<typeof createFactors>

/** What people have beside a link or a password: an authenticator app, passkeys, recovery codes. */
export function createFactors(needs: Needs) {
  const { database, clock } = needs
  const party = () => partyAt(needs.address())
  return {
    of: (staffId: StaffId, db: Reading = database.read) => factorsOf(db, staffId),
    has: async (staffId: StaffId, db: Reading = database.read) => hasAny(await factorsOf(db, staffId)),
    /** Whether browsers make passkeys for the address that this site has. */
    takesPasskeys: () => party() !== undefined,
    check: (staffId: StaffId, shown: ShownFactor) => check(needs, staffId, shown),
    /** The same for a passkey alone, which says by itself whose it is. */
    checkPasskey: (answer: string) => checkPasskey(needs, answer),
    /** What a browser signs with a passkey to sign in, or to show who is there. */
    async askToSign() {
      const at = party()
      return at && challenged(needs, await askToSign(at), null)
    },
    beginApp: (actor: Actor) => beginApp(needs, actor),
    /** What the app is shown, while it is not confirmed. */
    pendingApp: (actor: Actor) => pendingApp(needs, actor),
    confirmApp: (actor: Actor, code: string) => confirmApp(needs, actor, code),
    removeApp: (actor: Actor) => removeApp(needs, actor),
    makeCodes: (actor: Actor) =>
      database.write(async (tx) => {
        await oneAtATime(tx, `factors:${actor.id}`)
        return freshCodes(needs, tx, actor)
      }),
    askToMakePasskey: (actor: Actor) => askForPasskey(needs, actor, party()),
    addPasskey: (actor: Actor, made: { name: string; answer: string }) => addPasskey(needs, actor, made),
    removePasskey: (actor: Actor, id: string) => removePasskey(needs, actor, id),
    /** Whoever sits at the server’s own command line lets somebody begin again. */
    forgetAll: (tx: Writing, staffId: StaffId) => forgetAll(tx, staffId),
    noteCodeUsed: (tx: Writing, staff: Whose) => noteChange(needs, tx, { actor: staff, what: 'code-used' }),
    tidy: () => database.write((tx) => deleteOldChallenges(tx, clock.now())),
  }
}

async function check(needs: Needs, staffId: StaffId, { code, passkey }: ShownFactor): Promise<Passed | undefined> {
  if (passkey !== '') {
    const passed = await checkPasskey(needs, passkey)
    return passed?.staffId === staffId ? passed : undefined
  }
  const typed = code.replace(/\s/g, '')
  return isAppCode(typed) ? checkApp(needs, staffId, typed) : checkRecovery(needs, staffId, typed)
}

async function checkApp({ database, clock }: Needs, staffId: StaffId, code: string): Promise<Passed | undefined> {
  const app = await findAuthenticator(database.read, staffId)
  const step = app?.secret ? stepOf(app.secret, code, clock.now()) : undefined
  if (step === undefined) return undefined
  return { by: 'app', staffId, use: (tx) => useStep(tx, staffId, step) }
}

async function checkRecovery({ database }: Needs, staffId: StaffId, code: string): Promise<Passed | undefined> {
  const hash = hashOfCode(code)
  if (!(await hasCode(database.read, staffId, hash))) return undefined
  return { by: 'recovery-code', staffId, use: (tx) => useCode(tx, staffId, hash) }
}

async function checkPasskey({ database, clock, address }: Needs, answer: string): Promise<Passed | undefined> {
  const [at, id] = [partyAt(address()), passkeyIn(answer)]
  const passkey = id === undefined ? undefined : await findPasskey(database.read, id)
  const signed = at && passkey && (await signedIn(answer, passkey, at))
  if (!signed) return undefined
  const { counter, challenge } = signed
  const use = async (tx: Writing) => {
    const now = clock.now()
    const isOurs = await useChallenge(tx, { hash: hashOfToken(challenge), staffId: null, now })
    return isOurs && usePasskey(tx, { id: passkey.id, counter, now })
  }
  return { by: 'passkey', staffId: passkey.staffId, use }
}

/** Keeps what is asked for as long as it may be answered. */
async function challenged<Asked extends { challenge: string }>(
  { database, clock }: Needs,
  asked: Asked,
  staffId: StaffId | null,
): Promise<Asked> {
  const kept = { challengeHash: hashOfToken(asked.challenge), staffId, expiresAt: later(clock.now(), challengeLasts) }
  await database.write((tx) => insertChallenge(tx, kept))
  return asked
}

async function beginApp(needs: Needs, actor: Actor) {
  await needs.database.write((tx) => savePending(tx, actor.id, newSecret()))
  return pendingApp(needs, actor)
}

async function pendingApp({ database, newsroom, settings }: Needs, actor: Actor) {
  const [app, staff, { name }] = await Promise.all([
    findAuthenticator(database.read, actor.id),
    newsroom.byId(actor.id),
    settings.site(),
  ])
  if (!app?.pending) return undefined
  return { secret: app.pending, address: addressOf(app.pending, { issuer: name, label: staff?.email ?? actor.name }) }
}

/** `codes` are there with the first second factor, so that nobody is without them. */
type WithCodes = { codes: string[] | undefined }

async function confirmApp(needs: Needs, actor: Actor, code: string): Promise<Outcome<WithCodes, FactorRefusal>> {
  const { database, clock } = needs
  return database.write(async (tx) => {
    await oneAtATime(tx, `factors:${actor.id}`)
    const secret = (await findAuthenticator(tx, actor.id))?.pending
    if (!secret) return refused('nothing-begun')
    const now = clock.now()
    const step = stepOf(secret, code.replace(/\s/g, ''), now)
    if (step === undefined) return refused('code-wrong')
    await saveAuthenticator(tx, { staffId: actor.id, secret, step, now })
    await noteChange(needs, tx, { actor, what: 'app-set' })
    return done({ codes: await codesWithFirst(needs, tx, actor) })
  })
}

async function codesWithFirst(needs: Needs, tx: Writing, actor: Actor): Promise<string[] | undefined> {
  const { codes } = await factorsOf(tx, actor.id)
  return codes === 0 ? freshCodes(needs, tx, actor) : undefined
}

async function freshCodes(needs: Needs, tx: Writing, actor: Actor): Promise<string[]> {
  const codes = newCodes(needs.ids)
  await replaceCodes(tx, actor.id, codes.map(hashOfCode))
  await noteChange(needs, tx, { actor, what: 'codes-made' })
  return codes
}

async function removeApp(needs: Needs, actor: Actor): Promise<void> {
  await needs.database.write(async (tx) => {
    await oneAtATime(tx, `factors:${actor.id}`)
    if (!(await deleteAuthenticator(tx, actor.id))) return
    await noteChange(needs, tx, { actor, what: 'app-removed' })
    await afterTheLast(needs, tx, actor)
  })
}

/** A password that was short because something stood beside it does not stand alone; nor do codes for nothing. */
async function afterTheLast({ newsroom, accountLog }: Needs, tx: Writing, actor: Actor): Promise<void> {
  if (hasAny(await factorsOf(tx, actor.id))) return
  await replaceCodes(tx, actor.id, [])
  if (await newsroom.dropShortPassword(tx, actor.id))
    await accountLog.note(tx, actor, { what: 'password.removed', about: actor.name })
}

async function askForPasskey(needs: Needs, actor: Actor, at: Party | undefined) {
  const [staff, { name: site }, known] = await Promise.all([
    needs.newsroom.byId(actor.id),
    needs.settings.site(),
    passkeysOf(needs.database.read, actor.id),
  ])
  if (!at || !staff || known.length >= mostPasskeys) return undefined
  return challenged(needs, await askToMake({ party: at, site, staff, known }), actor.id)
}

async function addPasskey(
  needs: Needs,
  actor: Actor,
  { name, answer }: { name: string; answer: string },
): Promise<Outcome<WithCodes, FactorRefusal>> {
  const { database, clock } = needs
  const at = partyAt(needs.address())
  const made = at && (await madeIn(answer, at))
  if (!made) return refused('passkey-not-taken')
  return database.write<Outcome<WithCodes, FactorRefusal>>(async (tx) => {
    await oneAtATime(tx, `factors:${actor.id}`)
    const now = clock.now()
    const isOurs = await useChallenge(tx, { hash: hashOfToken(made.challenge), staffId: actor.id, now })
    if (!isOurs) return refused('passkey-not-taken')
    if ((await passkeysOf(tx, actor.id)).length >= mostPasskeys) return new TakenBack(refused('too-many-passkeys'))
    const { id, publicKey, counter } = made
    const passkey: Passkey = { id, publicKey, counter, staffId: actor.id, name, addedAt: now, usedAt: null }
    if (!(await insertPasskey(tx, passkey))) return new TakenBack(refused('passkey-not-taken'))
    await noteChange(needs, tx, { actor, what: 'passkey-added', about: name })
    return done({ codes: await codesWithFirst(needs, tx, actor) })
  })
}

async function removePasskey(needs: Needs, actor: Actor, id: string): Promise<void> {
  await needs.database.write(async (tx) => {
    await oneAtATime(tx, `factors:${actor.id}`)
    const passkey = await findPasskey(tx, id)
    if (!(await deletePasskey(tx, { staffId: actor.id, id }))) return
    await noteChange(needs, tx, { actor, what: 'passkey-removed', about: passkey?.name ?? '' })
    await afterTheLast(needs, tx, actor)
  })
}

async function forgetAll(tx: Writing, staffId: StaffId): Promise<void> {
  await deleteAuthenticator(tx, staffId)
  await deletePasskeysOf(tx, staffId)
  await replaceCodes(tx, staffId, [])
}

type Whose = Pick<Actor, 'id' | 'name'>
type Change = { actor: Whose; what: What; about?: string }

/** A line in the log, and word to whoever owns the account. Never a code, and no part of a key. */
async function noteChange(needs: Needs, tx: Writing, { actor, what, about }: Change): Promise<void> {
  await needs.accountLog.note(tx, actor, { what: `factor.${what}`, about: actor.name, after: about ?? null })
  await tell(needs, tx, { actor, what })
}

async function tell({ events, clock }: Needs, tx: Writing, { actor, what }: Change): Promise<void> {
  const notice = { kind: 'factor', what, at: clock.now() } as const
  const payload = { staffId: actor.id, notice }
  events.record(tx, accountChanged, { actor: doerOf(actor), subject: `staff:${actor.id}`, payload })
}
