import type { Instant } from '../../../base/clock.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ItemId } from '../item.ts'
import { narrowed, type Shown } from '../store.ts'

type Days = { days: readonly { begins: Instant; ends: Instant }[] }

/** Something of the plan at a moment, and nothing else of it. */
export type Mark = { id: ItemId; at: Instant; isDay: boolean }

/** What is meant to be out, but for what goes out by itself, which is asked of the clock; of what is not out, what is to be in. */
export type What = 'out' | 'due'

/** The first marks of each day: what comes after them there is not read. */
export async function firstOfDays(
  db: Reading,
  what: What,
  { days, most, ...choice }: Days & Shown & { most: number },
): Promise<Mark[]> {
  const [first, ...rest] = days.map((day) => {
    const ofDay = marked(db, what, choice)
      .select(['plan_items.id', `plan_items.${what}_at as at`, 'plan_items.out_is_day'])
      .where(`plan_items.${what}_at`, '>=', day.begins)
      .where(`plan_items.${what}_at`, '<', day.ends)
      .orderBy(`plan_items.${what}_at`)
      .orderBy('plan_items.id')
      .limit(most)
    // By itself, because SQLite has no order in a part of several.
    return db.selectFrom(ofDay.as('of_day')).selectAll()
  })
  if (!first) return []
  const rows = await rest.reduce((all, each) => all.unionAll(each), first).execute()
  return rows.map(({ id, at, out_is_day }) => ({
    id: id as ItemId,
    at: at as Instant,
    isDay: what === 'out' && out_is_day === 1,
  }))
}

/** How many there are on each day. */
export async function countsOfDays(
  db: Reading,
  what: What,
  { days, ...choice }: Days & Shown,
): Promise<Map<Instant, number>> {
  const [first, ...rest] = days.map(({ begins, ends }) =>
    marked(db, what, choice)
      .select(({ fn, val }) => [val(begins).$castTo<string>().as('begins'), fn.countAll().as('count')])
      .where(`plan_items.${what}_at`, '>=', begins)
      .where(`plan_items.${what}_at`, '<', ends),
  )
  if (!first) return new Map()
  const rows = await rest.reduce((all, each) => all.unionAll(each), first).execute()
  return new Map(rows.map(({ begins, count }) => [begins as Instant, Number(count)]))
}

function marked(db: Reading, what: What, choice: Shown) {
  return narrowed(db, choice)
    .$if(what === 'due', (from) => from.where('plan_items.state', '=', 'open'))
    .$if(what === 'out', (from) =>
      from.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('waiting_publications as w')
              .select('w.due_at')
              .whereRef('w.article_id', '=', 'plan_items.article_id'),
          ),
        ),
      ),
    )
}
