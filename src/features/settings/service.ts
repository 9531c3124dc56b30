import type { Setting } from '../../assembly/setting.ts'
import { type Clock, type Instant, soon } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Doer } from '../../platform/events/define.ts'
import type { Events } from '../../platform/events/events.ts'
import { type AccountLog, type Actor, doerOf, may } from '../staff/index.ts'
import { type Change, change, mayChange, refuseUnknown } from './changing.ts'
import { sectionAdded, sectionChanged, settingsChanged } from './events.ts'
import { paperIn, type Texts, valueIn } from './kept.ts'
import * as say from './messages/newsroom.ts'
import { type MoveSection, moveSection } from './ordering.ts'
import { type Paper, paper } from './paper.ts'
import { changeSettings } from './permissions.ts'
import { type Section, type Site, shownOfSection } from './settings.ts'
import {
  allSecrets,
  allSections,
  deleteSecretsBefore,
  insertSecret,
  insertSection,
  keptAddresses,
  namesOfSections,
  newestSecret,
  savedTexts,
  saveTexts,
  updateSection,
} from './store.ts'

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  address: () => string
  /** Every setting that a feature has. */
  everySetting: readonly Setting[]
}
type Known = { texts: Texts; site: Omit<Site, 'address'> }
type Found = { address?: string | undefined; listensAt?: string | undefined }
type NewSection = { name: string; slug?: string; description: string; position: number }

export type SiteSettings = ReturnType<typeof createSettings>

/** What the owner decides. `address` is the public one, known once the site listens. */
export function createSettings(needs: Needs) {
  const { accountLog, database, clock, ids, events, address } = needs
  let known: Promise<Known> | undefined
  let lastRead: Known['site'] = { ...paperIn(new Map()), sections: [] }

  async function read(): Promise<Known> {
    const [texts, sections] = [await savedTexts(database.read), await allSections(database.read)]
    lastRead = { ...paperIn(texts), sections }
    return { texts, site: lastRead }
  }

  /** Read once and kept until a change here or in another process says otherwise. */
  function whatIsKnown(): Promise<Known> {
    known ??= read().catch((error: unknown) => {
      // A database out of reach for a moment must not be remembered for ever.
      known = undefined
      throw error
    })
    return known
  }

  async function save(actor: Actor, to: Change) {
    const outcome = await change(needs, actor, to)
    known = undefined
    return outcome
  }

  /** Where it listens is shown on no page. */
  function noteAddresses(tx: Writing, actor: Doer, changes: Changed[]): void {
    const drops = changes.some(({ name }) => name === 'address') ? (['site'] as const) : []
    events.record(tx, settingsChanged, { actor, subject: null, payload: { changes }, drops })
  }

  async function noteSection(
    tx: Writing,
    actor: Actor,
    { old, section }: { old: Section | undefined; section: Section },
  ) {
    const [before, after] = [old ? sayingOf(old) : null, sayingOf(section)]
    if (before === after) return
    await accountLog.note(tx, actor, { what: 'section.changed', about: old?.name ?? section.name, before, after })
  }

  return {
    site: async (): Promise<Site> => ({ ...(await whatIsKnown()).site, address: address() }),
    /** What one setting is. */
    async of<Value>(setting: Setting<Value>): Promise<Value> {
      refuseUnknown(needs, setting)
      return valueIn((await whatIsKnown()).texts, setting)
    },
    /** As everything is kept. */
    texts: async (): Promise<Texts> => (await whatIsKnown()).texts,
    /** Those that this person may change, in the order of their page. */
    changeableBy: (actor: Actor): Setting[] =>
      needs.everySetting.filter((each) => mayChange(actor, each)).toSorted(inOrder),
    /** What was read last, or what a new paper has: for a page that must not ask anybody. */
    atHand: (): Site => ({ ...lastRead, address: address() }),
    /** Another process changed something: read again when next asked. */
    forget(): void {
      known = undefined
    },
    /** What the paper itself is. */
    change: (actor: Actor, values: Partial<Paper>) =>
      save(actor, { to: Object.entries(values).map(([name, value]) => [paper[name as keyof Paper], value]) }),
    set: <Value>(actor: Actor, setting: Setting<Value>, value: Value) => save(actor, { to: [[setting, value]] }),
    save,
    /**
     * Keeps where readers find the site, when that was given, and where it listens: a command that prints a link while
     * it does not run has nobody else to ask.
     */
    async keepAddress(actor: Actor, found: Found): Promise<void> {
      const before = await keptAddresses(database.read)
      const { address = before.address, listensAt = before.listensAt } = found
      if (address === before.address && listensAt === before.listensAt) return
      await database.write(async (tx) => {
        await oneAtATime(tx, 'settings')
        await saveTexts(tx, defined({ address, listensAt }))
        if (address === before.address)
          return noteAddresses(tx, 'program:start', changed('listensAt', before.listensAt, listensAt))
        const about = { about: 'address', before: before.address ?? null, after: address ?? null }
        await accountLog.note(tx, actor, { what: 'setting.changed', ...about })
        noteAddresses(tx, doerOf(actor), changed('address', before.address, address))
      })
    },
    async addSection(actor: Actor, section: NewSection): Promise<Outcome<Section, SectionRefusal>> {
      if (!may(actor, changeSettings)) return refused('not-allowed')
      const added: Section = { ...section, id: ids.next('section'), slug: section.slug ?? slugOf(section.name) }
      const outcome = await database.write(async (tx) => {
        await oneAtATime(tx, 'sections')
        const taken = (await allSections(tx)).some((other) => other.slug === added.slug)
        if (taken) return refused('section-exists' as const)
        await insertSection(tx, added)
        await accountLog.note(tx, actor, { what: 'section.added', about: added.name })
        events.record(tx, sectionAdded, { ...sectionBy(actor, added), drops: ['site'] })
        return done(added)
      })
      known = undefined
      return outcome
    },
    async reviseSection(
      actor: Actor,
      { base, ...section }: From<Section>,
    ): Promise<Outcome<Section, 'not-allowed'> | Overtaken<Section>> {
      if (!may(actor, changeSettings)) return refused('not-allowed')
      const outcome = await database.write(async (tx) => {
        await oneAtATime(tx, 'sections')
        const old = (await allSections(tx)).find(({ id }) => id === section.id)
        if (old && isOverwriting({ base, now: shownOfSection(old), wanted: shownOfSection(section) }))
          return overtaken(old)
        await updateSection(tx, section)
        await noteSection(tx, actor, { old, section })
        events.record(tx, sectionChanged, { ...sectionBy(actor, section), drops: ['site'] })
        return done(section)
      })
      known = undefined
      return outcome
    },
    /** Sections stand in this order wherever there are several. */
    async moveSection(actor: Actor, move: MoveSection) {
      const outcome = await moveSection(needs, actor, move)
      known = undefined
      return outcome
    },
    /** What these sections are called. */
    sectionNames: namesOfSections,
    /** A secret for one purpose, made when first asked for and again once it is older than `freshSince`. */
    async secret(purpose: string, freshSince?: Instant): Promise<{ id: string; secret: string }> {
      // One made while the clock ran ahead would stay the newest for as long; one that lasts for ever may be of any age.
      const latest = freshSince === undefined ? undefined : soon(clock.now())
      const newest = await newestSecret(database.read, purpose, latest)
      if (newest && (freshSince === undefined || newest.made_at >= freshSince)) return newest
      return database.write(async (tx) => {
        await oneAtATime(tx, `secret:${purpose}`)
        const made = await newestSecret(tx, purpose, latest)
        if (made && (freshSince === undefined || made.made_at >= freshSince)) return made
        const fresh = { id: ids.next('secret'), purpose, secret: ids.secret(), made_at: clock.now() }
        await insertSecret(tx, fresh)
        return fresh
      })
    },
    /** The newest secret, if one was ever made: for what only reads. */
    knownSecret: async (purpose: string): Promise<string | undefined> =>
      (await newestSecret(database.read, purpose))?.secret,
    /** Every secret of this purpose that is still kept, the newest first. */
    secrets: (purpose: string) => allSecrets(database.read, purpose),
    dropSecrets: (purpose: string, madeBefore: Instant) =>
      database.write((tx) => deleteSecretsBefore(tx, purpose, madeBefore)),
  }
}

function defined(found: Found): Texts {
  return new Map(Object.entries(found).filter((entry): entry is [string, string] => Boolean(entry[1])))
}

type Changed = { name: string; before: string | null; after: string | null }

function changed(name: string, before: string | undefined, after: string | undefined): Changed[] {
  return [{ name, before: before ?? null, after: after ?? null }]
}

function inOrder({ order: one = 0 }: Setting, { order: other = 0 }: Setting): number {
  return one - other
}

function sayingOf({ name, description, position }: Section): string {
  return say.sectionInLog({ name, description, place: position + 1 })
}

export type SectionRefusal = 'not-allowed' | 'section-exists'

function sectionBy(actor: Actor, { id }: Section) {
  return { actor: doerOf(actor), subject: `section:${id}`, section: id, payload: { sectionId: id } } as const
}
