import { sql } from 'kysely'
import { firstPage } from '../../base/keyset.ts'
import { failedJobs } from '../jobs/store.ts'
import type { OpenDatabase } from './database.ts'
import { type Migrations, missingMigrations, unknownMigrations } from './migrate.ts'

type Looked = Pick<OpenDatabase, 'kind' | 'read' | 'schema'>

/** Something that is not as it must be, and what to do about it. */
export type Unsound = { what: string; todo: string }

const restore = 'Restore the newest backup in which stet doctor finds nothing, and keep this one for a look.'

/** What is wrong with the database itself, whatever it holds. */
export async function unsoundDatabase(database: Looked, migrations: Migrations): Promise<Unsound[]> {
  const [missing, newer] = [
    await missingMigrations(database, migrations),
    await unknownMigrations(database, migrations),
  ]
  const wrong = [
    ...missing.map((name) => ({ what: `The migration ${name} has not run.`, todo: 'Run stet migrate.' })),
    ...newer.map((name) => ({
      what: `This database was made by a newer Stet: it has ${name}.`,
      todo: 'Look at it with that version or a later one; this version would not understand its tables.',
    })),
  ]
  return database.kind === 'sqlite' ? [...(await unsoundFile(database)), ...wrong] : wrong
}

async function unsoundFile({ schema }: Looked): Promise<Unsound[]> {
  const pages = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(schema)
  const keys = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(schema)
  return [
    ...pages.rows
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => ({ what: `The database file is damaged: ${row.integrity_check}.`, todo: restore })),
    ...keys.rows.map(({ table, rowid, parent }) => ({
      what: `Row ${rowid} of ${table} names a row of ${parent} that is not there.`,
      todo: restore,
    })),
  ]
}

/** Jobs that were given up. */
export async function deadLetters({ read }: Looked): Promise<Unsound[]> {
  const { rows: failed } = await failedJobs(read, firstPage('due', 100))
  return failed.map(({ name, attempts, lastError }) => ({
    what: `The job ${name} was given up after ${attempts} tries: ${lastError ?? 'no reason was kept'}.`,
    todo: 'Mend its cause, then set it going again under Jobs in the newsroom.',
  }))
}
