import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { prepared } from '../database/rows.ts'
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
  const spent: string[] = []
  for (const { key, allowed } of ordered) {
    const counted = await countWhileAllowed(tx, { key, since, allowed })
    if (counted.length === 0) spent.push(key)
  }
  return spent
}

const countWhileAllowed = prepared((db, named) =>
  (db as Writing)
    .insertInto('throttles')
    .values({ key: named('key'), since: named('since'), count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['key', 'since'])
        .doUpdateSet({ count: sql`throttles.count + 1` })
        .where('throttles.count', '<', named('allowed')),
    )
    .returning('key'),
)

export async function clearTries(tx: Writing, key: string): Promise<void> {
  await tx.deleteFrom('throttles').where('key', '=', key).execute()
}

/** Forgets tries that began before this, of the keys that begin so; without a beginning, of all. */
export async function deleteTries(tx: Writing, prefix: string, before: Instant): Promise<void> {
  await tx.deleteFrom('throttles').where('since', '<', before).where('key', 'like', `${prefix}%`).execute()
}
