import { codeOf, Fault } from '../../base/fault.ts'

/** SQLite's errors that somebody can mend, in words; any other as it is. */
export function explainSqlite(error: unknown, file: string): unknown {
  if (error instanceof Fault) return error
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
      'Free some space, then try again. What was saved before is kept.',
      error,
    )
  }
  if (code === 'SQLITE_BUSY') {
    return new Fault(
      `Another program keeps ${file} locked.`,
      'Close what else has it open, such as a backup or a database browser, then try again.',
      error,
    )
  }
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT') {
    return new Fault(`${file} is not a sound SQLite database.`, 'Restore it from a backup.', error)
  }
  return error
}

/** PostgreSQL's: out of room, being stopped, or gone. */
export function explainPostgres(error: unknown): unknown {
  if (error instanceof Fault) return error
  const code = codeOf(error)
  if (code.startsWith('53')) {
    return new Fault(
      `PostgreSQL has run out of room (${code}).`,
      'See to its disk, its memory and its max_connections.',
      error,
    )
  }
  if (code.startsWith('57P') || code.startsWith('08') || code === 'ECONNREFUSED') {
    return new Fault(
      `PostgreSQL does not answer any more (${code}).`,
      'Check that it runs; Stet goes on as soon as it answers.',
      error,
    )
  }
  return error
}
