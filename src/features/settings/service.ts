import { type Clock, type Instant, soon } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { languageAtFirst, languageOf } from '../../base/language.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Events } from '../../platform/events/events.ts'
import { type AccountLog, type Actor, doerOf, may } from '../staff/index.ts'
import { sectionAdded, sectionChanged, settingsChanged } from './events.ts'
import * as say from './messages/newsroom.ts'
import { changeSettings } from './permissions.ts'
import { type Section, type Settings, type Site, shownOfSection, shownOfSettings } from './settings.ts'
import {
  type Addresses,
  allSecrets,
  allSections,
  deleteSecretsBefore,
  insertSecret,
  insertSection,
  keptAddresses,
  namesOfSections,
  newestSecret,
  savedSettings,
  saveSettings,
  updateSection,
} from './store.ts'

const atFirst: Omit<Settings, 'address'> = {
  name: 'Untitled Paper', // not said: a name of its own
  tagline: '',
  city: '',
  language: languageAtFirst,
  timeZone: 'UTC',
  contact: '',
  noticesAtTop: 'correction,editors-note,withdrawal',
  quotes: 'auto',
}

type Needs = {
  accountLog: AccountLog
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  address: () => string
}
type Found = { address?: string | undefined; listensAt?: string | undefined }
type NewSection = { name: string; slug?: string; description: string; position: number }

export type SiteSettings = ReturnType<typeof createSettings>

/** What the owner decides. `address` is the public one, known once the site listens. */
export function createSettings({ accountLog, database, clock, ids, events, address }: Needs) {
  let known: Promise<Omit<Site, 'address'>> | undefined
  let lastRead: Omit<Site, 'address'> = { ...atFirst, sections: [] }

  async function read(): Promise<Omit<Site, 'address'>> {
    const saved = await savedSettings(database.read)
    // What was taken before languages were read may be no tag.
    const language = languageOf(saved.language ?? '') ?? atFirst.language
    lastRead = { ...atFirst, ...saved, language, sections: await allSections(database.read) }
    return lastRead
  }

  async function noteSettings(tx: Writing, actor: Actor, settings: Partial<Settings>): Promise<void> {
    const saved: Partial<Settings> = { ...atFirst, ...(await savedSettings(tx)) }
    for (const about of Object.keys(settings) as (keyof Settings)[]) {
      const [before, after] = [saved[about] ?? null, settings[about] ?? null]
      if (before !== after) await accountLog.note(tx, actor, { what: 'setting.changed', about, before, after })
    }
  }

  function noteChange(tx: Writing, actor: Actor, names: string[]): void {
    events.record(tx, settingsChanged, { actor: doerOf(actor), subject: null, payload: { names }, drops: ['site'] })
  }

  /** Where it listens is shown on no page. */
  function noteListening(tx: Writing): void {
    events.record(tx, settingsChanged, { actor: 'program:start', subject: null, payload: { names: ['listensAt'] } })
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
    /** Read once and kept until a change here or in another process says otherwise. */
    async site(): Promise<Site> {
      known ??= read().catch((error: unknown) => {
        // A database out of reach for a moment must not be remembered for ever.
        known = undefined
        throw error
      })
      return { ...(await known), address: address() }
    },
    /** What was read last, or what a new paper has: for a page that must not ask anybody. */
    atHand: (): Site => ({ ...lastRead, address: address() }),
    /** Another process changed something: read again when next asked. */
    forget(): void {
      known = undefined
    },
    async change(
      actor: Actor,
      { base, ...settings }: From<Partial<Settings>>,
    ): Promise<Outcome<true, 'not-allowed'> | Overtaken<Settings>> {
      if (!may(actor, changeSettings)) return refused('not-allowed')
      const outcome = await database.write(async (tx) => {
        await oneAtATime(tx, 'settings')
        const now: Settings = { ...atFirst, ...(await savedSettings(tx)), address: address() }
        const wanted = shownOfSettings({ ...now, ...settings })
        if (isOverwriting({ base, now: shownOfSettings(now), wanted })) return overtaken(now)
        await noteSettings(tx, actor, settings)
        await saveSettings(tx, settings)
        noteChange(tx, actor, Object.keys(settings))
        return done(true as const)
      })
      known = undefined
      return outcome
    },
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
        await saveSettings(tx, defined({ address, listensAt }))
        if (address === before.address) return noteListening(tx)
        const about = { about: 'address', before: before.address ?? null, after: address ?? null }
        await accountLog.note(tx, actor, { what: 'setting.changed', ...about })
        noteChange(tx, actor, ['address'])
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

function defined({ address, listensAt }: Found): Addresses {
  return { ...(address ? { address } : {}), ...(listensAt ? { listensAt } : {}) }
}

function sayingOf({ name, description, position }: Section): string {
  return say.nameDescriptionPlaceValue({ name, description, value: position + 1 })
}

export type SectionRefusal = 'not-allowed' | 'section-exists'

function sectionBy(actor: Actor, { id }: Section) {
  return { actor: doerOf(actor), subject: `section:${id}`, section: id, payload: { sectionId: id } } as const
}
