import { type Clock, days, later } from '../../base/clock.ts'
import type { Ids } from '../../base/id.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Articles } from '../articles/index.ts'
import type { Plan } from '../plan/index.ts'
import type { Actor } from '../staff/index.ts'
import type { Trash } from '../trash/index.ts'
import type { WorkingCopies } from '../working-copies/index.ts'
import { actOn, putBack } from './acts.ts'
import { type Act, type Bulk, type BulkId, type Did, type DoneRow, mostAtOnce, type Row, undoFor } from './bulk.ts'
import { deleteBulksBefore, findBulk, findBulkRow, insertBulk, insertBulkRow, keepTakenBack } from './store.ts'

type Needs = {
  database: Database
  clock: Clock
  ids: Ids
  articles: Articles
  plan: Plan
  trash: Trash
  workingCopies: Pick<WorkingCopies, 'cutIfWritten'>
}

/** For how long it is kept what was done at once: a notice that stands open says it. */
const kept = days(1)

export type BulkChanges = ReturnType<typeof createBulkChanges>

/** One thing done to many rows, each by itself and by the one way in which it is done to one; and taking that back. */
export function createBulkChanges(needs: Needs) {
  const { database, clock } = needs
  return {
    change: (actor: Actor, act: Act, rows: readonly Row[]) => change(needs, actor, { act, rows }),
    undo: (actor: Actor, id: BulkId) => undo(needs, actor, id),
    /** What somebody did at once; nobody else sees it. */
    of: async (actor: Actor, id: BulkId): Promise<Bulk | undefined> => {
      const bulk = await findBulk(database.read, id)
      return bulk?.madeBy === actor.id ? bulk : undefined
    },
    tidy: () => database.write((tx) => deleteBulksBefore(tx, later(clock.now(), -kept))),
  }
}

type Changing = { act: Act; rows: readonly Row[] }

async function change(
  needs: Needs,
  actor: Actor,
  { act, rows }: Changing,
): Promise<Outcome<BulkId, 'nothing-chosen' | 'too-many'>> {
  if (rows.length === 0) return refused('nothing-chosen')
  if (rows.length > mostAtOnce) return refused('too-many')
  const id = needs.ids.next('bulk')
  await needs.database.write((tx) => insertBulk(tx, { id, act, madeAt: needs.clock.now(), madeBy: actor.id }))
  for (const [position, row] of rows.entries()) {
    if ('articleId' in row) await needs.workingCopies.cutIfWritten(actor, row.articleId)
    const outcome = await actOn(needs, row, {
      ...{ actor, act },
      keep: (tx, changed) => insertBulkRow(tx, { id, position, row, outcome: 'done', change: changed }),
    })
    await keepRest(needs, { id, position, row, outcome })
  }
  return done(id)
}

type Rest = { id: BulkId; position: number; row: Row; outcome: Did }

/** What was refused, and what was as it should be before. A row that is not there any more is in nobody’s account. */
async function keepRest({ database, articles, plan }: Needs, { id, position, row, outcome }: Rest): Promise<void> {
  const isThere = 'articleId' in row ? await articles.byId(row.articleId) : await plan.byId(row.itemId)
  if (!isThere) return
  await database.write(async (tx) => {
    if (await findBulkRow(tx, id, position)) return
    const why = 'done' in outcome ? 'done' : outcome.refused
    await insertBulkRow(tx, { id, position, row, outcome: why, change: undefined })
  })
}

async function undo(needs: Needs, actor: Actor, id: BulkId): Promise<Outcome<Bulk, 'no-such-bulk' | 'too-late'>> {
  const bulk = await findBulk(needs.database.read, id)
  if (!bulk || bulk.madeBy !== actor.id) return refused('no-such-bulk')
  if (needs.clock.now() > later(bulk.madeAt, undoFor)) return refused('too-late')
  for (const { position } of bulk.rows) await undoRow(needs, actor, { id, position })
  return done((await findBulk(needs.database.read, id)) ?? bulk)
}

/** Of two who take one row back at once, one does, and both are told that it was. */
async function undoRow(needs: Needs, actor: Actor, { id, position }: { id: BulkId; position: number }): Promise<void> {
  const there = await findBulkRow(needs.database.read, id, position)
  if (!there?.change || there.takenBack === 'done') return
  const outcome = await putBack(needs, there.row, {
    ...{ actor, change: there.change },
    keep: (tx) => keepTakenBack(tx, { id, position, takenBack: 'done' }),
  })
  const takenBack: NonNullable<DoneRow['takenBack']> = 'done' in outcome ? 'done' : outcome.refused
  await needs.database.write((tx) => keepTakenBack(tx, { id, position, takenBack }))
}
