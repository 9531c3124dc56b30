import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aFolder, anArticleFile, aSchema, type Ended, query, serve, stet } from './server.ts'

const places = [
  ['SQLite', async () => ({})],
  ['PostgreSQL', async () => ({ DATABASE_URL: await aSchema(inject('postgresUrl')) })],
] as const

type Env = Record<string, string>

const add = (data: string, { role = 'publisher', name = 'Ada Reed' } = {}) =>
  ['staff', 'add', 'ada@paper.example', '--name', name, '--role', role, '--data', data] as const
const linkIn = ({ out }: Ended) => /^https?:\S+$/m.exec(out)?.[0] ?? ''

/** What needs a site, and would have made a new one where none is. */
const needASite: [string, (data: string, file: string) => string[]][] = [
  ['staff add', (data) => [...add(data)]],
  ['staff link', (data) => ['staff', 'link', 'ada@paper.example', '--data', data]],
  ['staff role', (data) => ['staff', 'role', 'ada@paper.example', '--role', 'editor', '--data', data]],
  ['import markdown', (data, file) => ['import', 'markdown', file, '--data', data, '--publish']],
  ['a dry run', (data, file) => ['import', 'wordpress', file, '--data', data, '--dry-run']],
  ['import disqus', (data, file) => ['import', 'disqus', file, '--data', data]],
  ['export', (data) => ['export', 'replies', '--data', data]],
  ['log rotate', (data) => ['log', 'rotate', '--data', data]],
  ['migrate', (data) => ['migrate', '--data', data]],
  ['doctor', (data) => ['doctor', '--data', data]],
  ['verify', (data) => ['verify', '--data', data]],
]

describe.each(places)('%s', (kind, place) => {
  test.each(kind === 'SQLite' ? needASite : needASite.slice(3, 5))(
    '%s makes no site of a folder that was mistyped',
    async (_name, args) => {
      const env: Env = await place()
      const around = aFolder()
      const file = join(aFolder(), 'ferry.md')
      writeFileSync(file, anArticleFile())
      mkdirSync(join(around, 'empty'))

      const missing = await stet(args(join(around, 'nope', 'deeper'), file), { env })
      const empty = await stet(args(join(around, 'empty'), file), { env })

      for (const { code, out, err } of [missing, empty]) {
        expect([code, out]).toEqual([1, ''])
        expect(err).toMatch(/^There is no site in [^\n]+[.]\n[^\n]*--data[^\n]*stet setup[^\n]*\n$/)
      }
      expect([readdirSync(around), readdirSync(join(around, 'empty'))]).toEqual([['empty'], []])
      if (kind === 'PostgreSQL') expect(await tablesOf(env)).toBe(0)
    },
  )

  test('setup makes a site once, with its name and its address, and leaves one that is there as it is', async () => {
    const env: Env = await place()
    const data = join(aFolder(), 'new', 'paper')

    const made = await stet(['setup', '--data', data, '--address', 'https://paper.example/', '--paper', 'The Packet'], {
      env,
    })
    const again = await stet(['setup', '--data', data, '--paper', 'The Other'], { env })
    const added = await stet([...add(data)], { env })
    const server = await serve(data, { env })
    const page = await fetch(server.address, { headers: { host: 'paper.example' } })

    expect(made).toMatchObject({ code: 0, err: '' })
    expect([again.code, again.err]).toEqual([1, expect.stringMatching(/^There is a site in [^\n]+ already[.]\n/)])
    expect(linkIn(added)).toMatch(/^https:\/\/paper\.example\/newsroom\//)
    // Node's fetch sends its own Host: a number is answered 421 once an address is set.
    expect(page.status).toBe(421)
  })

  test('a link leads to where the site was last, or to the address it was given', async () => {
    const env: Env = await place()
    const data = aFolder()

    const bare = await serve(data, { env })
    const whileItRuns = linkIn(await stet([...add(data)], { env }))
    await bare.stop()
    const afterwards = linkIn(await stet([...add(data)], { env }))
    const named = await serve(data, { env, args: ['--address', 'https://paper.example'] })
    await named.stop()
    const given = linkIn(await stet([...add(data)], { env }))
    const byFlag = linkIn(await stet([...add(data), '--address', 'https://once.example'], { env }))
    const kept = linkIn(await stet([...add(data)], { env }))
    await (await serve(data, { env })).stop()
    const keptOn = linkIn(await stet([...add(data)], { env }))

    const origins = [whileItRuns, afterwards, given, byFlag, kept, keptOn].map((link) => new URL(link).origin)
    const asListened = new URL(bare.address).origin
    const paper = 'https://paper.example'
    expect(origins).toEqual([asListened, asListened, paper, 'https://once.example', paper, paper])
  })
})

async function tablesOf({ DATABASE_URL: url = '' }: Env): Promise<number> {
  const [row] = await query(url, `select count(*) as count from pg_tables where schemaname = current_schema()`)
  return Number((row as { count: string }).count)
}

test('somebody who works here already is told of, and the command says that it did nothing', async () => {
  const data = aFolder()
  await stet(['setup', '--data', data])
  await stet([...add(data)])

  const { code, out, err } = await stet([...add(data, { role: 'editor' })])

  expect([code, out]).toEqual([1, ''])
  expect(err).toContain('Ada Reed (ada@paper.example) works here already, as publisher.')
})

const misunderstood: [string, string[], string][] = [
  ['an unknown command', ['srve'], 'There is no command called srve.'],
  ['an unknown flag of serve', ['serve', '--prot', '1'], "'--prot'"],
  ['an unknown flag of setup', ['setup', '--prot', '1'], "'--prot'"],
  ['an unknown flag of demo', ['demo', '--prot', '1'], "'--prot'"],
  ['an unknown flag of staff', ['staff', 'add', 'a@b.example', '--prot'], "'--prot'"],
  ['an unknown flag of import', ['import', 'markdown', 'a.md', '--prot'], "'--prot'"],
  ['an unknown flag of export', ['export', 'replies', '--prot'], "'--prot'"],
  ['an unknown flag of doctor', ['doctor', '--prot'], "'--prot'"],
  ['an unknown flag of verify', ['verify', '--prot'], "'--prot'"],
  ['an unknown flag of log', ['log', 'rotate', '--prot'], "'--prot'"],
  ['an unknown flag of migrate', ['migrate', '--prot'], "'--prot'"],
  ['an unknown flag of check', ['check', 'a.md', '--prot'], '--prot'],
  ['an unknown flag of suggest', ['suggest', 'a.md', '--prot'], "'--prot'"],
  ['a flag without its value', ['serve', '--data'], "'--data"],
  ['a flag whose value is another flag', ['serve', '--data', '--port', '1'], "'--data'"],
  ['an empty value', ['doctor', '--data', ''], '--data'],
  ['a word too many', ['serve', 'here'], 'here'],
  ['a word too many after doctor', ['doctor', 'data'], 'data'],
  ['staff without a verb', ['staff'], 'stet staff add'],
  ['a verb staff does not have', ['staff', 'fire', 'ada@paper.example'], 'stet staff add'],
  ['staff add without an address', ['staff', 'add', '--name', 'A', '--role', 'editor'], 'stet staff add'],
  ['a role there is none of', ['staff', 'add', 'a@b.example', '--name', 'A', '--role', 'king'], '--role'],
  ['import without a file', ['import', 'markdown'], 'stet import'],
  ['export of nothing', ['export'], 'stet export'],
  ['log without a verb', ['log'], 'stet log rotate'],
]

test.each(misunderstood)('%s ends with 2, in words, and makes nothing', async (_name, args, says) => {
  const here = aFolder()
  const { code, out, err } = await stet(args, { wrapped: ['sh', '-c', 'cd "$0" && exec "$@"', here] })

  expect(code).toBe(2)
  expect(out + err).toContain(says)
  expect(out + err).not.toMatch(/\n\s+at |report it|[.][.]/)
  expect(readdirSync(here)).toEqual([])
})

test('it says its version, and of each command how it is used', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

  for (const flag of ['--version', '-v', 'version']) {
    expect(await stet([flag])).toEqual({ code: 0, out: `Stet ${version}\n`, err: '' })
  }
  for (const args of [
    ['serve', '--help'],
    ['staff', '-h'],
    ['help', 'import'],
    ['demo', '--help'],
    ['suggest', '-h'],
  ]) {
    const { code, out, err } = await stet(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`stet ${args.find((each) => !/^(-|help)/.test(each))}`)
  }
})

const nowhere: [string, () => string][] = [
  ['/proc, which makes no folders', () => '/proc/nope'],
  ['a folder deep in /proc', () => '/proc/nope/deeper/still'],
  ['/sys', () => '/sys/nope'],
  ['a file', () => aFile()],
  ['a folder in a file', () => join(aFile(), 'data')],
  ['a name that is too long', () => join(aFolder(), 'x'.repeat(300))],
  ['a path that is too long', () => join(aFolder(), 'long/'.repeat(1200))],
  ['a device', () => '/dev/null'],
]

function aFile(): string {
  const file = join(aFolder(), 'file')
  writeFileSync(file, '')
  return file
}

test.each(nowhere)('no site is made at %s, and that is told at once', async (_name, path) => {
  const data = path()
  const commands = data === '/proc/nope' ? ['serve', 'setup', 'demo'] : ['serve']
  for (const command of commands) {
    const begun = performance.now()
    const { code, err } = await stet([command, '--data', data], { wrapped: ['timeout', '-s', 'KILL', '20'] })

    expect(err).toMatch(/^[^\n]+[.]\n[^\n]+[.]\n$/)
    expect(err).not.toMatch(/\n\s+at |report it/)
    expect([code, performance.now() - begun < 15_000]).toEqual([1, true])
  }
})

test('a folder for temporary files that is not there is told in a sentence', async () => {
  const { code, err } = await stet(['demo', '--port', '0'], { env: { TMPDIR: '/proc/nope' } })

  expect(err).toMatch(/^[^\n]+[.]\n[^\n]+TMPDIR[^\n]+[.]\n$/)
  expect(code).toBe(1)
})

test('a port of a host with colons is an address', async () => {
  const data = aFolder()
  const server = await serve(data, { args: ['--host', '::1'] }).catch(() => undefined)
  if (!server) return
  afterThisTest(() => server.kill())

  expect(server.address).toMatch(/^http:\/\/\[::1\]:\d+$/)
  expect((await fetch(server.address)).status).toBe(200)
  expect(existsSync(join(data, 'stet.sqlite'))).toBe(true)
})
