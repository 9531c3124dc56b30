import { codeOf, Fault } from '../../base/fault.ts'

/** The database cannot be asked, or cannot keep anything, at the moment: the same may succeed later. */
export class Unavailable extends Fault {}

/** SQLite's errors that somebody can mend, in words; any other as it is. */
export function explainSqlite(error: unknown, file: string): unknown {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_CANTOPEN_') || code.startsWith('SQLITE_READONLY')) {
    return new Unavailable(
      `The database ${file} cannot be opened for writing.`,
      'Give the account that runs Stet write access to the data folder and to every file in it.',
      error,
    )
  }
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) {
    return new Unavailable(
      `The disk that holds ${file} is full or failing.`,
      'Free some space, then try again. What was saved before is kept.',
      error,
    )
  }
  if (isBusy(error)) {
    return new Unavailable(
      `Another program keeps ${file} locked.`,
      'Close what else has it open, such as a backup or a database browser, then try again.',
      error,
    )
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new Fault(`${file} is not a sound SQLite database.`, 'Restore it from a backup.', error)
  }
  return error
}

/** Another program holds the lock, for a moment or for long; nothing was done, so the same may be asked again. */
export function isBusy(error: unknown): boolean {
  if (error instanceof Fault) return isBusy(error.cause)
  const code = codeOf(error)
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')
}

/** PostgreSQL's: out of room, taking no changes, being stopped, or gone. */
export function explainPostgres(error: unknown): unknown {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  if (code.startsWith('53')) {
    return new Unavailable(
      `PostgreSQL has run out of room (${code}).`,
      'See to its disk, its memory and its max_connections.',
      error,
    )
  }
  if (code === readOnly) {
    return new Unavailable(
      'PostgreSQL takes no changes: it, or this database, is read-only.',
      'Name the server that takes changes in DATABASE_URL, or set default_transaction_read_only to off.',
      error,
    )
  }
  if (!isUnavailable(error)) return error
  return new Unavailable(
    `PostgreSQL does not answer any more (${code || messageOf(error)}).`,
    'Check that it runs; Stet goes on as soon as it answers.',
    error,
  )
}

const readOnly = '25006'

/** Connections that were refused, lost or never made; files that cannot be written or opened. */
const systemCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'],
  ...['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL'],
  ...['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG', 'EIO', 'EMFILE', 'ENFILE'],
])

/**
 * PostgreSQL's classes of lost connections, missing resources, an operator's or the system's doing (08, 53, 57, 58),
 * and single codes: read-only, a lock waited for too long, a session ended for idling, a deadlock that came back each
 * time, an account or a database that is not there while the server is being changed.
 */
const postgresClasses = /^(08|53|57|58)[0-9A-Z]{3}$/
const postgresCodes = new Set([readOnly, '55P03', '25P03', '25P04', '40001', '40P01', '28000', '28P01', '3D000'])

const sqliteCodes = /^SQLITE_(FULL|BUSY|LOCKED|READONLY|IOERR|CANTOPEN|PROTOCOL|NOLFS)/

/** What the drivers say without a code. */
const driverWords =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was closed|has encountered a connection error) and is not queryable|Cannot use a pool after calling end|The database connection is not open|driver has already been destroyed)/

const deepest = 5

/** The one place that tells a database out of reach, locked, full or stopped from a fault of ours. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (error instanceof Unavailable) return true
  if (!(error instanceof Error) || depth > deepest) return false
  const code = codeOf(error)
  if (systemCodes.has(code) || postgresCodes.has(code)) return true
  if (postgresClasses.test(code) || sqliteCodes.test(code) || driverWords.test(error.message)) return true
  const within = error instanceof AggregateError ? error.errors : []
  return [error.cause, ...within].some((each) => isUnavailable(each, depth + 1))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'no reason given'
}
