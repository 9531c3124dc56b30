import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { beforeAll, expect, inject, test } from 'vitest'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aProxyTo, through } from '../src/testing/proxy.ts'
import { aFolder, aSchema, type Ended, query, serve, stet } from './server.ts'

let postgres = ''
beforeAll(() => {
  postgres = inject('postgresUrl')
})

/** Starts a server that should not start, and gives how it ended and how soon. */
async function failing(data: string, flags: string[] = [], env: Record<string, string> = {}) {
  const begun = performance.now()
  const ended: Ended = await stet(['serve', '--data', data, '--port', '0', ...flags], { env })
  return { ...ended, took: performance.now() - begun }
}

async function aPaper(): Promise<string> {
  const data = aFolder()
  const server = await serve(data)
  expect(await server.stop()).toBe(0)
  return data
}

const file = (data: string) => join(data, 'stet.sqlite')

test('a start on a PostgreSQL that takes no changes ends with a sentence and its code', async () => {
  const url = await aSchema(postgres)
  const first = await stet(['setup', '--data', aFolder()], { env: { DATABASE_URL: url } })
  expect(first.code).toBe(0)
  const options = new URL(url).searchParams.get('options') ?? ''
  const readOnly = new URL(url)
  readOnly.searchParams.set('options', `${options} -c default_transaction_read_only=on`)

  const { code, err, took } = await failing(aFolder(), [], { DATABASE_URL: readOnly.href })

  expect(err).toContain('PostgreSQL takes no changes')
  expect([code, took < 15_000]).toEqual([1, true])
})

const wrongs: [
  string,
  (data: string) => { flags?: string[]; env?: Record<string, string> } | Promise<object>,
  string,
][] = [
  ['PostgreSQL that is not there', () => ({ env: { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' } }), 'ECONNREFUSED'],
  [
    'a wrong password',
    () => ({ env: { DATABASE_URL: Object.assign(new URL(postgres), { password: 'geheim' }).href } }),
    'refuses this user or password',
  ],
  [
    'a database that is not there',
    () => ({ env: { DATABASE_URL: Object.assign(new URL(postgres), { pathname: 'nobody' }).href } }),
    'has no such database',
  ],
  ['a setting that makes no sense', () => ({ flags: ['--check-seconds', 'soon'] }), 'The setting checkSeconds must be'],
  [
    'an address that is not this machine’s',
    () => ({ flags: ['--host', '192.0.2.1'] }),
    'is not an address of this machine',
  ],
  [
    'a newer database',
    (data) => {
      const database = new SQLite(file(data))
      database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', 'now')")
      database.close()
      return {}
    },
    'made by a newer Stet (it has 9999-later)',
  ],
  [
    'an empty database beside pictures',
    (data) => {
      mkdirSync(join(data, 'pictures', 'one'), { recursive: true })
      truncateSync(file(data))
      return {}
    },
    'is empty, yet',
  ],
  [
    'no database beside a ledger of erasures',
    (data) => {
      writeFileSync(join(data, 'erasures.ndjson'), '\n{}\n')
      rmSync(file(data))
      return {}
    },
    'is not there, yet',
  ],
  [
    'an empty database beside its log',
    (data) => {
      writeFileSync(`${file(data)}-wal`, 'The log of a database')
      truncateSync(file(data))
      return {}
    },
    'stet.sqlite-wal is left of a paper',
  ],
  [
    'a new PostgreSQL beside pictures',
    async (data) => {
      mkdirSync(join(data, 'pictures', 'one'), { recursive: true })
      return { env: { DATABASE_URL: await aSchema(postgres) } }
    },
    'Nothing was ever kept in this database, yet',
  ],
  [
    'a file that is no database',
    (data) => {
      writeFileSync(file(data), 'Dear editor, this is a letter. '.repeat(500))
      return {}
    },
    'is not a sound SQLite database',
  ],
  [
    'a database that was cut short',
    (data) => {
      truncateSync(file(data), Math.floor(statSync(file(data)).size / 2 / 4096) * 4096)
      return {}
    },
    'was cut short',
  ],
  [
    'a data folder that is a file',
    (data) => {
      rmSync(data, { recursive: true })
      writeFileSync(data, '')
      return {}
    },
    'is a file',
  ],
]

test.each(wrongs)('a start with %s ends at once, with a sentence and its code', async (_name, make, says) => {
  const data = await aPaper()
  const { flags = [], env = {} } = (await make(data)) as { flags?: string[]; env?: Record<string, string> }

  const { code, err, took } = await failing(data, flags, env)

  expect(err).toContain(says)
  expect(err).not.toContain('This is a fault in Stet')
  expect([code, took < 15_000]).toEqual([1, true])
})

test('a start at a port that is taken, or on a server that does not answer, ends with its code', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  afterThisTest(() => other.close())
  const data = await aPaper()
  const proxy = await aProxyTo(postgres)
  afterThisTest(() => proxy.close())
  proxy.stall()

  const taken = await stet(['serve', '--data', data, '--port', String((other.address() as AddressInfo).port)])
  const hung = await failing(aFolder(), [], { DATABASE_URL: through(proxy, postgres) })

  expect([taken.code, hung.code]).toEqual([1, 1])
  expect(taken.err).toContain('Something else already listens on port')
  expect(hung.err).toContain('does not answer')
  expect(hung.took).toBeLessThan(15_000)
  // What it had opened is closed: the log is folded into the database.
  expect(readdirSync(data).filter((name) => name.startsWith('stet.sqlite'))).toEqual(['stet.sqlite'])
})

test('whoever asks it to end while it starts is heard the first time', async () => {
  const proxy = await aProxyTo(postgres)
  afterThisTest(() => proxy.close())
  proxy.delay(400)
  const cli = new URL('../dist/program/cli.js', import.meta.url).pathname
  const env = { ...process.env, DATABASE_URL: through(proxy, await aSchema(postgres)) }
  const child = spawn(process.execPath, [cli, 'serve', '--data', aFolder(), '--port', '0'], { env })
  afterThisTest(() => child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 2500))

  const begun = performance.now()
  child.kill('SIGTERM')

  expect(await ended).toBe(0)
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('a server that does not sync is spoken of by the doctor', async () => {
  const data = aFolder()
  const env = { DATABASE_URL: await aSchema(postgres) }
  const server = await serve(data, { env })

  const { code, out } = await stet(['doctor', '--data', data], { env })

  const isOff = ((await query(postgres, 'show fsync')) as { fsync: string }[])[0]?.fsync === 'off'
  expect(out.includes('PostgreSQL runs with fsync off')).toBe(isOff)
  expect([code, (await fetch(`${server.address}/readyz`)).status]).toEqual([0, 200])
})

const unwell: [string, (data: string) => unknown, string[]][] = [
  [
    'a newer database',
    (data) => {
      const database = new SQLite(file(data))
      database.exec("insert into kysely_migration (name, timestamp) values ('9999-later', 'now')")
      database.close()
    },
    ['made by a newer Stet: it has 9999-later', '1 wrong.'],
  ],
  [
    'an empty file',
    (data) => [mkdirSync(join(data, 'pictures', 'a'), { recursive: true }), truncateSync(file(data))],
    ['is empty, yet'],
  ],
  ['no database', (data) => writeFileSync(file(data), 'x'.repeat(9000)), ['is not a sound SQLite database']],
]

test.each(unwell)('the doctor says what is wrong with %s, and changes nothing', async (_name, make, says) => {
  const data = await aPaper()
  make(data)
  const before = readFileSync(file(data))
  const names = readdirSync(data).sort()

  const { code, out, err } = await stet(['doctor', '--data', data])

  for (const words of says) expect(out + err).toContain(words)
  expect(out).not.toContain('Nothing is wrong')
  expect(code).toBe(1)
  expect(readFileSync(file(data)).equals(before)).toBe(true)
  expect(readdirSync(data).sort()).toEqual(names)
})

test('the doctor looks at a running site, at one that was killed and at a closed one, and leaves no file', async () => {
  const data = aFolder()
  const server = await serve(data)
  const running = await stet(['doctor', '--data', data])
  await server.kill()
  const killed = await stet(['doctor', '--data', data])
  await (await serve(data)).stop()
  const closed = await stet(['doctor', '--data', data])
  const verified = await stet(['verify', '--data', data])

  for (const { code, out, err } of [running, killed, closed, verified]) {
    expect(err).toBe('')
    expect(out).toContain('Nothing is wrong.')
    expect(code).toBe(0)
  }
  expect(readdirSync(data)).toEqual(['stet.sqlite'])
})

test('the doctor says that a folder may not be written to', async () => {
  const data = await aPaper()
  const fault = madeReadOnly(data)

  const { code, out } = await stet(['doctor', '--data', data], fault)

  expect(out).toContain('cannot be written to')
  expect(out).toContain('The database: sound')
  expect(code).toBe(1)
})

/** A mount that may only be read where we may make one; elsewhere the folder's own permission, which binds us there. */
function madeReadOnly(data: string): { wrapped?: string[] } {
  if (process.getuid?.() !== 0) {
    chmodSync(data, 0o500)
    afterThisTest(() => chmodSync(data, 0o700))
    return {}
  }
  try {
    execFileSync('mount', ['--bind', '-o', 'ro', data, data], { stdio: 'ignore' })
    afterThisTest(() => execFileSync('umount', [data]))
    return {}
  } catch {
    execFileSync('chown', ['-R', 'nobody', data])
    chmodSync(data, 0o500)
    return { wrapped: ['setpriv', '--reuid', '65534', '--clear-groups'] }
  }
}
