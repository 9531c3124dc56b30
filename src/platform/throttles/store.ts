import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Writing } from '../database/tables.ts'

declare module '../database/tables.ts' {
  interface Tables {
    throttles: { key: string; since: string; count: number }
  }
}

export type Tries = { keys: { key: string; allowed: number }[]; since: Instant }

/** Counts one try for each key and answers with those that had none left; they are not counted further. */
export async function spentTries(tx: Writing, { keys, since }: Tries): Promise<string[]> {
  // In one order everywhere, so that two writers never wait for each other.
  const ordered = [...keys].sort((left, right) => (left.key < right.key ? -1 : 1))
  const allowed = sql.join(
    ordered.map((each) => sql`when ${each.key} then ${sql.lit(each.allowed)}`),
    sql` `,
  )
  const counted = await tx
    .insertInto('throttles')
    .values(ordered.map(({ key }) => ({ key, since, count: 1 })))
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'since'])
        .doUpdateSet({ count: sql`throttles.count + 1` })
        .where(sql<boolean>`throttles.count < case throttles.key ${allowed} end`),
    )
    .returning('key')
    .execute()
  const found = new Set(counted.map((row) => row.key))
  return ordered.flatMap(({ key }) => (found.has(key) ? [] : key))
}

export async function deleteTries(tx: Writing, prefix: string, before: Instant): Promise<void> {
  await tx.deleteFrom('throttles').where('since', '<', before).where('key', 'like', `${prefix}%`).execute()
}
