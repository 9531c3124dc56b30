import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { codeOf, Fault } from '../../base/fault.ts'
import { Unavailable } from './faults.ts'

const int8 = 20
const mostNamed = 300

/** How long something is waited for before it is given up, in milliseconds; nobody waits for a server that hangs. */
const limits = { connect: 3000, lock: 3000, statement: 5000, answer: 6000 }
/** More than this many requests do not wait for a connection: they are told at once. */
const mostWaiting = 500

/** What a connection is for: `serving` is quick or gives up, `upkeep` takes its time, `looking` can change nothing. */
type Purpose = 'serving' | 'upkeep' | 'looking'

type Pools = { writing: pg.Pool; reading: pg.Pool; upkeep: pg.Pool; remarks: string[] }

/**
 * Two pools, so that changes never hold the last connection while they wait for one to read on, and a third without
 * limits of time, for migrations. One has answered already, so that a wrong address, or a server that takes no changes,
 * is told at start and not at the first reader.
 */
export async function openPools(url: string): Promise<Pools> {
  const writing = poolOf(url, { purpose: 'serving', max: 6 })
  const remarks = await firstAnswer(writing, url, async () => {
    await refuseReadOnly(writing)
    return remarksOn(writing)
  })
  const reading = poolOf(url, { purpose: 'serving', max: 10 })
  return { writing, reading, upkeep: poolOf(url, { purpose: 'upkeep', max: 1 }), remarks }
}

/** For a look alone: one pool, whose transactions are all read-only. */
export async function openPoolToLook(url: string): Promise<{ looking: pg.Pool; remarks: string[] }> {
  const looking = poolOf(url, { purpose: 'looking', max: 2 })
  return { looking, remarks: await firstAnswer(looking, url, () => remarksOn(looking)) }
}

/** A connection for hearing of what other processes kept; it is not open yet. */
export function listenerTo(url: string): pg.Client {
  return new pg.Client({ connectionString: url, connectionTimeoutMillis: limits.connect, keepAlive: true })
}

async function firstAnswer<Answer>(pool: pg.Pool, url: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    await pool.end()
    if (error instanceof Fault) throw error
    throw new Unavailable(
      `PostgreSQL at ${withoutPassword(url)} ${refusals[codeOf(error)] ?? 'does not answer'} (${reasonOf(error)}).`,
      'Check that it runs and that DATABASE_URL names the right host, database, user and password.',
      error,
    )
  }
}

const refusals: Record<string, string> = {
  '28P01': 'refuses this user or password',
  '28000': 'refuses this user',
  '3D000': 'has no such database',
  '53300': 'has no connection left',
}

async function refuseReadOnly(pool: pg.Pool): Promise<void> {
  if (!(await takesNoChanges(pool))) return
  throw new Unavailable(
    'PostgreSQL takes no changes: it, or this database, is read-only.',
    'Name the server that takes changes in DATABASE_URL, or set default_transaction_read_only to off.',
  )
}

async function takesNoChanges(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ transaction_read_only: string }>('show transaction_read_only')
  return rows[0]?.transaction_read_only === 'on'
}

/** What is not wrong with Stet's data and may still lose it. */
async function remarksOn(pool: pg.Pool): Promise<string[]> {
  const asked = `select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`
  const { rows } = await pool.query<{ name: string }>(asked)
  return rows.map(
    ({ name }) =>
      `PostgreSQL runs with ${name} off: when its machine loses power, it may lose or damage what was kept. Set it to on.`,
  )
}

type Kind = { purpose: Purpose; max: number }

function poolOf(url: string, { purpose, max }: Kind): pg.Pool {
  const isServing = purpose === 'serving'
  const options: pg.PoolConfig = {
    connectionString: url,
    max,
    connectionTimeoutMillis: limits.connect,
    types: { getTypeParser: parserFor },
    onConnect: (client) => settle(client, purpose),
    ...(isServing ? { query_timeout: limits.answer } : {}),
  }
  const pool = new pg.Pool(options)
  // A lost connection fails what was using it and is replaced; an error without a listener would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    nameStatements(client)
  })
  return pool
}

/** What holds for a session, whatever the server, the database, the account or the address say of it. */
const settings: Record<Purpose, string> = {
  serving: `set statement_timeout = ${limits.statement}; set lock_timeout = ${limits.lock}`,
  upkeep: 'set statement_timeout = 0; set lock_timeout = 0',
  looking: 'set statement_timeout = 0; set default_transaction_read_only = on',
}

/** A new connection is used only once it has promised to keep what it acknowledges, and has said so when asked. */
async function settle(client: pg.ClientBase, purpose: Purpose): Promise<void> {
  await soon(client, settings[purpose])
  if (purpose === 'looking' || keepsItsWord(await promise(client))) return
  await soon(client, 'set synchronous_commit = on')
  const said = await promise(client)
  if (keepsItsWord(said)) return
  throw new Unavailable(
    `PostgreSQL would not set synchronous_commit to on (it says ${said}).`,
    'Connect to the server itself: what stands in between keeps it from promising that what is acknowledged is kept.',
  )
}

/** `remote_apply` promises more than `on`, and everything else less. */
function keepsItsWord(said: string): boolean {
  return said === 'on' || said === 'remote_apply'
}

async function promise(client: pg.ClientBase): Promise<string> {
  const { rows } = await soon(client, 'show synchronous_commit')
  return String(rows[0]?.synchronous_commit)
}

function soon(client: pg.ClientBase, text: string) {
  const asked: pg.QueryConfig & { query_timeout: number } = { text, query_timeout: limits.connect }
  return client.query(asked)
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
    const answer = name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
    if (answer instanceof Promise) answer.catch((error: unknown) => endIfHung(client, error))
    return answer
  }
  client.query = named as typeof client.query
}

/** What was asked last may still be under way on the other side; whatever came after it would wait for it. */
function endIfHung(client: pg.PoolClient, error: unknown): void {
  if (error instanceof Error && error.message === 'Query read timeout') void (client as unknown as pg.Client).end()
}

export function postgresDialect(pool: pg.Pool): PostgresDialect {
  const connect = async () => {
    if (pool.waitingCount < mostWaiting) return pool.connect()
    throw new Unavailable('Too much waits for PostgreSQL already.', 'Look at what keeps it busy.')
  }
  return new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } })
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
