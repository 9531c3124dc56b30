import SQLite from 'better-sqlite3'
import {
  CompiledQuery,
  type Dialect,
  type LimitNode,
  type SqliteDatabase,
  SqliteDialect,
  SqliteQueryCompiler,
  ValueNode,
} from 'kysely'
import { LRUCache } from 'lru-cache'
import { Fault } from '../../base/fault.ts'
import { explainSqlite } from './faults.ts'

const busyTimeout = 5000

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
export function dialectOver(database: SQLite.Database): Dialect {
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
  return transactional(new SqliteDialect({ database: caching }))
}

/**
 * SQLite undoes changes to the schema as well as to rows, but kysely takes it for a database that does not, and would
 * leave a migration that failed half done. The lock is taken at once, so that of two starting processes one waits.
 */
function transactional(dialect: SqliteDialect): Dialect {
  return {
    createDriver: () => {
      const driver = dialect.createDriver()
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
