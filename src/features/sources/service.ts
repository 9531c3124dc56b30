import type { Clock } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { firstPage, type Paging } from '../../base/keyset.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../base/made-from.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Events } from '../../platform/events/events.ts'
import type { LookAt } from '../../platform/outward/look.ts'
import { type Actor, doerOf, may } from '../staff/index.ts'
import { sourceChanged } from './events.ts'
import { createLooks } from './looks/service.ts'
import { editRecord } from './permissions.ts'
import type { ShownFrom } from './slots.ts'
import { type Source, type SourceId, shownOfSource } from './source.ts'
import { insertSource, noteOf, saveNote, sourcesByIds, sourcesOn, updateSource } from './store.ts'

export type SourceFields = Omit<Source, 'id'> & { note: string }
export type Noted = { source: Source; note: string }
export type SourceRefusal = 'not-allowed' | 'no-such-source' | 'no-title' | 'no-reason' | 'no-address'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  lookAt: LookAt
  settings: { site(): Promise<{ timeZone: string }> }
  shownFrom: ShownFrom
}

export type Sources = ReturnType<typeof createSources>

/** Where facts are known from. A note on one is for the newsroom alone. */
export function createSources(needs: Needs) {
  const { database, ids, clock, events, shownFrom } = needs

  async function add(actor: Actor, { note, ...fields }: SourceFields): Promise<Outcome<Source, SourceRefusal>> {
    const wrong = problemOf(actor, fields)
    if (wrong) return refused(wrong)
    return database.write(async (tx) => {
      const source: Source = { ...fields, id: ids.next('source') }
      await insertSource(tx, source, { at: clock.now(), by: actor.id })
      await saveNote(tx, source.id, note)
      events.record(tx, sourceChanged, saidOf(actor, source.id))
      return done(source)
    })
  }

  async function change(
    actor: Actor,
    id: SourceId,
    { base, ...given }: From<SourceFields>,
  ): Promise<Outcome<Source, SourceRefusal> | Overtaken<Noted>> {
    const { note, ...fields } = given
    const wrong = problemOf(actor, fields)
    if (wrong) return refused(wrong)
    return database.write(async (tx) => {
      // Every article that quotes from it is shown anew, one that goes out beside this, too.
      const drops = await shownFrom(tx, id)
      await oneAtATime(tx, `source:${id}`)
      const [before] = await sourcesByIds(tx, [id])
      if (!before) return refused('no-such-source')
      const source: Source = { ...fields, id }
      const kept = await noteOf(tx, id)
      const wanted = shownOfSource(source, note)
      if (isOverwriting({ base, now: shownOfSource(before, kept), wanted }))
        return overtaken({ source: before, note: kept })
      await updateSource(tx, source)
      await saveNote(tx, id, note)
      events.record(tx, sourceChanged, { ...saidOf(actor, id), drops })
      return done(source)
    })
  }

  return {
    add,
    change,
    looks: createLooks(needs),
    list: (paging: Paging) => sourcesOn(database.read, paging),
    newest: async () => (await sourcesOn(database.read, firstPage('added', 50))).rows,
    byIds: (wanted: readonly SourceId[]) => sourcesByIds(database.read, wanted),
    /** For staff who may change the record: it may say who an unnamed source is. */
    note: (id: SourceId) => noteOf(database.read, id),
  }
}

function saidOf(actor: Actor, sourceId: SourceId) {
  return { actor: doerOf(actor), subject: `source:${sourceId}`, payload: { sourceId } } as const
}

function problemOf(actor: Actor, fields: Omit<Source, 'id'>): Exclude<SourceRefusal, 'no-such-source'> | undefined {
  if (!may(actor, editRecord)) return 'not-allowed'
  if (fields.title.trim() === '') return 'no-title'
  if (fields.kind === 'background' && !fields.reason) return 'no-reason'
  return fields.kind === 'link' && !fields.url ? 'no-address' : undefined
}
