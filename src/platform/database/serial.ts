import { PostgresAdapter, sql } from 'kysely'
import type { DatabaseKind, Reading, Writing } from './tables.ts'

export function kindOf(db: Reading): DatabaseKind {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite'
}

/**
 * Makes changes to one thing wait for each other until this transaction ends. SQLite has one writer anyway;
 * on PostgreSQL this is an advisory lock on the words given, so that both behave alike.
 */
export async function oneAtATime(tx: Writing, what: string): Promise<void> {
  if (kindOf(tx) === 'sqlite') return
  await sql`select pg_advisory_xact_lock(hashtextextended(${what}, 0))`.execute(tx)
}

/**
 * Any number may hold this together, and nobody while somebody holds the same words by `oneAtATime`. It is taken before
 * what `oneAtATime` is asked for after it, by everybody, or the two would wait for each other.
 */
export async function besideOthers(tx: Writing, what: string): Promise<void> {
  if (kindOf(tx) === 'sqlite') return
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${what}, 0))`.execute(tx)
}
