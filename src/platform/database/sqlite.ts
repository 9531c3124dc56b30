import SQLite from 'better-sqlite3'
import { CompiledQuery, type Dialect, type SqliteDatabase, SqliteDialect } from 'kysely'
import { LRUCache } from 'lru-cache'
import { codeOf, Fault } from '../../base/fault.ts'

const busyTimeout = 5000

/** Opens the file for changes, with every promise of durability set and then read back. */
export function openForWriting(file: string): SQLite.Database {
  const database = open(file, false)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    settle(database)
    verify(database, file)
    return database
  } catch (error) {
    database.close()
    throw explained(error, file)
  }
}

/** A second handle on the same file that cannot write, so that readers never wait for a change. */
export function openForReading(file: string): SQLite.Database {
  const database = open(file, true)
  settle(database)
  return database
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
      return driver
    },
    createAdapter: () => Object.defineProperty(dialect.createAdapter(), 'supportsTransactionalDdl', { value: true }),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  }
}

function open(file: string, readonly: boolean): SQLite.Database {
  try {
    return new SQLite(file, { readonly, timeout: busyTimeout })
  } catch (error) {
    throw explained(error, file)
  }
}

function settle(database: SQLite.Database): void {
  database.pragma('foreign_keys = ON')
  database.pragma(`busy_timeout = ${busyTimeout}`)
  database.pragma('cache_size = -16000')
  database.pragma('temp_store = MEMORY')
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

function explained(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_READONLY_')) {
    return new Fault(
      `The database ${file} cannot be opened for writing.`,
      'Give the account that runs Stet write access to the data folder and to every file in it.',
      error,
    )
  }
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
    return new Fault(
      `The disk that holds ${file} is full or failing.`,
      'Free some space, then start Stet again.',
      error,
    )
  }
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new Fault(`${file} is not a sound SQLite database.`, 'Restore it from a backup.', error)
  }
  return error
}
