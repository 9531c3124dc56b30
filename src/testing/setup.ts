import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrations } from '../migrations/index.ts'
import { openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { throwAway } from './folders.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A PostgreSQL server on which a test may make databases of its own. */
    postgresUrl: string
    /** A migrated database there that tests copy; nothing where the account may not make databases. */
    postgresTemplate: string
  }
}

/** Gives every test the address of a PostgreSQL: the one named in TEST_DATABASE_URL, otherwise one of our own. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startPostgres(throwAway)
  const url = given ?? server?.url ?? ''
  const template = await makeTemplate(url)
  project.provide('postgresUrl', url)
  project.provide('postgresTemplate', template)
  return async () => {
    if (!server && template !== '') await runOn(url, `drop database ${template}`)
    await server?.stop()
  }
}

/** Migrated once: copying it takes a tenth of the time that migrating does. */
async function makeTemplate(url: string): Promise<string> {
  const name = `stet_template_${randomUUID().replaceAll('-', '')}`
  try {
    await runOn(url, `create database ${name}`)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return ''
    throw error
  }
  const database = await openDatabase({ kind: 'postgres', url: Object.assign(new URL(url), { pathname: name }).href })
  await migrate(database, migrations)
  await database.close()
  return name
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
