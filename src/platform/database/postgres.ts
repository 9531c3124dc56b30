import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { codeOf, Fault } from '../../base/fault.ts'

const int8 = 20

/** A pool that has answered once, so that a wrong address is told at start and not at the first reader. */
export async function openPool(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: parserFor },
  })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  try {
    await pool.query('select 1')
    return pool
  } catch (error) {
    await pool.end()
    throw new Fault(
      `PostgreSQL at ${withoutPassword(url)} does not answer (${reasonOf(error)}).`,
      'Check that it runs and that DATABASE_URL names the right host, database, user and password.',
      error,
    )
  }
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
