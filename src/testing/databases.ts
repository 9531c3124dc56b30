import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { describe, inject } from 'vitest'
import { codeOf } from '../base/fault.ts'
import { migrations } from '../migrations/index.ts'
import { type OpenDatabase, openDatabase, type Where } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { throwAway } from './folders.ts'
import { afterThisTest } from './leftovers.ts'
import { noteWrites, refusingSilence } from './unheard.ts'

/** Opens a database of its own for one test, migrated; it is closed and gone when the test ends. */
export type Open = () => Promise<OpenDatabase>

/** Runs the same tests on SQLite and on PostgreSQL. */
export function onEveryDatabase(tests: (open: Open) => void): void {
  const engines = [
    ['SQLite', aMigratedFile],
    ['PostgreSQL', aMigratedDatabase],
  ] as const
  for (const [name, make] of engines) {
    describe(name, () => {
      tests(async () => {
        const { where, remove } = await make()
        const database = await openDatabase(where)
        afterThisTest(async () => {
          await database.close()
          await remove()
        })
        return where.kind === 'sqlite' ? refusingSilence(database) : database
      })
    })
  }
}

type Made = { where: Where; remove: () => Promise<void> }

let template: Promise<Uint8Array> | undefined

/** Migrated once in each process of tests, and then copied. */
export async function aMigratedFile(): Promise<Made> {
  const { where, remove } = await anEmptyFile()
  if (where.kind === 'sqlite') await writeMigrated(where.file)
  return { where, remove }
}

export async function writeMigrated(file: string): Promise<void> {
  template ??= bytesOfMigrated()
  await writeFile(file, await template)
}

async function bytesOfMigrated(): Promise<Uint8Array> {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  await migrate(database, migrations)
  await noteWrites(database)
  await sql`pragma wal_checkpoint(truncate)`.execute(database.schema)
  await database.close()
  const bytes = await readFile(where.kind === 'sqlite' ? where.file : '')
  await remove()
  return bytes
}

/** A copy of the migrated database; where the account may make none, a schema that is migrated. */
export async function aMigratedDatabase(): Promise<Made> {
  const [server, from] = [inject('postgresUrl'), inject('postgresTemplate')]
  if (from === '') return aMigratedSchema()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await copyTemplate(server, `create database ${name} template ${from} strategy file_copy`)
  return {
    where: { kind: 'postgres', url: Object.assign(new URL(server), { pathname: name }).href },
    remove: () => run(server, `drop database ${name} with (force)`),
  }
}

/** Somebody's connection to the database that is copied may still be closing. */
async function copyTemplate(server: string, statement: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run(server, statement)
    } catch (error) {
      if (codeOf(error) !== '55006' || tries === 20) throw error
      await pause(50)
    }
  }
}

async function aMigratedSchema(): Promise<Made> {
  const made = await anEmptySchema()
  const database = await openDatabase(made.where)
  await migrate(database, migrations)
  await database.close()
  return made
}

/** A folder with no database in it yet, and the address of the one to come. */
export async function anEmptyFile(): Promise<Made> {
  const folder = await mkdtemp(join(throwAway, 'stet-'))
  return {
    where: { kind: 'sqlite', file: join(folder, 'stet.sqlite') },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/** A schema of its own in the tests' PostgreSQL: cheaper than a database, and as separate. */
export async function anEmptySchema(): Promise<Made> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`
  const server = inject('postgresUrl')
  await run(server, `create schema ${schema}`)
  const url = new URL(server)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return {
    where: { kind: 'postgres', url: url.href },
    remove: () => run(server, `drop schema ${schema} cascade`),
  }
}

/** One connection for all that a process of tests asks of the server: to connect takes longer than to be answered. */
let server: Promise<pg.Client> | undefined

async function run(url: string, statement: string): Promise<void> {
  server ??= connected(url)
  await (await server).query(statement)
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}
