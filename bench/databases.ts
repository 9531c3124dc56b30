import { startPostgres } from '../src/testing/postgres.ts'
import type { Row } from './row.ts'

export type Kind = 'SQLite' | 'PostgreSQL'
/** The environment of a site whose database is new and its own. */
type Open = () => Promise<Record<string, string>>

/** The same rows measured on one and then on the other; PostgreSQL is one started for it, which does not wait for disks. */
export async function onBothDatabases(measure: (kind: Kind, open: Open) => Promise<Row[]>): Promise<Row[]> {
  const rows = await measure('SQLite', async () => ({}))
  const server = await startPostgres()
  let count = 0
  const open = async () => {
    count += 1
    return { DATABASE_URL: await aDatabase(server.url, `bench${count}`) }
  }
  try {
    return [...rows, ...(await measure('PostgreSQL', open))]
  } finally {
    await server.stop()
  }
}

async function aDatabase(server: string, name: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client(server)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** In a program: the rows of a JSON array as `value`, whose parts are `value ->> 0`, on either database. */
export const jsonRows = `
  const { sql } = await import('kysely')
  const jsonRows = (rows) => site.database.kind === 'sqlite'
    ? sql\`json_each(\${JSON.stringify(rows)})\`
    : sql\`jsonb_array_elements(\${JSON.stringify(rows)}::text::jsonb) as rows (value)\`
  const analyzed = () => site.database.write((tx) => sql\`analyze\`.execute(tx))
`
