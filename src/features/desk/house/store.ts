import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    desk_findings: {
      rule: string
      words_hash: string
      words: string
      seen_at: string
      dismissed_at: string | null
      dismissed_by: string | null
    }
  }
}

type Seen = { rule: string; hash: string; words: string }

/** Counts what the desk said, each rule and text once. */
export async function noteSeen(tx: Writing, seen: readonly Seen[], at: Instant): Promise<void> {
  for (const { rule, hash, words } of seen) {
    await tx
      .insertInto('desk_findings')
      .values({ rule, words_hash: hash, words, seen_at: at, dismissed_at: null, dismissed_by: null })
      .onConflict((conflict) => conflict.columns(['rule', 'words_hash']).doNothing())
      .execute()
  }
}

/** Who said so first stays who did. */
export async function setDismissed(
  tx: Writing,
  { rule, hash }: Seen,
  by: { at: Instant; staffId: string },
): Promise<void> {
  await tx
    .updateTable('desk_findings')
    .set({ dismissed_at: by.at, dismissed_by: by.staffId })
    .where('rule', '=', rule)
    .where('words_hash', '=', hash)
    .where('dismissed_at', 'is', null)
    .execute()
}

/** Which of these are known to be no faults. */
export async function dismissedAmong(db: Reading, hashes: readonly string[]): Promise<Set<string>> {
  if (hashes.length === 0) return new Set()
  const rows = await db
    .selectFrom('desk_findings')
    .select('words_hash')
    .where('words_hash', 'in', hashes)
    .where('dismissed_at', 'is not', null)
    .execute()
  return new Set(rows.map((row) => row.words_hash))
}

/** The newest of them all, for a browser that checks by itself. */
export async function newestDismissed(db: Reading, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('desk_findings')
    .select('words_hash')
    .where('dismissed_at', 'is not', null)
    .orderBy('dismissed_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.words_hash)
}

type Tally = { rule: string; seen: number; dismissed: number }

export async function tallies(db: Reading): Promise<Tally[]> {
  const rows = await db
    .selectFrom('desk_findings')
    .select((eb) => ['rule', eb.fn.countAll().as('seen'), eb.fn.count('dismissed_at').as('dismissed')])
    .groupBy('rule')
    .execute()
  return rows.map(({ rule, seen, dismissed }) => ({ rule, seen: Number(seen), dismissed: Number(dismissed) }))
}
