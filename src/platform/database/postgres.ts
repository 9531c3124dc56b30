import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { codeOf, Fault } from '../../base/fault.ts'

const int8 = 20

type Pools = { writing: pg.Pool; reading: pg.Pool }

/**
 * Two pools, so that changes never hold the last connection while they wait for one to read on. One has answered
 * already, so that a wrong address is told at start and not at the first reader.
 */
export async function openPools(url: string): Promise<Pools> {
  const writing = poolOf(url, 6)
  try {
    await writing.query('select 1')
    return { writing, reading: poolOf(url, 10) }
  } catch (error) {
    await writing.end()
    throw new Fault(
      `PostgreSQL at ${withoutPassword(url)} does not answer (${reasonOf(error)}).`,
      'Check that it runs and that DATABASE_URL names the right host, database, user and password.',
      error,
    )
  }
}

function poolOf(url: string, max: number): pg.Pool {
  const types = { getTypeParser: parserFor }
  const pool = new pg.Pool({ connectionString: url, max, connectionTimeoutMillis: 5000, types })
  // A lost connection fails what was using it and is replaced; an error without a listener would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

export function postgresDialect(pool: pg.Pool): PostgresDialect {
  return new PostgresDialect({ pool })
}

/** Counts come back as text by default, because they may exceed a JavaScript number; ours never do. */
function parserFor(oid: number, format?: 'text' | 'binary') {
  if (oid === int8) return (text: string) => Number(text)
  return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text')
}

function reasonOf(error: unknown): string {
  return codeOf(error) || (error instanceof Error ? error.message : 'no reason given')
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return 'the given address'
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}${port && `:${port}`}${pathname}`
}
