import { sql } from 'kysely'
import type { CommitWatcher } from '../database/database.ts'
import type { Reading, Writing } from '../database/tables.ts'
import type { Fact } from './facts.ts'

declare module '../database/tables.ts' {
  interface Tables {
    page_changes: { n: number; facts: string }
  }
}

const kept = 10_000

export type PageChange = { n: number; facts: Fact[] }

const pending = new WeakMap<Writing, Set<Fact>>()
const numbered = new WeakMap<Writing, PageChange>()

/** Remembers, for the rest of this transaction, that these facts changed. */
export function noteChanges(tx: Writing, facts: readonly Fact[]): void {
  if (facts.length === 0) return
  const noted = pending.get(tx) ?? new Set()
  for (const fact of facts) noted.add(fact)
  pending.set(tx, noted)
}

/**
 * Writes what was noted as the transaction's last act. Taking the number locks the counter until commit, so numbers
 * become visible in their order and no process can read past one that is still to come.
 */
export function changeWatcher(apply: (change: PageChange) => void): CommitWatcher {
  return {
    async committing(tx) {
      const facts = pending.get(tx)
      if (!facts) return
      pending.delete(tx)
      const n = await nextNumber(tx)
      const change = { n, facts: [...facts] }
      await tx
        .insertInto('page_changes')
        .values({ n, facts: JSON.stringify(change.facts) })
        .execute()
      if (n % 1000 === 0)
        await tx
          .deleteFrom('page_changes')
          .where('n', '<', n - kept)
          .execute()
      numbered.set(tx, change)
    },
    committed(tx) {
      const change = numbered.get(tx)
      if (!change) return
      numbered.delete(tx)
      apply(change)
    },
  }
}

export async function newestChange(db: Reading): Promise<number> {
  const row = await db.selectFrom('page_counter').select('n').executeTakeFirstOrThrow()
  return row.n
}

/** The change of this number, while it is kept. */
export async function changeAt(db: Reading, n: number): Promise<PageChange | undefined> {
  const row = await db.selectFrom('page_changes').selectAll().where('n', '=', n).executeTakeFirst()
  return row && fromRow(row)
}

/** What changed after number `seen`, or `'too-old'` when some of it is no longer kept. */
export async function changesSince(db: Reading, seen: number): Promise<PageChange[] | 'too-old'> {
  const rows = await db
    .selectFrom('page_changes')
    .selectAll()
    .where('n', '>', seen)
    .orderBy('n')
    .limit(kept + 1)
    .execute()
  const first = rows[0]
  if (first && first.n !== seen + 1) return 'too-old'
  return rows.map(fromRow)
}

function fromRow({ n, facts }: { n: number; facts: string }): PageChange {
  return { n, facts: JSON.parse(facts) as Fact[] }
}

async function nextNumber(tx: Writing): Promise<number> {
  const row = await tx.updateTable('page_counter').set({ n: sql`n + 1` }).returning('n').executeTakeFirstOrThrow()
  return row.n
}
