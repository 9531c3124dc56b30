import type { Clock } from '../../../base/clock.ts'
import { dayOf } from '../../../base/dates.ts'
import type { Ids } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { LookAt } from '../../../platform/outward/look.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { sourceAsked, sourceLooked } from '../events.ts'
import type { Look, LookId } from '../look.ts'
import { editRecord } from '../permissions.ts'
import type { SourceId } from '../source.ts'
import { sourcesByIds, updateSource } from '../store.ts'
import { findLook, insertLook, keepLook, looksOf } from './store.ts'

export type LookAskRefusal = 'not-allowed' | 'no-such-source' | 'no-address' | 'already-asked'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  events: Events
  lookAt: LookAt
  settings: { site(): Promise<{ timeZone: string }> }
}

const shown = 20

/** Looks at what stands at a source's address, by a job: no request of ours waits for somebody else's server. */
export function createLooks({ database, clock, ids, events, lookAt, settings }: Needs) {
  return {
    async ask(actor: Actor, sourceId: SourceId): Promise<Outcome<LookId, LookAskRefusal>> {
      if (!may(actor, editRecord)) return refused('not-allowed')
      return database.write(async (tx): Promise<Outcome<LookId, LookAskRefusal>> => {
        await oneAtATime(tx, `source:${sourceId}`)
        const [source] = await sourcesByIds(tx, [sourceId])
        if (!source) return refused('no-such-source')
        if (!source.url) return refused('no-address')
        const [last] = await looksOf(tx, sourceId, 1)
        if (last && last.lookedAt === null) return refused('already-asked')
        const id = ids.next<'look'>('look')
        await insertLook(tx, { id, sourceId, url: source.url, at: clock.now(), by: actor.id })
        const said = { actor: doerOf(actor), subject: `source:${sourceId}` } as const
        events.record(tx, sourceAsked, { ...said, payload: { lookId: id } })
        return done(id)
      })
    },

    /** What the job does. A page that answers well gives its source the day and the hash; any other answer is only noted. */
    async take(id: LookId, signal?: AbortSignal): Promise<void> {
      const look = await findLook(database.read, id)
      if (!look || look.lookedAt !== null) return
      const outcome = await lookAt(look.url, signal)
      signal?.throwIfAborted()
      const at = clock.now()
      const seenOn = dayOf(at, (await settings.site()).timeZone)
      const nothing = { status: null, hash: null, problem: null }
      const found = 'done' in outcome ? { ...nothing, ...outcome.done } : { ...nothing, problem: outcome.refused }
      await database.write(async (tx) => {
        await oneAtATime(tx, `source:${look.sourceId}`)
        await keepLook(tx, { id, at, ...found })
        const said = { actor: 'program:looks', subject: `source:${look.sourceId}` } as const
        events.record(tx, sourceLooked, { ...said, payload: { lookId: id } })
        const [source] = await sourcesByIds(tx, [look.sourceId])
        const isWell = found.hash !== null && found.status !== null && found.status < 300
        if (!source || !isWell || source.url !== look.url) return
        await updateSource(tx, { ...source, seenOn, storedHash: found.hash })
      })
    },

    /** The last twenty, the newest first. */
    of: (sourceId: SourceId): Promise<Look[]> => looksOf(database.read, sourceId, shown),
  }
}
