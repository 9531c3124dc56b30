import { type Kysely, sql } from 'kysely'
import type { CommitWatcher, Database } from './database.ts'
import type { Tables, Writing } from './tables.ts'

type Change = (tx: Writing) => Promise<unknown>
type Waiting = { change: Change; resolve: (result: never) => void; reject: (error: unknown) => void }
/** What became of one change inside the transaction; nobody is told before it has committed. */
type Made = { tx: Writing; result: unknown } | { error: unknown }

const mostAtOnce = 64

/**
 * SQLite has one writer, and most of a small change's time is waiting for the disk. So changes that wait together are
 * made together: one transaction, each change in its savepoint, one durable commit, and only then the answers. A change
 * that fails is taken back alone; if the commit fails, all of them have failed.
 */
export function groupedWrites(writer: Kysely<Tables>, watchers: readonly CommitWatcher[]): Database['write'] {
  const waiting: Waiting[] = []
  let busy = false

  function begin(): void {
    if (busy || waiting.length === 0) return
    busy = true
    // The next turn of the event loop, so that requests which arrive together are here together.
    setImmediate(() => {
      const group = waiting.splice(0, mostAtOnce)
      void makeTogether(group).finally(() => {
        busy = false
        begin()
      })
    })
  }

  async function makeTogether(group: readonly Waiting[]): Promise<void> {
    try {
      const made = await writer.connection().execute((connection) => commitTogether(connection, group))
      for (const each of made) if ('tx' in each) told(each.tx)
      for (const [place, each] of made.entries()) answer(group[place], each)
    } catch (error) {
      for (const { reject } of group) reject(error)
    }
  }

  function told(tx: Writing): void {
    for (const watcher of watchers) watcher.committed(tx)
  }

  async function commitTogether(connection: Kysely<Tables>, group: readonly Waiting[]): Promise<Made[]> {
    await sql`begin immediate`.execute(connection)
    try {
      const made: Made[] = []
      for (const { change } of group) made.push(await makeOne(connection, change))
      await sql`commit`.execute(connection)
      return made
    } catch (error) {
      // SQLite may have rolled back by itself; the first error is the one to report.
      await sql`rollback`.execute(connection).catch(() => undefined)
      throw error
    }
  }

  async function makeOne(connection: Kysely<Tables>, change: Change): Promise<Made> {
    // An object of its own, by which watchers tell one change from its neighbours.
    const tx = connection.withoutPlugins() as unknown as Writing
    await sql`savepoint change`.execute(connection)
    try {
      const result = await change(tx)
      for (const watcher of watchers) await watcher.committing(tx)
      await sql`release change`.execute(connection)
      return { tx, result }
    } catch (error) {
      await takeBack(connection, error)
      return { error }
    }
  }

  return <Result>(change: (tx: Writing) => Promise<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ change, resolve: resolve as Waiting['resolve'], reject })
      begin()
    })
}

function answer(waiting: Waiting | undefined, made: Made): void {
  if ('tx' in made) waiting?.resolve(made.result as never)
  else waiting?.reject(made.error)
}

/** A full disk ends the whole transaction; then there is no savepoint left, and the change's own error ends the group. */
async function takeBack(connection: Kysely<Tables>, error: unknown): Promise<void> {
  try {
    await sql`rollback to change`.execute(connection)
    await sql`release change`.execute(connection)
  } catch {
    throw error
  }
}
