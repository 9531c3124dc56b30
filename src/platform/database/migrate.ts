import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { codeOf, Fault } from '../../base/fault.ts'
import type { OpenDatabase } from './database.ts'

export type Migrations = Record<string, Migration>

/** Brings the schema up to date and answers with the names of what it ran. Refuses a database from a newer Stet. */
export async function migrate(database: OpenDatabase, migrations: Migrations): Promise<string[]> {
  try {
    await refuseNewer(database, migrations)
    return await migrateToLatest(database, migrations)
  } catch (error) {
    throw database.explain(error)
  }
}

async function migrateToLatest(database: OpenDatabase, migrations: Migrations): Promise<string[]> {
  const provider = { getMigrations: async () => migrations }
  const migrator = new Migrator({ db: database.schema, provider, ...(await ownSchema(database)) })
  const { error, results = [] } = await migrator.migrateToLatest()
  const explained = database.explain(error)
  if (explained instanceof Fault) throw explained
  if (error) {
    throw new Fault(
      `The database could not be brought up to date (${error instanceof Error ? error.message : String(error)}).`,
      'Nothing was changed by the step that failed. Keep a backup before trying again.',
      error,
    )
  }
  return results.map((result) => result.migrationName)
}

type Looked = Pick<OpenDatabase, 'kind' | 'schema'>

/** The migrations this database lacks. */
export async function missingMigrations(database: Looked, migrations: Migrations): Promise<string[]> {
  const known = new Set(await executed(database))
  return Object.keys(migrations).filter((name) => !known.has(name))
}

/** The migrations of this database that this version does not know. */
export async function unknownMigrations(database: Looked, migrations: Migrations): Promise<string[]> {
  return (await executed(database)).filter((name) => !(name in migrations))
}

/** Whether nothing was ever kept here. */
export async function isNew(database: Looked): Promise<boolean> {
  return (await executed(database)).length === 0
}

async function refuseNewer(database: OpenDatabase, migrations: Migrations): Promise<void> {
  const unknown = await unknownMigrations(database, migrations)
  if (unknown.length === 0) return
  throw new Fault(
    `This database was made by a newer Stet (it has ${unknown.join(', ')}).`,
    'Start it with that version or a later one; this version would not understand its tables. Nothing was changed.',
  )
}

/** Unless told its schema, the migrator takes another site's tables in the same PostgreSQL for ours. */
async function ownSchema({ kind, schema }: OpenDatabase): Promise<{ migrationTableSchema?: string }> {
  if (kind === 'sqlite') return {}
  const { rows } = await sql<{ name: string | null }>`select current_schema() as name`.execute(schema)
  return rows[0]?.name ? { migrationTableSchema: rows[0].name } : {}
}

/** In this schema and no other: several sites may share one PostgreSQL. */
async function executed({ schema }: Looked): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(schema)
    return rows.map((row) => row.name)
  } catch (error) {
    if (isNoSuchTable(error)) return []
    throw error
  }
}

function isNoSuchTable(error: unknown): boolean {
  return codeOf(error) === '42P01' || (error instanceof Error && error.message === 'no such table: kysely_migration')
}
