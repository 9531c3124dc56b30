import { Kysely, sql } from 'kysely'
import { codeOf } from '../../base/fault.ts'
import { explainPostgres, explainSqlite, isUnavailable } from './faults.ts'
import { groupedWrites } from './group.ts'
import { type Hints, noHints, postgresHints } from './hints.ts'
import { dialectOver, openForReading, openForWriting, patience, untilUnlocked } from './sqlite.ts'
import {
  type CommitWatcher,
  type DatabaseKind,
  type Reading,
  type Tables,
  TakenBack,
  type Write,
  type Writing,
} from './tables.ts'

export type { CommitWatcher } from './tables.ts'

export type Database = {
  readonly kind: DatabaseKind
  readonly read: Reading
  /**
   * Runs one change in one transaction and answers once it is durable. The change may run again when PostgreSQL
   * reports a deadlock, so it does nothing but read and write through `tx`.
   */
  readonly write: Write
  watch(watcher: CommitWatcher): void
  /** Between the processes that share this database. */
  readonly hints: Hints
  /** Whether the last change could not be kept, for want of room, of a lock or of an answer. */
  isTroubled(): boolean
  close(): Promise<void>
}

/** A schema's owner may do anything; only the migrations and the tests take this. */
type Schema = Kysely<unknown>

/**
 * `explain` words a foreign error that somebody can mend, and gives any other back as it is. `remarks` say what about
 * the server may lose data though Stet does all it promises.
 */
export type OpenDatabase = Database & {
  readonly schema: Schema
  readonly remarks: readonly string[]
  explain(error: unknown): unknown
}

export type Where = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string }

/** As the `explain` of a database that may not have been opened. */
export function explainAt(where: Where, error: unknown): unknown {
  return where.kind === 'sqlite' ? explainSqlite(error, where.file) : explainPostgres(error)
}

export async function openDatabase(where: Where): Promise<OpenDatabase> {
  return where.kind === 'sqlite' ? openSqlite(where.file) : openPostgres(where.url)
}

async function openSqlite(file: string): Promise<OpenDatabase> {
  const forWriting = await untilUnlocked(async () => openForWriting(file), patience.writing)
  const forReading = await untilUnlocked(async () => openForReading(file), patience.writing).catch((error) => {
    forWriting.close()
    throw error
  })
  const writer = new Kysely<Tables>({ dialect: dialectOver(forWriting, patience.writing) })
  const reader = new Kysely<Tables>({ dialect: dialectOver(forReading, patience.reading) })
  const explain = (error: unknown) => explainSqlite(error, file)
  const close = async () => {
    await reader.destroy()
    forReading.close()
    // The last to close folds the log into the database, which the one that only reads cannot.
    await writer.destroy()
    forWriting.close()
  }
  return assemble({ kind: 'sqlite', writer, reader, upkeep: writer, remarks: [], hints: noHints, explain, close })
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  // Loaded here, so that a site on SQLite does not read a driver it never uses at every start.
  const { listenerTo, openPools, postgresDialect } = await import('./postgres.ts')
  const { writing, reading, upkeep, remarks } = await openPools(url)
  const pools = [reading, upkeep, writing]
  const over = (pool: typeof writing) => new Kysely<Tables>({ dialect: postgresDialect(pool) })
  const [reader, forUpkeep, writer] = [over(reading), over(upkeep), over(writing)]
  const hints = postgresHints(() => listenerTo(url))
  const close = async () => {
    await hints.close()
    for (const each of [reader, forUpkeep, writer]) await each.destroy()
    for (const pool of pools) if (!pool.ending) await pool.end()
  }
  const parts = { writer, reader, upkeep: forUpkeep, remarks, hints, close }
  return assemble({ kind: 'postgres', explain: explainPostgres, ...parts })
}

type Parts = {
  kind: DatabaseKind
  writer: Kysely<Tables>
  reader: Kysely<Tables>
  upkeep: Kysely<Tables>
  remarks: readonly string[]
  hints: Hints
  explain: (error: unknown) => unknown
  /** Kysely itself closes only what it has used. */
  close: () => Promise<void>
}

function assemble({ kind, writer, reader, upkeep, remarks, hints, explain, close }: Parts): OpenDatabase {
  const watchers: CommitWatcher[] = []
  let isTroubled = false
  const write = kind === 'sqlite' ? groupedWrites(writer, watchers) : separateWrites(writer, watchers)
  return {
    kind,
    read: reader,
    schema: upkeep as unknown as Schema,
    remarks,
    hints,
    explain,
    write: async (change) => {
      try {
        const result = await write(change)
        isTroubled = false
        return result
      } catch (error) {
        isTroubled ||= isUnavailable(error)
        throw explain(error)
      }
    },
    isTroubled: () => isTroubled,
    watch: (watcher) => watchers.push(watcher),
    close,
  }
}

/** PostgreSQL: every change in a transaction of its own, many at a time. */
function separateWrites(writer: Kysely<Tables>, watchers: readonly CommitWatcher[]): Write {
  async function attempt<Result>(change: (tx: Writing) => Promise<Result | TakenBack<Result>>): Promise<Result> {
    return writer.connection().execute(async (connection) => {
      const tx = connection as unknown as Writing
      await sql`begin`.execute(connection)
      const result = await changing(connection, change).catch(async (error: unknown) => {
        await rollBack(connection)
        throw error
      })
      if (result instanceof TakenBack) return result.gives
      for (const watcher of watchers) watcher.committed(tx)
      return result
    })
  }

  async function changing<Result>(connection: Kysely<Tables>, change: (tx: Writing) => Promise<Result>) {
    const tx = connection as unknown as Writing
    const result = await change(tx)
    if (result instanceof TakenBack) {
      await sql`rollback`.execute(connection)
      return result
    }
    for (const watcher of watchers) await watcher.committing(tx)
    await sql`commit`.execute(connection)
    return result
  }

  return (change) => retrying(() => attempt(change))
}

/** After a failed commit the database may have rolled back by itself; the first error is the one to report. */
async function rollBack(connection: Kysely<Tables>): Promise<void> {
  await sql`rollback`.execute(connection).catch(() => undefined)
}

const passing = new Set(['40001', '40P01'])

/** PostgreSQL breaks deadlocks by failing one side; that side simply goes again. */
async function retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (tries === 5 || !passing.has(codeOf(error))) throw error
    }
  }
}
