import { sql } from 'kysely'
import pg from 'pg'
import { afterEach, expect, inject, test } from 'vitest'
import { aMigratedDatabase } from '../../testing/databases.ts'
import { aProxyTo, through } from '../../testing/proxy.ts'
import { openDatabase } from './database.ts'
import { isUnavailable } from './faults.ts'

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

async function aServer() {
  const { where, remove } = await aMigratedDatabase()
  leftovers.push(remove)
  const url = where.kind === 'postgres' ? where.url : ''
  const say = async (statement: string) => {
    const client = new pg.Client(url)
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  return { url, name: new URL(url).pathname.slice(1), say }
}

/** What synchronous_commit is for ten changes at once, and so on every connection that makes changes. */
async function promised(url: string): Promise<string[]> {
  const database = await openDatabase({ kind: 'postgres', url })
  leftovers.push(() => database.close())
  const ask = () =>
    database.write(async (tx) => {
      const { rows } = await sql<{ said: string }>`select current_setting('synchronous_commit') as said`.execute(tx)
      await sql`select pg_sleep(0.05)`.execute(tx)
      return rows[0]?.said ?? ''
    })
  return [...new Set(await Promise.all(Array.from({ length: 10 }, ask)))]
}

test.each(['off', 'local', 'remote_write', 'on'])(
  'a database that says %s still keeps what it acknowledges',
  async (says) => {
    const { url, name, say } = await aServer()
    await say(`alter database ${name} set synchronous_commit = ${says}`)

    expect(await promised(url)).toEqual(['on'])
  },
)

test('an account or an address that says off weakens nothing, and one that promises more is left to it', async () => {
  const { url, name, say } = await aServer()
  const options = (words: string) => {
    const changed = new URL(url)
    changed.searchParams.set('options', words)
    return changed.href
  }
  await say(`alter role current_user in database ${name} set synchronous_commit = off`)

  expect(await promised(url)).toEqual(['on'])
  expect(await promised(options('-c synchronous_commit=off'))).toEqual(['on'])
  expect(await promised(options('-c synchronous_commit=remote_apply'))).toEqual(['remote_apply'])
})

test('what stands in between and does not let it promise is refused at start, and on every later connection', async () => {
  const { url, name, say } = await aServer()
  await say(`alter database ${name} set synchronous_commit = off`)
  const proxy = await aProxyTo(url)
  leftovers.push(() => proxy.close())
  const database = await openDatabase({ kind: 'postgres', url: through(proxy, url) })
  leftovers.push(() => database.close())
  const weakened = (chunk: Buffer) =>
    Buffer.from(
      chunk.toString('latin1').replace('set synchronous_commit = on', 'set synchronous_commit =off'),
      'latin1',
    )
  proxy.rewrite(weakened)
  proxy.drop()

  await expect(openDatabase({ kind: 'postgres', url: through(proxy, url) })).rejects.toThrow(
    'PostgreSQL would not set synchronous_commit to on (it says off).',
  )
  const refused = await database.write(async () => 'kept').catch((error: unknown) => error)
  expect(isUnavailable(refused)).toBe(true)
})

test('a server that does not sync at all is spoken of', async () => {
  const { url } = await aServer()
  const client = new pg.Client(inject('postgresUrl'))
  await client.connect()
  const { rows } = await client.query(
    `select name from pg_settings where name in ('fsync', 'full_page_writes') and setting = 'off' order by name`,
  )
  await client.end()

  const database = await openDatabase({ kind: 'postgres', url })
  leftovers.push(() => database.close())

  const said = database.remarks.map((remark) => /with (\w+) off/.exec(remark)?.[1])
  expect(said).toEqual(rows.map(({ name }) => name))
})

const lost: [string, unknown][] = [
  ...[
    '57P01',
    '57P02',
    '57P03',
    '57014',
    '08000',
    '08006',
    '08P01',
    '53300',
    '53100',
    '25006',
    '55P03',
    '58030',
    '28P01',
  ],
  ...['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENOSPC', 'EROFS'],
  ...[
    'SQLITE_BUSY',
    'SQLITE_BUSY_RECOVERY',
    'SQLITE_FULL',
    'SQLITE_IOERR_WRITE',
    'SQLITE_READONLY_DBMOVED',
    'SQLITE_CANTOPEN',
  ],
].map((code) => [code, Object.assign(new Error('It failed.'), { code })])
const said: [string, unknown][] = [
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'Connection terminated unexpectedly',
  'Connection terminated due to connection timeout',
  'timeout exceeded when trying to connect',
  'Query read timeout',
].map((words) => [words, new Error(words)])

test.each([...lost, ...said])('%s is a database out of reach, however deep it is', (_name, error) => {
  const within = new Error('Outside.', { cause: new AggregateError([new Error('First.'), error]) })
  expect([isUnavailable(error), isUnavailable(within)]).toEqual([true, true])
})

test.each(['23505', '42P01', '22P02', 'SQLITE_CONSTRAINT', 'SQLITE_ERROR', ''])('%s is a fault of ours', (code) => {
  expect(isUnavailable(Object.assign(new Error('It failed.'), { code }))).toBe(false)
})
