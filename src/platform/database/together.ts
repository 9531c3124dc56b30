import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { CommitWatcher } from './database.ts'
import type { Tables, Writing } from './tables.ts'

type Waiting = {
  run: (tx: Writing) => Promise<void>
  kept: () => void
  failed: (error: unknown) => void
}
type Written = Waiting & { tx: Writing }

const mostTogether = 64

type Needs = { writer: Kysely<Tables>; watchers: readonly CommitWatcher[] }

/**
 * SQLite has one writer, and a commit waits for the disk far longer than a change takes to write. So changes that
 * come at the same time go into one transaction, one after the other, each in a savepoint of its own: one that fails
 * undoes itself alone, and all are answered once the commit they share is on disk.
 */
export function committingTogether({ writer, watchers }: Needs) {
  const waiting: Waiting[] = []
  let isRunning = false

  async function runAll(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) await runSome()
    isRunning = false
  }

  async function runSome(): Promise<void> {
    const written: Written[] = []
    try {
      await writer.connection().execute((connection) => oneTransaction({ connection, watchers, waiting }, written))
    } catch (error) {
      // Whatever ends a whole transaction, such as a full disk, would end the next as well.
      for (const each of [...written, ...waiting.splice(0)]) each.failed(error)
      return
    }
    for (const { tx } of written) tellCommitted(watchers, tx)
    for (const each of written) each.kept()
  }

  return async function write<Result>(change: (tx: Writing) => Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    let result: Result
    const run = async (tx: Writing) => {
      result = await change(tx)
    }
    waiting.push({ run, kept: () => resolve(result), failed: reject })
    if (!isRunning) void runAll()
    return promise
  }
}

type Running = { connection: Kysely<Tables>; watchers: readonly CommitWatcher[]; waiting: Waiting[] }

async function oneTransaction(running: Running, written: Written[]): Promise<void> {
  const { connection } = running
  await begin.execute(connection)
  try {
    for (let next = await nextOf(running, written); next; next = await nextOf(running, written)) {
      const tx = await writtenIn(running, next)
      if (tx) written.push({ ...next, tx })
    }
    await commit.execute(connection)
  } catch (error) {
    await rollback.execute(connection).catch(() => undefined)
    throw error
  }
}

/** Requests that have already arrived get one turn to bring their change along. */
async function nextOf({ waiting }: Running, written: readonly Written[]): Promise<Waiting | undefined> {
  if (written.length >= mostTogether) return undefined
  if (waiting.length === 0) await nextTurn()
  return waiting.shift()
}

/** The transaction as this change had it; nothing when it failed and undid itself. */
async function writtenIn({ connection, watchers }: Running, change: Waiting): Promise<Writing | undefined> {
  // An object of its own for each change: what is noted for one must not be found by the next.
  const tx = connection.withTables() as unknown as Writing
  try {
    await savepoint.execute(connection)
    await change.run(tx)
    for (const watcher of watchers) await watcher.committing(tx)
    await release.execute(connection)
    return tx
  } catch (error) {
    change.failed(error)
    // When even this fails, as on a full disk, the whole transaction is gone and so are those before.
    await undo.execute(connection)
    await release.execute(connection)
    return undefined
  }
}

function tellCommitted(watchers: readonly CommitWatcher[], tx: Writing): void {
  for (const watcher of watchers) watcher.committed(tx)
}

const begin = sql`begin immediate`
const commit = sql`commit`
const rollback = sql`rollback`
const savepoint = sql`savepoint one_change`
const undo = sql`rollback to one_change`
const release = sql`release one_change`
