import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, inject, test } from 'vitest'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aFolder, anArticleFile, aSchema, type Ended, query, serve, stet } from './server.ts'

/** One or two sentences on the error stream, nothing on the other, a code that says it failed. */
function expectSentence(ended: Ended, ...says: string[]): void {
  for (const words of says) expect(ended.err).toContain(words)
  expect(ended.err).toMatch(/^[^\n]+[.]\n[^\n]+[.]\n$/)
  expect(ended.err).not.toMatch(/\n\s+at |node:|node_modules|report it/)
  expect([ended.code, ended.out]).toEqual([1, ''])
}

/** A data folder with one published article. */
async function aPaper(): Promise<{ data: string; path: string }> {
  const data = aFolder()
  const file = join(data, 'ferry.md')
  writeFileSync(file, anArticleFile())
  await stet(['setup', '--data', data])
  const { out, code } = await stet(['import', 'markdown', file, '--data', data, '--publish'])
  expect(code).toBe(0)
  return { data, path: /published at (\S+)/.exec(out)?.[1] ?? '' }
}

/** Every row of every table, so that nothing can change unseen. */
function contentOf(data: string): unknown {
  const database = new SQLite(join(data, 'stet.sqlite'), { readonly: true })
  const tables = database.prepare(`select name from sqlite_master where type = 'table' order by name`).all()
  const rows = tables.map((table) => {
    const { name } = table as { name: string }
    return [name, database.prepare(`select * from "${name}"`).all()]
  })
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  return rows
}

test('a port that is taken is told in a sentence', async () => {
  const { data } = await aPaper()
  const before = contentOf(data)
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  afterThisTest(() => other.close())
  const address = other.address()
  const port = address && typeof address === 'object' ? address.port : 0

  const ended = await stet(['serve', '--data', data, '--port', String(port)])

  expectSentence(ended, `Something else already listens on port ${port}.`, '--port')
  expect(contentOf(data)).toEqual(before)
})

test('a data folder that is a file is told in a sentence', async () => {
  const file = join(aFolder(), 'paper')
  writeFileSync(file, 'Dear editor')

  expectSentence(await stet(['serve', '--data', file, '--port', '0']), `${file} is a file.`, '--data')
  expectSentence(
    await stet(['serve', '--data', join(file, 'data'), '--port', '0']),
    `${join(file, 'data')} is a file.`,
    '--data',
  )
  expect(readFileSync(file, 'utf8')).toBe('Dear editor')
})

test('a setting that is wrong is told with its three names', async () => {
  const data = aFolder()

  const byFlag = await stet(['serve', '--data', data, '--port', 'many'])
  const byVariable = await stet(['serve', '--data', data], { env: { STET_SMTP_URL: 'mail.example' } })
  writeFileSync(join(data, 'stet.config.json'), '{"logLevel": "loud"}')
  const byFile = await stet(['serve', '--data', data])

  expectSentence(byFlag, 'The setting port must be a whole number', '--port, STET_PORT or as port')
  expectSentence(byVariable, 'The setting smtpUrl must begin with smtp://', '--smtp-url, STET_SMTP_URL')
  expectSentence(byFile, 'The setting logLevel must be one of', '--log-level, STET_LOG_LEVEL')
})

test('a flag nobody knows is told by its name', async () => {
  const ended = await stet(['serve', '--data', aFolder(), '--prot', '1'])

  expect(ended.code).toBe(2)
  expectSentence({ ...ended, code: 1 }, "'--prot'", 'stet help')
})

test('a PostgreSQL that cannot be reached is told in a sentence, without its password', async () => {
  const env = { DATABASE_URL: 'postgres://stet:geheim@127.0.0.1:1/paper' }

  const ended = await stet(['serve', '--data', aFolder(), '--port', '0'], { env })

  expectSentence(ended, 'PostgreSQL at 127.0.0.1:1/paper does not answer', 'DATABASE_URL')
  expect(ended.err).not.toContain('geheim')
})

test('a PostgreSQL that knows nothing of us is told in a sentence', async () => {
  const url = new URL(inject('postgresUrl'))
  url.pathname = '/no_such_paper'

  const ended = await stet(['serve', '--data', aFolder(), '--port', '0'], { env: { DATABASE_URL: url.href } })

  expectSentence(ended, 'has no such database', 'database, user and password')
  expect(ended.err).not.toContain(url.password)
})

test('a database from a newer Stet is left as it is', async () => {
  const { data } = await aPaper()
  const database = new SQLite(join(data, 'stet.sqlite'))
  database.exec(`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`)
  database.close()
  const before = contentOf(data)

  const ended = await stet(['serve', '--data', data, '--port', '0'])

  expectSentence(ended, 'made by a newer Stet (it has 9999-from-the-future)', 'Nothing was changed')
  expect(contentOf(data)).toEqual(before)
})

test('so is one on PostgreSQL', async () => {
  const url = await aSchema(inject('postgresUrl'))
  const env = { DATABASE_URL: url }
  expect((await stet(['setup', '--data', aFolder()], { env })).code).toBe(0)
  await query(url, `insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`)

  const ended = await stet(['serve', '--data', aFolder(), '--port', '0'], { env })

  expectSentence(ended, 'made by a newer Stet (it has 9999-from-the-future)')
})

test('a file that is no database is left as it is', async () => {
  const data = aFolder()
  const text = 'Dear editor, this is a letter and no database at all. '.repeat(50)
  writeFileSync(join(data, 'stet.sqlite'), text)

  expectSentence(await stet(['serve', '--data', data, '--port', '0']), 'is not a sound SQLite database', 'backup')
  expect(readFileSync(join(data, 'stet.sqlite'), 'utf8')).toBe(text)
})

/** Root may write anywhere, unless it gives up the right to. */
const likeAnybody =
  process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all', '--ambient-caps=-all'] : []

test('a data folder that cannot be written to is told in a sentence', async () => {
  const { data } = await aPaper()
  const before = contentOf(data)
  for (const name of ['stet.sqlite', 'stet.sqlite-wal', 'stet.sqlite-shm']) {
    spawnSync('chmod', ['-f', '444', join(data, name)])
  }
  chmodSync(data, 0o555)
  afterThisTest(() => chmodSync(data, 0o755))

  const ended = await stet(['serve', '--data', data, '--port', '0'], { wrapped: likeAnybody })

  chmodSync(data, 0o755)
  expectSentence(ended, 'cannot be made or written to (EACCES)', 'write access')
  expect(contentOf(data)).toEqual(before)
})

test('a new site in a folder that cannot be written to is told in a sentence', async () => {
  const folder = aFolder()
  mkdirSync(join(folder, 'here'))
  chmodSync(folder, 0o555)
  chmodSync(join(folder, 'here'), 0o555)
  afterThisTest(() => chmodSync(folder, 0o755))

  const inside = await stet(['serve', '--data', join(folder, 'here'), '--port', '0'], { wrapped: likeAnybody })
  const beside = await stet(['serve', '--data', join(folder, 'there'), '--port', '0'], { wrapped: likeAnybody })

  expectSentence(inside, 'cannot be made or written to (EACCES)', 'write access')
  expectSentence(beside, 'cannot be made or written to (EACCES)', 'write access')
})

/** A disk on which no file may grow past this many blocks of 512 bytes. */
const smallDisk = (blocks: number) => ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh']

test('a disk too full for a new site is told in a sentence, and once there is room the site starts', async () => {
  const data = aFolder()

  for (const blocks of [8, 40, 200, 600]) {
    expectSentence(
      await stet(['setup', '--data', data], { wrapped: smallDisk(blocks) }),
      'is full or failing',
      'Free some',
    )
  }

  expect(await stet(['setup', '--data', data])).toMatchObject({ code: 0, err: '' })
})

test('a disk that fills while articles come in loses none that was acknowledged', async () => {
  const { data, path } = await aPaper()
  const files = Array.from({ length: 12 }, (_, number) => {
    const file = join(data, `${number}.md`)
    writeFileSync(file, anArticleFile({ slug: `piece-${number}`, body: `Part ${number}. `.repeat(4000) }))
    return file
  })

  const ended = await stet(['import', 'markdown', ...files, '--data', data, '--publish'], { wrapped: smallDisk(1600) })

  expect(ended.code).toBe(1)
  expect(ended.err).toMatch(/is full or failing[.]\n[^\n]+[.]\n$/)
  const acknowledged = [path, ...[...ended.out.matchAll(/published at (\S+)/g)].map(([, at]) => at)]
  expect(acknowledged.length).toBeGreaterThan(1)
  expect(acknowledged.length).toBeLessThan(12)
  const database = new SQLite(join(data, 'stet.sqlite'))
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  const kept = database.prepare('select path from articles where public_id is not null').pluck().all()
  database.close()
  for (const at of acknowledged) expect(kept).toContain(at)
})

test('on a full disk readers go on reading, and a reply is refused in words', async () => {
  const { data, path } = await aPaper()
  const roomy = await serve(data)
  expect((await fetch(roomy.address + path)).status).toBe(200)
  await roomy.stop()
  const size = statSync(join(data, 'stet.sqlite')).size
  const server = await serve(data, { wrapped: smallDisk(Math.ceil(size / 512) + 64) })

  const reply = (number: number) => {
    const body = `Reply ${number}. ${'The tide comes in at four. '.repeat(150)}`
    const form = new URLSearchParams({ body, name: 'Mina', email: `mina${number}@paper.example` })
    return fetch(`${server.address}${path}/replies`, { method: 'POST', body: form, redirect: 'manual' })
  }
  let refused: Response | undefined
  let acknowledged = 0
  for (let number = 0; number < 500 && !refused; number += 1) {
    const answer = await reply(number)
    if (answer.status === 303) acknowledged += 1
    else refused = answer
  }
  const answers = await Promise.all(['/', path, '/search?q=ferry'].map((at) => fetch(server.address + at)))
  await server.kill()

  expect(refused?.status).toBe(503)
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
  const database = new SQLite(join(data, 'stet.sqlite'))
  expect(database.prepare('select count(*) from replies').pluck().get()).toBe(acknowledged)
  database.close()
  expect((await stet(['doctor', '--data', data])).code).toBe(0)
})
