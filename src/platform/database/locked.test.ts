import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { aMigratedFile } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { openDatabase } from './database.ts'

const leftovers: (() => unknown)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0).reverse()) await clear()
})

async function aDatabase() {
  const { where, remove } = await aMigratedFile()
  leftovers.push(remove)
  const database = await openDatabase(where)
  leftovers.push(() => database.close())
  return { database, file: where.kind === 'sqlite' ? where.file : '' }
}

/** Another program that takes a lock on the file, says so, and lets go when it is told to or after so many milliseconds. */
async function another(file: string, take: string, { letGo = 'commit', after = 60_000 } = {}): Promise<ChildProcess> {
  const program = `
    const other = new (require(${JSON.stringify(createRequire(import.meta.url).resolve('better-sqlite3'))}))(${JSON.stringify(file)})
    other.exec(${JSON.stringify(take)})
    process.stdout.write('held')
    const end = () => { other.exec(${JSON.stringify(letGo)}); other.close(); process.exit(0) }
    process.stdin.on('data', end)
    setTimeout(end, ${after})`
  const child = spawn(process.execPath, ['--eval', program], { stdio: ['pipe', 'pipe', 'inherit'] })
  leftovers.push(() => child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

/** The longest that anything else in this process was held up while `act` was under way. */
async function longestStandstill(act: () => Promise<unknown>): Promise<number> {
  let [longest, last, isOver] = [0, performance.now(), false]
  const ticking = (async () => {
    while (!isOver) {
      await pause(5)
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }
  })()
  await act()
  isOver = true
  await ticking
  return longest
}

test('while another program holds the write lock, pages are rendered and nothing stands still', async () => {
  const { database, file } = await aDatabase()
  const site = await aSite(database)
  const article = await site.article()
  const path = article.path ?? ''
  await site.replyIntake.stamp()
  const holder = await another(file, 'begin immediate')
  const form = new URLSearchParams({ body: 'Was it the ramp?', name: 'Mina', email: 'mina@reader.example' })
  const took: number[] = []

  const sending = site.app.request(`http://127.0.0.1:4000${path}/replies`, { method: 'POST', body: form })
  const standstill = await longestStandstill(async () => {
    for (let round = 0; round < 20; round += 1) {
      site.pages.dropAll()
      const begun = performance.now()
      expect((await site.app.request(path)).status).toBe(200)
      took.push(performance.now() - begun)
      await pause(20)
    }
    holder.stdin?.write('go')
    expect((await sending).status).toBe(303)
  })

  expect(Math.max(...took)).toBeLessThan(2000)
  expect(standstill).toBeLessThan(2000)
})

test('a lock that is never let go ends as 503 with every word, for all who wait at about the same time', async () => {
  const { database, file } = await aDatabase()
  const site = await aSite(database)
  const { path } = await site.article()
  await another(file, 'begin immediate')
  const send = (number: number) => {
    const body = new URLSearchParams({ body: `Ramp ${number}?`, name: 'Mina', email: `m${number}@reader.example` })
    return site.app.request(`http://127.0.0.1:4000${path}/replies`, { method: 'POST', body })
  }

  const begun = performance.now()
  const answers = await Promise.all(Array.from({ length: 100 }, (_, number) => send(number)))
  const took = performance.now() - begun

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]))
  expect(answers[7]?.headers.get('retry-after')).toBe('10')
  expect(await answers[7]?.text()).toContain('Ramp 7?</textarea>')
  expect(took).toBeLessThan(9000)
}, 20_000)

test('a program that keeps everybody out makes readers wait a little, not for ever, and holds nothing else up', async () => {
  const { database, file } = await aDatabase()
  const site = await aSite(database)
  const { path } = await site.article()
  await database.close()
  const holder = await another(file, 'pragma locking_mode = exclusive; begin exclusive')
  const opening = openDatabase({ kind: 'sqlite', file })
  await pause(100)
  holder.stdin?.write('go')
  const again = await opening
  leftovers.push(() => again.close())

  expect((await (await aSite(again)).app.request(path ?? '')).status).toBe(200)
})

test('a file that stays locked is refused at start in words', async () => {
  const { database, file } = await aDatabase()
  await database.close()
  await another(file, 'pragma locking_mode = exclusive; begin exclusive')

  await expect(openDatabase({ kind: 'sqlite', file })).rejects.toThrow(`Another program keeps ${file} locked.`)
}, 20_000)

test('changes go on while a backup is made of the file, and while another program folds its log', async () => {
  const { database, file } = await aDatabase()
  const holder = await another(file, 'begin; select count(*) from articles', { letGo: 'commit' })
  const change = () =>
    database.write((tx) =>
      tx
        .updateTable('beats')
        .set({ words: String(performance.now()) })
        .execute(),
    )

  const outcomes = await Promise.allSettled([
    ...Array.from({ length: 20 }, change),
    (async () => {
      const copy = await another(file, `vacuum into '${file}.copy'`, { letGo: 'select 1' })
      copy.stdin?.write('go')
    })(),
    (async () => {
      const folding = await another(file, 'pragma wal_checkpoint(passive)', { letGo: 'select 1' })
      folding.stdin?.write('go')
    })(),
    ...Array.from({ length: 20 }, change),
  ])
  holder.stdin?.write('go')

  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
  const { rows } = await sql<{ n: number }>`select count(*) as n from beats`.execute(database.read)
  expect(rows[0]?.n).toBe(1)
})
