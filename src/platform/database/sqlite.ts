import { setTimeout as pause } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type LimitNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import { Fault } from '../../base/fault.ts'
import { explainSqlite, isBusy } from './faults.ts'

/**
 * The driver's own wait for a lock stops everything in this process, so it never waits: whoever finds the file locked
 * asks again a little later, and everybody else goes on meanwhile.
 */
const busyTimeout = 0
const askAgainAfter = 10

/** How long a lock of another program is waited for, in milliseconds: by a change, and by a reader. */
export const patience = { writing: 5000, reading: 1000 }

/** Opens the file for changes, with every promise of durability set and then read back. */
export function openForWriting(file: string): SQLite.Database {
  const database = open(file, false)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    settle(database)
    verify(database, file)
    writeNothing(database)
    return database
  } catch (error) {
    database.close()
    throw explainSqlite(error, file)
  }
}

/** A second handle on the same file that cannot write, so that readers never wait for a change. */
export function openForReading(file: string): SQLite.Database {
  const database = open(file, true)
  try {
    settle(database)
    return database
  } catch (error) {
    database.close()
    throw explainSqlite(error, file)
  }
}

/** Kysely prepares a statement for every query; this keeps the ones it asks for again. */
export function dialectOver(database: SQLite.Database, patient: number): Dialect {
  const statements = new LRUCache<string, SQLite.Statement>({ max: 500 })
  const caching: SqliteDatabase = {
    close: () => database.close(),
    prepare: (text) => {
      const kept = statements.get(text)
      if (kept) return kept
      const statement = database.prepare(text)
      statements.set(text, statement)
      return statement
    },
  }
  return transactional(new SqliteDialect({ database: caching }), patient)
}

/**
 * SQLite undoes changes to the schema as well as to rows, but kysely takes it for a database that does not, and would
 * leave a migration that failed half done. The lock is taken at once, so that of two starting processes one waits.
 */
function transactional(dialect: SqliteDialect, patient: number): Dialect {
  return {
    createDriver: () => {
      const driver = dialect.createDriver()
      const acquire = driver.acquireConnection.bind(driver)
      driver.acquireConnection = async (options) => waitingFor(await acquire(options), patient)
      driver.beginTransaction = async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'))
      }
      // After a full disk SQLite has rolled back by itself; the first error is the one to report.
      driver.rollbackTransaction = async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined)
      }
      return driver
    },
    createAdapter: () => Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true }),
    createQueryCompiler: () => new WithPlainLimits(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

const waiting = new WeakMap<DatabaseConnection, DatabaseConnection>()

/** The same connection, on which a statement that finds the file locked is asked again until the time is over. */
function waitingFor(connection: DatabaseConnection, patient: number): DatabaseConnection {
  const known = waiting.get(connection)
  if (known) return known
  const made: DatabaseConnection = {
    executeQuery: (query, options) => untilUnlocked(() => connection.executeQuery(query, options), patient),
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  }
  waiting.set(connection, made)
  return made
}

/** Does it once nobody else holds the lock; a statement that found it locked has done nothing. */
export async function untilUnlocked<Result>(act: () => Promise<Result>, patient: number): Promise<Result> {
  const begun = performance.now()
  for (;;) {
    try {
      return await act()
    } catch (error) {
      if (!isBusy(error) || performance.now() - begun > patient) throw error
      await pause(askAgainAfter)
    }
  }
}

/**
 * Writes `limit 20` where kysely writes `limit ?`. SQLite looks at the number while it plans, and so plans a statement
 * anew whenever one is bound: ten times the work of a small query, every time.
 */
class WithPlainLimits extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    if (ValueNode.is(node.limit)) this.append(`limit ${Number(node.limit.value)}`)
    else super.visitLimit(node)
  }
}

function open(file: string, readonly: boolean): SQLite.Database {
  try {
    return new SQLite(file, { readonly, timeout: busyTimeout })
  } catch (error) {
    throw explainSqlite(error, file)
  }
}

function settle(database: SQLite.Database): void {
  database.pragma('foreign_keys = ON')
  database.pragma(`busy_timeout = ${busyTimeout}`)
  database.pragma('cache_size = -16000')
  database.pragma('temp_store = MEMORY')
}

/** SQLite opens a file that it may only read without a word; only a write tells. */
function writeNothing(database: SQLite.Database): void {
  const version = database.pragma('user_version', { simple: true })
  database.pragma(`user_version = ${version}`)
}

/** SQLite ignores a setting it cannot honour, so each is read back; a site that cannot keep its word does not start. */
function verify(database: SQLite.Database, file: string): void {
  const promised = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: busyTimeout }
  for (const [pragma, value] of Object.entries(promised)) {
    const actual = database.pragma(pragma, { simple: true })
    if (actual === value) continue
    throw new Fault(
      `SQLite would not set ${pragma} to ${value} for ${file} (it says ${actual}).`,
      'Put the data folder on a local disk; network folders cannot keep what SQLite promises.',
    )
  }
}
