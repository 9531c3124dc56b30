import { type Clock, days, type Instant, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { toReaders } from '../../platform/speaking.ts'
import type { Replies, ReplyId } from '../replies/index.ts'
import { moderateReplies } from '../replies/permissions.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { sanctionImposed, sanctionLifted } from './events.ts'
import { admitLift, admitSanction, type Length, type LiftRefusal, type SanctionRefusal } from './rules.ts'
import type { Listed, Sanction, SanctionId, SanctionKind } from './sanction.ts'
import {
  findSanction,
  forgetEnded,
  forgetReader,
  insertSanction,
  lastEnd,
  markLifted,
  sanctionsIn,
  sanctionsOn,
  standingOn,
  standingOnWriters,
} from './store.ts'
import { imposedWords, liftedWords } from './views/words.ts'

/** Tells a reader who proved an address; whoever is known by a network only reads it when they reply. */
type Tell = (tx: Writing, notice: Notice) => Promise<void>
type Notice = { readerId: string; kind: 'decision'; replyId: ReplyId | null; subject: string; text: string }
type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  settings: SiteSettings
  replies: Replies
  readers: { idOf: (email: string, db: Reading) => Promise<string | undefined> }
  tell: Tell
  rulesCalled: (ids: readonly string[]) => Promise<Map<string, string>>
}
type Impose = {
  replyId: ReplyId
  kind: SanctionKind
  length: Length
  because: string
  houseRuleId: string | null
}
type KnownBy = { readerId: string | null; networkHash: string | null; network: { keptUntil: Instant } | null }
type Keep = {
  asked: Impose
  section: SectionId
  reach: { on: Sanction['on']; until: Instant | null }
  against: KnownBy
}
const nobody = { readerId: null, networkHash: null, receivedAt: '' }

/** Who is about to reply: a proven reader, if any, and the network they come from, as the request says it. */
export type Posting = { readerId: string | null; network: string; now: Instant }
const networksKeptFor = days(30)
/** How long this process may go on believing that there is no sanction: another one may have imposed the first. */
const believedFor = 1_000

export type Sanctions = ReturnType<typeof createSanctions>

/** Time-outs and bans: open, explained, with an end, and never a pretence that somebody's replies are seen. */
export function createSanctions(needs: Needs) {
  const { database, clock, ids, events, settings, replies, readers, tell, rulesCalled } = needs
  const { deciding, readModel } = replies
  /** The last moment some sanction is in force, as it was read at `at`. */
  let known: { at: Instant; last: Instant | null | undefined } | undefined

  async function isAnyStanding(db: Reading, now: Instant): Promise<boolean> {
    if (!known || now < known.at || now >= later(known.at, believedFor))
      known = { at: now, last: await lastEnd(db, now) }
    return known.last !== undefined && (known.last === null || known.last > now)
  }

  async function impose(actor: Actor, asked: Impose): Promise<Outcome<Sanction, SanctionRefusal>> {
    const keys = await settings.secrets('network')
    const outcome = await deciding.changing(asked.replyId, async (tx, reply, { sectionId: section }) => {
      const against = await knownOf(tx, asked.replyId, keys)
      const length = asked.kind === 'ban' ? ('for-good' as const) : asked.length
      const isStaff = reply.staffId !== null
      const { because } = asked
      const verdict = admitSanction({ actor, section, isStaff, known: against, because, length, now: clock.now() })
      return 'refused' in verdict ? verdict : keep(tx, actor, { asked, section, reach: verdict.done, against })
    })
    known = undefined
    return outcome
  }

  /** By what the writer of a reply can be told again, and until when. */
  async function knownOf(tx: Writing, replyId: ReplyId, keys: readonly { made_at: string }[]): Promise<KnownBy> {
    const { readerId, networkHash, receivedAt } = (await deciding.senderOf(replyId, tx)) ?? nobody
    // The key the hash was made with, as far as the clock tells: a sanction must not outlast it.
    const key = keys.find(({ made_at }) => made_at <= receivedAt) ?? keys.at(-1)
    const network = networkHash && key ? { keptUntil: later(key.made_at as Instant, networksKeptFor) } : null
    return { readerId, networkHash, network }
  }

  async function keep(tx: Writing, actor: Actor, { asked, section, reach, against }: Keep) {
    const { replyId, kind, because, houseRuleId } = asked
    const { on, until } = reach
    const { readerId, networkHash } = only(on, against)
    const now = clock.now()
    const before = await standingOn(tx, { readerId, networks: networkHash ? [networkHash] : [], now })
    if (before && lastsAsLong(before.until, until)) return refused('already-so' as const)
    const made = { id: ids.next<'sanction'>('sanction'), at: now, by: actor.id, replyId, sectionId: section }
    const sanction: Sanction = { ...made, kind, on, houseRuleId, because, until, lifted: null }
    await insertSanction(tx, sanction, { readerId, networkHash })
    const said = { actor: doerOf(actor), subject: `sanction:${sanction.id}`, section } as const
    events.record(tx, sanctionImposed, { ...said, payload: { sanctionId: sanction.id, kind } })
    await noteImposing(tx, sanction, readerId)
    return done(sanction)
  }

  async function lift(actor: Actor, id: SanctionId): Promise<Outcome<Sanction, LiftRefusal>> {
    const outcome = await database.write(async (tx): Promise<Outcome<Sanction, LiftRefusal>> => {
      const sanction = await findSanction(tx, id)
      if (!sanction) return refused('no-such-sanction')
      const at = clock.now()
      const verdict = admitLift(actor, sanction, at)
      if ('refused' in verdict) return verdict
      await tellOfLifting(tx, sanction)
      await markLifted(tx, id, { at, by: actor.id })
      const said = { actor: doerOf(actor), subject: `sanction:${id}`, section: sanction.sectionId } as const
      events.record(tx, sanctionLifted, { ...said, payload: { sanctionId: id } })
      const { replyId, sectionId, kind, on, until } = sanction
      const facts = { kind, on, until, sanction: id }
      const told = { what: 'lifted' as const, sectionId, by: actor.id, because: '', facts }
      await deciding.note(tx, { ...told, ...(replyId ? { replyId } : {}) })
      return done({ ...sanction, lifted: { at, by: actor.id } })
    })
    known = undefined
    return outcome
  }

  async function noteImposing(tx: Writing, sanction: Sanction, readerId: string | null): Promise<void> {
    const { id, replyId, sectionId, kind, on, until, because, by, houseRuleId } = sanction
    const about = { ...(replyId ? { replyId } : {}), ...(houseRuleId ? { houseRuleId } : {}) }
    const noted = { what: 'sanctioned' as const, sectionId, by, because, facts: { kind, on, until, sanction: id } }
    await deciding.note(tx, { ...noted, ...about, ...(readerId ? { readerId } : {}) })
    if (!readerId) return
    const site = await settings.site()
    const said = toReaders(site, () => imposedWords(sanction, site))
    await tell(tx, { readerId, kind: 'decision', replyId, ...said })
  }

  async function tellOfLifting(tx: Writing, { on, replyId }: Sanction): Promise<void> {
    const readerId = on === 'reader' && replyId ? (await deciding.senderOf(replyId, tx))?.readerId : null
    if (!readerId) return
    const said = toReaders(await settings.site(), () => ({ ...liftedWords }))
    await tell(tx, { readerId, kind: 'decision', replyId, ...said })
  }

  async function list(actor: Actor, paging: Paging): Promise<Paged<Listed>> {
    const { sections } = await settings.site()
    const theirs = sections.filter(({ id }) => may(actor, moderateReplies, { section: id })).map(({ id }) => id)
    const within: 'all' | SectionId[] = actor.sections === 'all' && theirs.length > 0 ? 'all' : theirs
    const page = await sanctionsIn(database.read, within, paging)
    return pagedAs(page, await asListed(page.rows))
  }

  async function asListed(found: readonly Omit<Listed, 'rule' | 'under'>[]): Promise<Listed[]> {
    const rules = await rulesCalled(found.flatMap(({ houseRuleId }) => houseRuleId ?? []))
    const paths = await readModel.pathsOf(found.flatMap(({ replyId }) => replyId ?? []))
    return found.map((each) => ({
      ...each,
      rule: rules.get(each.houseRuleId ?? '') ?? null,
      under: (each.replyId && paths.get(each.replyId)) ?? null,
    }))
  }

  async function isOnReader(db: Reading, readerId: string | undefined, now: Instant): Promise<boolean> {
    return readerId !== undefined && (await standingOn(db, { readerId, networks: [], now })) !== undefined
  }

  return {
    forgetReader,
    impose,
    lift,
    list,
    /** The sanction in force on whoever is about to reply, if any: one look-up, and none while nobody has one. */
    async standing(db: Reading, { readerId, network, now }: Posting): Promise<Sanction | undefined> {
      if (!(await isAnyStanding(db, now))) return undefined
      return standingOn(db, { readerId, networks: await replies.networkHashes(network), now })
    },
    /** Whether this is the address of a reader a sanction is on. Whoever types it need not be them. */
    async isAddressBarred(db: Reading, { email, now }: { email: string; now: Instant }): Promise<boolean> {
      return (await isAnyStanding(db, now)) && isOnReader(db, await readers.idOf(email, db), now)
    },
    /** The sanctions in force on whoever sent these replies. */
    onWritersOf: async (of: readonly ReplyId[]) =>
      standingOnWriters(database.read, await readModel.sendersOf(of), clock.now()),
    /** What is held about a reader in sanctions, for that reader. */
    async heldAbout({ readerId, replyIds }: { readerId: string; replyIds: readonly ReplyId[] }): Promise<object> {
      const found = new Map<string, Sanction>()
      for (let from = 0; from === 0 || from < replyIds.length; from += 500) {
        const some = await sanctionsOn(database.read, readerId, replyIds.slice(from, from + 500))
        for (const sanction of some) found.set(sanction.id, sanction)
      }
      const sanctions = [...found.values()]
      const rules = await rulesCalled(sanctions.flatMap(({ houseRuleId }) => houseRuleId ?? []))
      return { sanctions: sanctions.map((sanction) => heldOf(sanction, rules)) }
    },
    forgetEnded: () => database.write((tx) => forgetEnded(tx, clock.now())),
  }
}

/** A sanction as the reader it is on is told of it: not who imposed it. */
function heldOf(
  { kind, on, replyId, because, houseRuleId, at: madeAt, until, lifted }: Sanction,
  rules: Map<string, string>,
) {
  const [rule, liftedAt] = [rules.get(houseRuleId ?? '') ?? null, lifted?.at ?? null]
  return { kind, on, replyId, because, rule, madeAt, until, liftedAt }
}

/** What of somebody a sanction is on: their proved address, or else their network, never both. */
function only(on: Sanction['on'], { readerId, networkHash }: KnownBy) {
  return on === 'reader' ? { readerId, networkHash: null } : { readerId: null, networkHash }
}

function lastsAsLong(before: Instant | null, asked: Instant | null): boolean {
  return before === null || (asked !== null && before >= asked)
}
