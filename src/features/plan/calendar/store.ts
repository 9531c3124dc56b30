import type { Instant } from '../../../base/clock.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ItemId } from '../item.ts'
import { narrowed, type Shown } from '../store.ts'

type Span = { from: Instant; until: Instant; limit: number }

/** Something of the plan at a moment, and nothing else of it. */
export type Mark = { id: ItemId; at: Instant; isDay: boolean }

/** What is meant to be out between two moments; but for what goes out by itself, which is asked of the clock. */
export async function outBetween(db: Reading, { from, until, limit, ...choice }: Span & Shown): Promise<Mark[]> {
  const rows = await narrowed(db, choice)
    .select(['plan_items.id', 'plan_items.out_at as at', 'plan_items.out_is_day'])
    .where('plan_items.out_at', '>=', from)
    .where('plan_items.out_at', '<', until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('waiting_publications as w')
            .select('w.due_at')
            .whereRef('w.article_id', '=', 'plan_items.article_id'),
        ),
      ),
    )
    .orderBy('plan_items.out_at')
    .orderBy('plan_items.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, at, out_is_day }) => ({ id: id as ItemId, at: at as Instant, isDay: out_is_day === 1 }))
}

/** Of what is not out, what is to be in between two moments. */
export async function dueBetween(db: Reading, { from, until, limit, ...choice }: Span & Shown): Promise<Mark[]> {
  const rows = await narrowed(db, choice)
    .select(['plan_items.id', 'plan_items.due_at as at'])
    .where('plan_items.state', '=', 'open')
    .where('plan_items.due_at', '>=', from)
    .where('plan_items.due_at', '<', until)
    .orderBy('plan_items.due_at')
    .orderBy('plan_items.id')
    .limit(limit)
    .execute()
  return rows.map(({ id, at }) => ({ id: id as ItemId, at: at as Instant, isDay: false }))
}
