import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, describe, inject } from 'vitest'
import { migrations } from '../migrations/index.ts'
import { type OpenDatabase, openDatabase, type Where } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'

/** Opens a database of its own for one test, migrated; it is closed and gone when the test ends. */
export type Open = () => Promise<OpenDatabase>

/** Runs the same tests on SQLite and on PostgreSQL. */
export function onEveryDatabase(tests: (open: Open) => void): void {
  const engines = [
    ['SQLite', anEmptyFile],
    ['PostgreSQL', anEmptySchema],
  ] as const
  for (const [name, make] of engines) {
    describe(name, () => {
      const opened: { database: OpenDatabase; remove: () => Promise<void> }[] = []
      afterEach(async () => {
        for (const { database, remove } of opened.splice(0)) {
          await database.close()
          await remove()
        }
      })
      tests(async () => {
        const { where, remove } = await make()
        const database = await openDatabase(where)
        opened.push({ database, remove })
        await migrate(database, migrations)
        return database
      })
    })
  }
}

type Made = { where: Where; remove: () => Promise<void> }

/** A folder with no database in it yet, and the address of the one to come. */
export async function anEmptyFile(): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-'))
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

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
