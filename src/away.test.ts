import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { searchRoutes } from './features/search/routes.ts'
import { signInRoutes } from './features/sign-in/routes.ts'
import { writingRoutes } from './features/writing/routes.ts'
import { openDatabase } from './platform/database/database.ts'
import { createLog } from './platform/log.ts'
import { followChanges } from './platform/pages/follow.ts'
import { listen } from './platform/web/listen.ts'
import { aMigratedDatabase } from './testing/databases.ts'
import { aProxyTo, type TcpProxy, through } from './testing/proxy.ts'
import { aSite, doneOrFault } from './testing/site.ts'

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

/** A site that listens, its PostgreSQL behind a proxy, and the way to that PostgreSQL past the proxy. */
async function aPaper(settings: Record<string, string> = {}) {
  const { where, remove } = await aMigratedDatabase()
  const url = where.kind === 'postgres' ? where.url : ''
  leftovers.push(remove)
  const proxy = await aProxyTo(url)
  leftovers.push(() => proxy.close())
  const database = await openDatabase({ kind: 'postgres', url: through(proxy, url) })
  leftovers.push(() => database.close())
  const site = await aSite(database, { settings })
  const following = await followChanges({ database, pages: site.pages, log: createLog('silent'), every: 20 })
  leftovers.push(() => following.stop())
  const listening = await listen({ app: site.app, pages: site.pages, port: 0, host: '127.0.0.1' })
  leftovers.push(() => listening.stop())
  const cookie = await signedIn(site)
  const ask = (path: string, form?: Record<string, string>) => asked({ port: listening.port, cookie }, path, form)
  const article = await site.article()
  return { site, proxy, ask, url, article, path: article.path ?? '' }
}

async function signedIn(site: Awaited<ReturnType<typeof aSite>>): Promise<string> {
  const link = await site.signIn.signInLink((await site.staff()).id)
  const visitor = { device: 'A test', network: '127.0.0.1' }
  const token = link.split('/').at(-1) ?? ''
  return `stet=${doneOrFault(await site.signIn.byLink(token, { visitor, replaces: undefined })).token}`
}

type Answer = { status: number; text: string; headers: Record<string, string | string[] | undefined>; took: number }

type Browser = { port: number; cookie: string }

function asked({ port, cookie }: Browser, path: string, form?: Record<string, string>): Promise<Answer> {
  const begun = performance.now()
  const headers = { cookie, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) }
  return new Promise((resolve, reject) => {
    const sending = request({ port, path, method: form ? 'POST' : 'GET', headers, agent: false }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => {
        const took = performance.now() - begun
        resolve({ status: answer.statusCode ?? 0, text, headers: answer.headers, took })
      })
    })
    sending.on('error', reject)
    sending.end(form && new URLSearchParams(form).toString())
  })
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (await holds()) return
    await pause(20)
  }
  throw new Error('It did not come about.')
}

const ways: [string, (proxy: TcpProxy) => unknown][] = [
  ['nothing listens', (proxy) => proxy.refuse()],
  ['every connection is reset', (proxy) => proxy.reset()],
  ['nothing answers', (proxy) => proxy.stall()],
]

describe.each(ways)('while PostgreSQL is away and %s', (_name, takeAway) => {
  let paper: Awaited<ReturnType<typeof aPaper>>
  beforeEach(async () => {
    paper = await aPaper()
    await paper.ask(paper.path)
    await takeAway(paper.proxy)
    await until(() => paper.site.pages.alone() !== undefined)
  })

  test('kept pages are served and say how old they are', async () => {
    const answer = await paper.ask(paper.path)

    expect(answer.status).toBe(200)
    expect(Number(answer.headers.age)).toBeGreaterThanOrEqual(0)
    expect((await paper.ask('/healthz')).text).toContain('pages kept before are served until that is 15 minutes')
  })

  test('a page that is not kept is out of reach, whole and with every header', async () => {
    const answer = await paper.ask(searchRoutes.find.to({ q: 'ferry' }))

    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('10')
    expect(answer.headers['content-type']).toContain('text/html')
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
    expect(answer.text).toContain('That is out of reach at the moment')
    expect(answer.took).toBeLessThan(12_000)
  })

  test('a reply, a sign-in and a save come back with what was typed', async () => {
    const reply = { body: '\nIs it <the> ramp?\nOr the wire?', name: 'Mina', email: 'mina@reader.example', form: 'x.y' }
    const signIn = { email: 'ada@paper.example', password: 'a long password 1', next: writingRoutes.list.to() }
    const save = { headline: 'Ferry "stops" again', markdown: 'First words.\n\nSecond words.', base: '01k000' }

    const answers = await Promise.all([
      paper.ask(`${paper.path}/replies`, reply),
      paper.ask(signInRoutes.form.to(), signIn),
      paper.ask(writingRoutes.edit.to({ id: paper.article.id }), save),
    ])

    expect(answers.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(Array(3).fill([503, '10']))
    const [replied, signedIn, saved] = answers.map(({ text }) => text)
    expect(replied).toContain('>\n\nIs it &lt;the&gt; ramp?\nOr the wire?</textarea>')
    expect(replied).toContain('value="mina@reader.example"')
    expect(replied).toContain('type="hidden" name="form" value="x.y"')
    expect(signedIn).toContain('value="ada@paper.example"')
    expect(signedIn).not.toContain('a long password')
    expect(saved).toContain('First words.\n\nSecond words.</textarea>')
    expect(saved).toContain('Ferry &quot;stops&quot; again')
    expect(saved).toContain(`action="${writingRoutes.edit.to({ id: paper.article.id })}"`)
  })

  test('it is not ready, and says so soon', async () => {
    const answer = await paper.ask('/readyz')

    expect(answer.status).toBe(503)
    expect(answer.took).toBeLessThan(4000)
  })
})

test('once it is back what changed meanwhile is dropped, and nothing else', async () => {
  const { site, proxy, ask, url, article, path } = await aPaper()
  const other = await site.article({ headline: 'The market stays open on Sundays', slug: 'market-stays' })
  await ask(path)
  await ask(other.path ?? '')
  await proxy.refuse()
  await until(() => site.pages.alone() !== undefined)
  const elsewhere = new pg.Client(url)
  await elsewhere.connect()
  await elsewhere.query('begin')
  const { rows } = await elsewhere.query('update event_counter set n = n + 1 returning n')
  await elsewhere.query(
    `insert into event_log (seq, id, at, actor, type, version, payload, drops)
      values ($1, 'elsewhere', '2026-11-23T09:00:00.000Z', 'reader', 'article.saved', 1, '{}', $2)`,
    [rows[0].n, JSON.stringify([`article:${article.id}`])],
  )
  await elsewhere.query('commit')
  await elsewhere.end()
  expect(site.pages.find(path)).toBeDefined()

  await proxy.listenAgain()
  await until(() => site.pages.alone() === undefined)

  expect(site.pages.find(path)).toBeUndefined()
  expect(site.pages.find(other.path ?? '')).toBeDefined()
  expect((await ask(path)).headers.age).toBeUndefined()
})

test('a server that lost what it had told of cannot vouch for anything', async () => {
  const { site, proxy, ask, url, path } = await aPaper()
  await ask(path)
  await proxy.refuse()
  await until(() => site.pages.alone() !== undefined)
  const elsewhere = new pg.Client(url)
  await elsewhere.connect()
  await elsewhere.query(`update event_log set id = 'another' where seq = (select n from event_counter)`)
  await elsewhere.end()

  await proxy.listenAgain()
  await until(() => site.pages.alone() === undefined)

  expect(site.pages.find(path)).toBeUndefined()
})

test('nobody is served a kept page for longer than the setting says', async () => {
  const { site, proxy, ask, path } = await aPaper({ staleMinutes: '0' })
  await ask(path)
  await proxy.refuse()
  await until(() => site.pages.alone() !== undefined)

  const answer = await ask(path)

  expect(answer.status).toBe(503)
  expect((await ask('/healthz')).text).toContain('are not served any more')
})

test('a server that is shut down or cut off in the middle of a reply answers 503, and the site goes on after', async () => {
  const { proxy, ask, url, path } = await aPaper()
  const form = () => ({ body: `Which ramp? ${String(performance.now())}`, name: 'Mina', email: 'mina@reader.example' })
  const killing = new pg.Client(url)
  await killing.connect()
  const seen = new Set<number>()

  for (let round = 0; round < 30; round += 1) {
    const sending = ask(`${path}/replies`, form())
    if (round % 2 === 0) proxy.drop()
    else {
      await killing.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
    }
    seen.add((await sending).status)
  }
  await killing.end()

  expect([...seen].filter((status) => status !== 503 && status !== 303 && status !== 422)).toEqual([])
  // A connection of the last round may be found dead by whoever asks next.
  const last = () => ask(`${path}/replies`, { ...form(), email: 'tom@reader.example' })
  await until(async () => (await last()).status === 303)
})
