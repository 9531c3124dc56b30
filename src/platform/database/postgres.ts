import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { codeOf, Fault } from '../../base/fault.ts'

const int8 = 20
const mostNamed = 300

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
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    nameStatements(client)
  })
  return pool
}

/**
 * PostgreSQL reads and plans a statement anew each time, which is most of the work of a small one, unless the statement
 * has a name. The first few hundred that carry values get one on each connection; further ones run as they are, so that
 * what a connection remembers is bounded.
 */
function nameStatements(client: pg.PoolClient): void {
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const known = names.get(text)
    if (known !== undefined || names.size >= mostNamed) return known
    const name = `stet_${names.size}`
    names.set(text, name)
    return name
  }
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  const named = (text: unknown, values: unknown, ...rest: unknown[]) => {
    const isPlain = typeof text === 'string' && Array.isArray(values) && values.length > 0
    const name = isPlain ? nameOf(text) : undefined
    return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
  }
  client.query = named as typeof client.query
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
