import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Figures, Quarter } from './figures.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    moderation_figures: { quarter: string; counted_at: string; figures: string }
  }
}

/** Keeps the figures of a quarter and says whether they are others than before. */
export async function keepFigures(tx: Writing, quarter: string, { figures, at }: { figures: Figures; at: Instant }) {
  const text = JSON.stringify(figures)
  const before = await tx.selectFrom('moderation_figures').selectAll().where('quarter', '=', quarter).executeTakeFirst()
  if (before?.figures === text) return false
  await tx
    .insertInto('moderation_figures')
    .values({ quarter, counted_at: at, figures: text })
    .onConflict((conflict) => conflict.column('quarter').doUpdateSet({ counted_at: at, figures: text }))
    .execute()
  return true
}

export async function isCounted(db: Reading, { name, to }: Quarter): Promise<boolean> {
  const row = await db
    .selectFrom('moderation_figures')
    .select('counted_at')
    .where('quarter', '=', name)
    .executeTakeFirst()
  return row !== undefined && row.counted_at >= to
}

export async function newestFigures(db: Reading, count: number): Promise<{ quarter: string; figures: Figures }[]> {
  const rows = await db.selectFrom('moderation_figures').selectAll().orderBy('quarter', 'desc').limit(count).execute()
  return rows.map(({ quarter, figures }) => ({ quarter, figures: JSON.parse(figures) as Figures }))
}
