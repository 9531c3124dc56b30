import { type Clock, days, hours, type Instant, later } from '../../../base/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Events } from '../../../platform/events/events.ts'
import type { RevisionId } from '../article.ts'
import { revisionsThinned } from '../events.ts'
import {
  deleteRevisions,
  firstSavedFrom,
  heldAmong,
  type SavedRevision,
  savedBetween,
  setThinnedUntil,
  thinnedUntil,
} from './store.ts'

/** Those of some revisions that another part of the newsroom holds on to. */
export type HoldsRevisions = (db: Reading, ids: readonly RevisionId[]) => Promise<readonly RevisionId[]>
type Needs = { database: Database; clock: Clock; events: Events; holders: readonly HoldsRevisions[] }

/** After a day one of each hour stays, and after a week none, of those that nobody holds on to. */
const rounds = [
  { name: 'by-hour', after: days(1), keepsNewest: true },
  { name: 'after-a-week', after: days(7), keepsNewest: false },
] as const
type Round = (typeof rounds)[number]

/** So many hours at a time; the next call goes on from there. */
const mostHours = 2_000

/**
 * Thins out what the editor saved by itself. The first revision of an article, its draft, what is approved, public,
 * scheduled or was ever published, and what has a name stay for good. Gives how many went.
 */
export async function thinRevisions(needs: Needs): Promise<number> {
  let gone = 0
  for (const round of rounds) {
    for (let count = 0; count < mostHours; count += 1) {
      const outcome = await thinHour(needs, round)
      if (outcome === undefined) break
      gone += outcome
    }
  }
  return gone
}

/** The next hour in which something was saved; `undefined` where that is not old enough yet. */
async function thinHour(needs: Needs, round: Round): Promise<number | undefined> {
  const { database, clock } = needs
  const oldest = later(clock.now(), -round.after)
  return database.write(async (tx) => {
    await oneAtATime(tx, `thinning:${round.name}`)
    const until = (await thinnedUntil(tx, round.name)) ?? ('' as Instant)
    const first = await firstSavedFrom(tx, until)
    const [from, to] = first ? hourOf(first) : []
    if (!from || !to || to > oldest) return undefined
    const thinned = await thinnable(needs, tx, { saved: await savedBetween(tx, from, to), round })
    await deleteRevisions(tx, thinned)
    await setThinnedUntil(tx, round.name, to)
    record(needs, tx, thinned)
    return thinned.length
  })
}

function hourOf(moment: Instant): [Instant, Instant] {
  const begins = `${moment.slice(0, 13)}:00:00.000Z` as Instant
  return [begins, later(begins, hours(1))]
}

type Hour = { saved: readonly SavedRevision[]; round: Round }

async function thinnable({ holders }: Needs, tx: Writing, { saved, round }: Hour): Promise<SavedRevision[]> {
  const newest = new Map(saved.map(({ articleId, id }) => [articleId, id]))
  const some = saved.filter(
    ({ id, articleId, number }) => number > 1 && !(round.keepsNewest && newest.get(articleId) === id),
  )
  if (some.length === 0) return []
  const held = await heldAmong(tx, some)
  const ids = some.map(({ id }) => id).filter((id) => !held.has(id))
  for (const holds of holders) for (const id of await holds(tx, ids)) held.add(id)
  return some.filter(({ id }) => !held.has(id))
}

function record({ events }: Needs, tx: Writing, thinned: readonly SavedRevision[]): void {
  for (const [articleId, own] of Map.groupBy(thinned, (each) => each.articleId)) {
    const payload = { articleId, numbers: own.map(({ number }) => number) }
    events.record(tx, revisionsThinned, { actor: 'program:thinning', subject: `article:${articleId}`, payload })
  }
}
