import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { reading } from '../src/testing/stream.ts'
import { aFolder, anArticleFile, aSchema, type Server, serve, stet, until, withSite } from './server.ts'

/** Where two processes share one site: a data folder, or a schema of PostgreSQL's. */
const places = [
  ['SQLite', async () => ({})],
  ['PostgreSQL', async () => ({ DATABASE_URL: await aSchema(inject('postgresUrl')) })],
] as const

const words = async (server: Server, path: string) => (await fetch(server.address + path)).text()

/** An answer from the store has no id of a request, since no router saw it. */
async function isKept(server: Server, path: string): Promise<boolean> {
  const answer = await fetch(server.address + path)
  await answer.text()
  return answer.status === 200 && !answer.headers.has('x-request-id')
}

async function expectToStay(server: Server, path: string, text: string): Promise<void> {
  for (let count = 0; count < 50; count += 1) expect(await words(server, path)).toContain(text)
}

describe.each(places)('%s', (_name, place) => {
  test('what is published through one process is on the pages of every other within a second', async () => {
    const data = aFolder()
    const env = await place()
    const first = await serve(data, { env })
    const second = await serve(data, { env })
    await until(() => isKept(first, '/'))
    await until(() => isKept(second, '/'))
    const file = join(data, 'ferry.md')
    writeFileSync(file, anArticleFile({ headline: 'Ferry runs again after eleven days' }))

    const published = await stet(['import', 'markdown', file, '--data', data, '--publish'], { env })
    const both = [first, second].map((server) =>
      until(async () => (await words(server, '/')).includes('after eleven days'), 1000),
    )
    await Promise.all(both)

    expect(published).toMatchObject({ code: 0, err: '' })
    for (const server of [first, second]) {
      await until(() => isKept(server, '/'))
      await expectToStay(server, '/', 'after eleven days')
    }
  })

  test('a front that is launched through one process is what every other shows', async () => {
    const data = aFolder()
    const env = await place()
    const file = join(data, 'ferry.md')
    writeFileSync(file, anArticleFile({ headline: 'Ferry runs again after eleven days' }))
    const servers = [await serve(data, { env }), await serve(data, { env })]
    await stet(['import', 'markdown', file, '--data', data, '--publish'], { env })
    for (const server of servers) await until(() => isKept(server, '/'))

    const launched = await withSite(
      data,
      `async (site, owner) => {
        const { done: front } = await site.fronts.begin(owner, 'home')
        const [{ id: container, ...fields }] = front.containers
        const change = { id: front.id, container, fields: { ...fields, title: 'From the harbour' } }
        const { done: changed } = await site.fronts.changeContainer(owner, change)
        return site.fronts.launch(owner, { id: front.id, version: changed.version })
      }`,
      env,
    )

    const all = servers.map((server) =>
      until(async () => (await words(server, '/')).includes('From the harbour'), 1000),
    )
    expect(launched).toMatchObject({ done: { number: 1 } })
    await Promise.all(all)
    for (const server of servers) await expectToStay(server, '/', 'From the harbour')
  })

  test('a process never shows an older state after a newer one', async () => {
    const data = aFolder()
    const env = await place()
    const servers = [await serve(data, { env }), await serve(data, { env })]
    const seen = servers.map(() => [] as number[])
    let isOver = false
    const watching = servers.map(async (server, which) => {
      while (!isOver) seen[which]?.push(Number(/Packet (\d+)/.exec(await words(server, '/'))?.[1] ?? 0))
    })

    await withSite(
      data,
      `async (site, owner) => {
        for (let edition = 1; edition <= 30; edition += 1) {
          await site.settings.change(owner, { name: 'Packet ' + edition })
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }`,
      env,
    )
    await Promise.all(
      servers.map((server) => until(async () => (await words(server, '/')).includes('Packet 30'), 1000)),
    )
    isOver = true
    await Promise.all(watching)

    for (const editions of seen) {
      expect(editions).toEqual([...editions].sort((a, b) => a - b))
      expect(editions.length).toBeGreaterThan(30)
    }
    for (const server of servers) await expectToStay(server, '/', 'Packet 30')
  })

  test('an article withdrawn through one process is gone from every other', async () => {
    const data = aFolder()
    const env = await place()
    const file = join(data, 'ferry.md')
    writeFileSync(file, anArticleFile({ slug: 'ferry' }))
    await stet(['setup', '--data', data], { env })
    const published = await stet(['import', 'markdown', file, '--data', data, '--publish'], { env })
    const path = /published at (\S+)/.exec(published.out)?.[1] ?? ''
    const server = await serve(data, { env })
    await until(() => isKept(server, path))
    await until(() => isKept(server, '/'))

    await withSite(
      data,
      `async (site, owner) => {
        const { article } = await site.articles.at(${JSON.stringify(path)})
        return site.articles.withdraw(owner, { articleId: article.id, because: 'The ferry never ran.' })
      }`,
      env,
    )
    await until(async () => (await fetch(server.address + path)).status === 410, 1000)
    await until(async () => !(await words(server, '/')).includes(path), 1000)

    for (let count = 0; count < 50; count += 1) expect((await fetch(server.address + path)).status).toBe(410)
  })

  test('two processes that start on a new database at once make it once', async () => {
    const data = aFolder()
    const env = await place()

    const servers = await Promise.all([serve(data, { env }), serve(data, { env }), serve(data, { env })])

    const answers = await Promise.all(servers.map((server) => fetch(server.address)))
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    expect(servers.map((server) => server.errors())).toEqual(['', '', ''])
  })

  test('an open page at one process is told within a second what another did, and no stop waits for it', async () => {
    const data = aFolder()
    const env = await place()
    const first = await serve(data, { env })
    const second = await serve(data, { env })
    const added = await stet(
      ['staff', 'add', 'ada@paper.example', '--name', 'Ada', '--role', 'publisher', '--data', data],
      {
        env,
      },
    )
    const link = /\/newsroom\/sign-in\/\S+/.exec(added.out)?.[0] ?? ''
    const entered = await fetch(second.address + link, { method: 'POST', redirect: 'manual' })
    const cookie = entered.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    const headers = { cookie, accept: 'text/event-stream' }
    const stream = reading((await fetch(`${second.address}/newsroom/live`, { headers })).body)
    await until(() => stream.text().startsWith('retry:'))
    const file = join(data, 'ferry.md')
    writeFileSync(file, anArticleFile())

    await stet(['import', 'markdown', file, '--data', data, '--publish'], { env })
    await until(() => stream.told().some((each) => each?.startsWith('article ')), 1000)
    const begun = performance.now()
    const codes = await Promise.all([first.stop(), second.stop(), stream.over])

    expect(codes.slice(0, 2)).toEqual([0, 0])
    expect(performance.now() - begun).toBeLessThan(4000)
  })

  test('asked to end, a server ends well', async () => {
    const server = await serve(aFolder(), { env: await place() })

    expect(await server.stop()).toBe(0)
    expect(server.errors()).toBe('')
  })
})
