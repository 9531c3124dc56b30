import { CompiledQuery, type Kysely } from 'kysely'
import { isBusy, Unavailable } from './faults.ts'
import { type CommitWatcher, type Tables, TakenBack, type Write, type Writing } from './tables.ts'

type Change = (tx: Writing) => Promise<unknown>
type Waiting = { change: Change; resolve: (result: never) => void; reject: (error: unknown) => void }
/** What became of one change inside the transaction; nobody is told before it has committed. */
type Made = { tx: Writing; result: unknown } | { error: unknown }
type Group = { writer: Kysely<Tables>; watchers: readonly CommitWatcher[]; waiting: readonly Waiting[] }

const mostAtOnce = 64
/** More than this many changes do not wait: they are told at once that nothing can be kept. */
const mostWaiting = 2000

/**
 * SQLite has one writer, and most of a small change's time is waiting for the disk. So changes that wait together are
 * made together: one transaction, each change in its savepoint, one durable commit, and only then the answers. A change
 * that fails is taken back alone; if the commit fails, all of them have failed.
 */
export function groupedWrites(writer: Kysely<Tables>, watchers: readonly CommitWatcher[]): Write {
  const waiting: Waiting[] = []
  let busy = false

  function begin(): void {
    if (busy || waiting.length === 0) return
    busy = true
    // The next turn of the event loop, so that requests which arrive together are here together.
    setImmediate(() => void makeTogether({ writer, watchers, waiting: waiting.splice(0, mostAtOnce) }).then(next))
  }

  function next(failed?: unknown): void {
    busy = false
    // These have waited as long for the lock as those that gave up.
    if (isBusy(failed)) for (const { reject } of waiting.splice(0)) reject(failed)
    begin()
  }

  return <Result>(change: (tx: Writing) => Promise<Result | TakenBack<Result>>) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length >= mostWaiting) {
        reject(new Unavailable('Too many changes wait for the disk already.', 'Look at what keeps it busy.'))
        return
      }
      waiting.push({ change, resolve: resolve as Waiting['resolve'], reject })
      begin()
    })
}

/** Answers with what failed them all, if anything did. */
async function makeTogether(group: Group): Promise<unknown> {
  try {
    const made = await group.writer.connection().execute((connection) => commitTogether(connection, group))
    for (const each of made) tellWatchers(group, each)
    for (const [place, each] of made.entries()) answer(group.waiting[place], each)
    return undefined
  } catch (error) {
    for (const { reject } of group.waiting) reject(error)
    return error
  }
}

function tellWatchers({ watchers }: Group, made: Made): void {
  if (!('tx' in made)) return
  for (const watcher of watchers) watcher.committed(made.tx)
}

function answer(waiting: Waiting | undefined, made: Made): void {
  if ('tx' in made) waiting?.resolve(made.result as never)
  else waiting?.reject(made.error)
}

async function commitTogether(connection: Kysely<Tables>, { waiting, watchers }: Group): Promise<Made[]> {
  await say(connection, 'begin immediate')
  try {
    const made: Made[] = []
    for (const { change } of waiting) made.push(await makeOne(connection, change, watchers))
    await say(connection, 'commit')
    return made
  } catch (error) {
    // SQLite may have rolled back by itself; the first error is the one to report.
    await say(connection, 'rollback').catch(() => undefined)
    throw error
  }
}

async function makeOne(connection: Kysely<Tables>, change: Change, watchers: readonly CommitWatcher[]): Promise<Made> {
  // An object of its own, by which watchers tell one change from its neighbours.
  const tx = connection.withoutPlugins() as unknown as Writing
  await say(connection, 'savepoint change')
  try {
    const result = await change(tx)
    if (result instanceof TakenBack) {
      await takeBack(connection, undefined)
      return { tx, result: result.gives }
    }
    for (const watcher of watchers) await watcher.committing(tx)
    await say(connection, 'release change')
    return { tx, result }
  } catch (error) {
    await takeBack(connection, error)
    return { error }
  }
}

/** A full disk ends the whole transaction; then there is no savepoint left, and the change's own error ends the group. */
async function takeBack(connection: Kysely<Tables>, error: unknown): Promise<void> {
  try {
    await say(connection, 'rollback to change')
    await say(connection, 'release change')
  } catch {
    throw error
  }
}

function say(connection: Kysely<Tables>, words: string) {
  return connection.executeQuery(CompiledQuery.raw(words))
}
