import { sql } from 'kysely'
import type { Database } from './database.ts'
import type { Writing } from './tables.ts'

declare module './tables.ts' {
  interface Tables {
    beats: { id: number; words: string }
  }
}

/** More than any reply takes: after a failure, room for less proves nothing. */
const large = 256 * 1024

/**
 * Proves that something can be kept, by keeping something: other words each time, because SQLite writes nothing that
 * stands there already. They take the place of the last ones, so nothing grows. Once a change has failed for want of
 * room, it takes as much room as a reply would: what a failed change had taken of the disk is still there for a small one.
 */
export async function beat(database: Database): Promise<void> {
  if (database.isTroubled()) await database.write((tx) => setBeat(tx, large))
  await database.write((tx) => setBeat(tx, 1))
}

async function setBeat(tx: Writing, length: number): Promise<void> {
  const { last } = await tx
    .selectFrom('beats')
    .select(sql<string>`substr(words, 1, 1)`.as('last'))
    .executeTakeFirstOrThrow()
  const words = (last === 'a' ? 'b' : 'a').repeat(length)
  await tx.updateTable('beats').set({ words }).execute()
}
