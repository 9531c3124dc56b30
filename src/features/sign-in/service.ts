import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import { TakenBack, type Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import type { Log } from '../../platform/log.ts'
import type { TooMany } from '../../platform/rate-limit/rate-limit.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { AccountLog, Actor, Newsroom, Staff } from '../staff/index.ts'
import { createBeginning, type Knock, type Started } from './beginning.ts'
import { passwordSetter } from './changing.ts'
import { saidOf, staffHalfway, staffSignedIn } from './events.ts'
import type { ShownFactor } from './factors/factor.ts'
import type { FactorService } from './factors/service.ts'
import { createLinks } from './links.ts'
import { isPassword, type PasswordCost } from './password.ts'
import type { ProviderRefusal } from './provider/provider.ts'
import { claimsProvedAt } from './provider/rules.ts'
import type { Finished, ProviderService } from './provider/service.ts'
import { prover } from './proving.ts'
import { recoverer } from './recovering.ts'
import type { Half } from './session.ts'
import { createSessions, present } from './sessions.ts'
import { deleteLinksOf, findHalf, useHalf, useLink } from './store.ts'
import { createStrength } from './strength.ts'
import { createTries } from './tries.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  factors: FactorService
  newsroom: Newsroom
  provider: ProviderService
  settings: SiteSettings
  address: () => string
  log: Log
  passwordCost?: PasswordCost
}

/** Right so far; the token says who it is that has yet to show their second factor. */
type Halfway = { refused: 'second-factor-wanted'; halfway: string }

type Begun = { done: Started } | Halfway | TooMany

export type SignIn = ReturnType<typeof createSignIn>

/** How people who work here get in, and out again. */
export function createSignIn(needs: Needs) {
  const { accountLog, database, clock, events, factors, newsroom, provider } = needs
  const tries = createTries(needs)
  const links = createLinks({ ...needs, tries })
  const { begin, halfway } = createBeginning(needs)

  /** Only guesses are counted, and by themselves: whoever holds a link, or a password, is not kept out by them. */
  async function byLink(token: string, knock: Knock): Promise<Begun | { refused: 'link-is-spent' }> {
    const guess = await tries.ofLinkGuesses(knock.visitor)
    const owner = await links.linkOwner(token)
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
      return inOrHalfway(tx, staff, { by: 'link', knock })
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
    // Asked after the work, so that neither the answer nor its time says whose role has no passwords.
    const isOpen = staff?.rights.ways.includes('password') === true
    if (!staff || !isRight || !isOpen) return refused('not-recognised')
    return database.write((tx) => inOrHalfway(tx, staff, { by: 'password', knock }))
  }

  type Way = { by: Half['by']; knock: Knock }

  async function inOrHalfway(tx: Writing, staff: Staff, { by, knock }: Way): Promise<{ done: Started } | Halfway> {
    if (await factors.has(staff.id, tx)) {
      events.record(tx, staffHalfway, { ...saidOf(staff), payload: { by } })
      return { refused: 'second-factor-wanted', halfway: await halfway(tx, staff, by) }
    }
    events.record(tx, staffSignedIn, { ...saidOf(staff), payload: { by } })
    return done(await begin(tx, staff, knock))
  }

  /** Who it is that has come half the way, and what they may show. */
  async function onTheWay(token: string) {
    const half = await findHalf(database.read, hashOfToken(token), clock.now())
    const staff = half && (await present(newsroom.byId(half.staffId)))
    return staff && { half, staff, has: await factors.of(staff.id) }
  }

  type Second = { halfway: string; shown: ShownFactor }
  type SecondRefusal = { refused: 'begin-again' | 'code-wrong' }

  /** The second step: a code of the app, a recovery code, or a passkey. Counted before it is looked at. */
  async function bySecond({ halfway: token, shown }: Second, knock: Knock): Promise<Begun | SecondRefusal> {
    const found = await onTheWay(token)
    if (!found) return refused('begin-again')
    const { half, staff } = found
    const who = { email: staff.email, staffId: staff.id, visitor: knock.visitor }
    const counted = await tries.atTheDoor('code', who)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    if (tooMany) return tooMany
    const passed = await factors.check(staff.id, shown)
    if (!passed) return refused('code-wrong')
    return database.write<Begun | SecondRefusal>(async (tx) => {
      if (!(await useHalf(tx, half))) return refused('begin-again')
      if (!(await passed.use(tx))) return new TakenBack(refused('code-wrong'))
      if (passed.by === 'recovery-code') await factors.noteCodeUsed(tx, staff)
      events.record(tx, staffSignedIn, { ...saidOf(staff), payload: { by: half.by } })
      return done(await begin(tx, staff, knock))
    })
  }

  /** A passkey is both: something its holder has, and that it is them. */
  async function byPasskey(answer: string, knock: Knock): Promise<Begun | { refused: 'passkey-unknown' }> {
    const counted = await tries.ofPasskeys(knock.visitor)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    if (tooMany) return tooMany
    const passed = await factors.checkPasskey(answer)
    const staff = passed && (await present(newsroom.byId(passed.staffId)))
    const isOpen = staff?.rights.ways.includes('passkey') === true
    if (!staff || !isOpen) return refused('passkey-unknown')
    return database.write<Begun | { refused: 'passkey-unknown' }>(async (tx) => {
      if (!(await passed.use(tx))) return new TakenBack(refused('passkey-unknown'))
      events.record(tx, staffSignedIn, { ...saidOf(staff), payload: { by: 'passkey' } })
      return done(await begin(tx, staff, knock))
    })
  }

  type Asked = { next: string; again: boolean }

  /** The way to the provider. Each costs a row, so they are counted. */
  async function toProvider(asked: Asked, visitor: Knock['visitor']) {
    const counted = await tries.ofJourneys(visitor)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    return tooMany ?? provider.begin(asked)
  }

  /** Whoever the provider sent back is the first factor, as a password is. */
  async function byProvider({ claims, again }: Finished, knock: Knock): Promise<Begun | { refused: ProviderRefusal }> {
    return database.write<Begun | { refused: ProviderRefusal }>(async (tx) => {
      const who = await provider.whoCame(tx, claims)
      if ('refused' in who) return who
      const provedAt = claimsProvedAt(claims, { again, now: clock.now() })
      return inOrHalfway(tx, who.done, { by: 'provider', knock: { ...knock, provedAt } })
    })
  }

  /** What a passkey is to sign. Each costs a row, so they are counted. */
  async function askToSign(visitor: Knock['visitor']): Promise<Outcome<object | undefined, never> | TooMany> {
    const counted = await tries.ofPasskeys(visitor)
    const tooMany = await database.write((tx) => tries.spent(tx, counted))
    return tooMany ?? done(await factors.askToSign())
  }

  return {
    ...createSessions(needs),
    ...links,
    byLink,
    byPassword,
    onTheWay,
    bySecond,
    byPasskey,
    toProvider,
    byProvider,
    askToSign,
    setPassword: passwordSetter({ ...needs, strength: createStrength() }),
    prove: prover({ ...needs, tries }),
    recover: recoverer(needs),
    hasPassword: async (actor: Actor) => (await newsroom.passwordOf(actor.id)) !== undefined,
    emailOf: async (actor: Actor) => (await newsroom.byId(actor.id))?.email ?? '',
  }
}
