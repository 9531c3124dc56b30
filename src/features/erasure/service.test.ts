import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { systemClock } from '../../base/clock.ts'
import { clean } from '../../base/text.ts'
import { openSite } from '../../main.ts'
import { readConfig } from '../../platform/config.ts'
import { type OpenDatabase, openDatabase, type Where } from '../../platform/database/database.ts'
import { openFiles } from '../../platform/files/open.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { onEveryPlace } from '../../testing/places.ts'
import { aReadersBrowser, linkIn, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aBucket } from '../../testing/s3.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { unsoundThreads } from '../../testing/sound.ts'
import { notificationRoutes } from '../notifications/routes.ts'
import { readerRoutes } from '../readers/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { ownReplyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { theOwner } from '../staff/index.ts'
import { erasureRoutes } from './routes.ts'

const path = '/2026/11/ferry-runs-again'
const canary = { name: 'Canary Finch', email: 'canary.finch@secretnest.example' }
const traces = ['canary', 'finch', 'secretnest', 'bell rang', 'bell tolled', 'whispered', 'tattled']

async function says(browser: ReadersBrowser, fields: Record<string, string> = {}) {
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), {
    body: 'The bell rang twice.',
    ...canary,
    ...fields,
  })
  return answer.location.split('/')[5]?.split('#')[0] as ReplyId
}

/** Every row of every table that still holds a trace. */
async function tracesIn(schema: Parameters<typeof rowsOf>[0]): Promise<string[]> {
  const all = await rowsOf(schema)
  return all.filter((row) => traces.some((trace) => row.toLowerCase().includes(trace)))
}

type Schema = Awaited<ReturnType<typeof openDatabase>>['schema']

/** On PostgreSQL other tests have tables in schemas beside this one. */
async function tablesIn(schema: Schema): Promise<string[]> {
  // A view holds nothing itself.
  const tables = (await schema.introspection.getTables()).filter(({ isView }) => !isView)
  if (tables.every((table) => table.schema === undefined)) return tables.map(({ name }) => name)
  const { rows } = await sql<{ own: string }>`select current_schema() as own`.execute(schema)
  return tables.filter((table) => table.schema === rows[0]?.own).map(({ name }) => name)
}

async function rowsOf(schema: Schema): Promise<string[]> {
  const rows: string[] = []
  for (const name of await tablesIn(schema)) {
    const found = await sql<object>`select * from ${sql.table(name)}`.execute(schema)
    rows.push(...found.rows.map((row) => `${name} ${JSON.stringify(row)}`))
  }
  return rows
}

/** A database whose writing stops after so many changes. */
function breaking(database: OpenDatabase) {
  const failing = { after: Number.POSITIVE_INFINITY }
  const write: OpenDatabase['write'] = (change) => {
    failing.after -= 1
    return failing.after < 0 ? Promise.reject(new Error('The power went')) : database.write(change)
  }
  return { failing, database: { ...database, write } }
}

onEveryDatabase((open) => {
  test('forgetting leaves nothing of a person in any table, and places where answers need them', async () => {
    const database = await open()
    const site = await aSite(database)
    const { id: articleId } = await site.article()
    const browser = aReadersBrowser(site)
    const answered = await says(browser)
    const lonely = await says(browser, { body: 'The bell tolled.' })
    await browser.post(intakeRoutes.change.to({ article: path, id: lonely }), { body: 'The bell tolled thrice.' })
    const elsewhere = await says(aReadersBrowser(site), { body: 'They whispered.', email: canary.email.toUpperCase() })
    const moderator = await site.staff()
    for (const id of [answered, elsewhere])
      doneOrFault(await site.moderation.decide(moderator, { replyId: id, to: 'published' }))
    const because = 'Repeats that “the bell tolled”'
    doneOrFault(await site.moderation.decide(moderator, { replyId: lonely, to: 'hidden', because }))
    const other = await site.reply({ articleId, answers: answered, name: clean('Ben'), email: 'ben@reader.example' })
    await proves(site, browser, canary.email)
    await browser.post(notificationRoutes.mail.to(), { answers: 'yes', decisions: 'yes' })
    await browser.post(notificationRoutes.threads.to(), { article: articleId, follow: 'yes' })
    await browser.post(ownReplyRoutes.sendReport.to({ article: path, id: other.id }), {
      reason: 'other',
      words: 'Ben tattled.',
    })
    const reader = await site.readers.whoHas(browser.cookies.get('stet_session_reader') ?? '')
    const told = { kind: 'statement', replyId: lonely, subject: 'Hidden', text: 'You said “the bell tolled”.' } as const
    await database.write((tx) => site.notifications.notify(tx, { readerId: reader?.id ?? '', ...told }))
    await site.jobs.settle()
    await browser.get(path)
    expect((await tracesIn(database.schema)).length).toBeGreaterThan(5)

    const asks = await browser.get(erasureRoutes.forgetting.to())
    const done = await browser.post(erasureRoutes.forgetting.to())
    await site.jobs.settle()
    const page = await aReadersBrowser(site).get(path)

    expect(asks.text).toContain('cannot be undone')
    expect(done.text).toContain('You are forgotten')
    expect(await tracesIn(database.schema)).toEqual([])
    expect(page.text).toContain('removed at its writer')
    expect(page.text).toContain('Ben')
    expect(page.text).toContain('1 reply<')
    expect((await browser.get(readerRoutes.show.to())).text).toContain('Mail me a link')
    expect((await browser.get(ownReplyRoutes.sent.to({ article: path, id: lonely }))).status).toBe(404)
    expect(doneOrFault(await site.moderation.queue(moderator, { list: 'held', after: null })).items).toEqual([])
    expect((await rowsOf(database.schema)).filter((row) => row.startsWith('decisions ')).length).toBeGreaterThan(5)
  })

  test('forgetting somebody of many replies goes on where a fault broke it off, by itself', async () => {
    const { failing, database } = breaking(await open())
    const site = await aSite(database)
    const { id: articleId } = await site.article()
    const browser = aReadersBrowser(site)
    for (let count = 0; count < 120; count += 1) {
      await site.reply({ articleId, ...canary, name: clean(canary.name), body: clean(`The bell rang ${count}.`) })
    }
    await proves(site, browser, canary.email)
    const reader = await site.readers.whoHas(browser.cookies.get('stet_session_reader') ?? '')
    if (!reader) throw new Error('Nobody has proven an address.')
    await site.jobs.settle()

    failing.after = 3
    await expect(site.erasure.forget(reader)).rejects.toThrow('The power went')
    failing.after = Number.POSITIVE_INFINITY
    const halfway = await tracesIn(database.schema)
    await site.jobs.settle()

    const left = halfway.filter((row) => row.startsWith('replies ')).length
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThan(120)
    expect(await tracesIn(database.schema)).toEqual([])
    expect(await unsoundThreads(database.read)).toEqual([])
    expect(await site.erasure.forgetAgain()).toBe(0)
  })

  test('somebody of hundreds of replies does not wait for the last of them to be taken out', async () => {
    const database = await open()
    const site = await aSite(database)
    const { id: articleId } = await site.article()
    const browser = aReadersBrowser(site)
    for (let count = 0; count < 201; count += 1) {
      await site.reply({ articleId, ...canary, name: clean(canary.name), body: clean(`The bell rang ${count}.`) })
    }
    await proves(site, browser, canary.email)

    const done = await browser.post(erasureRoutes.forgetting.to())
    await site.jobs.settle()

    expect(done.text).toContain('is gone within minutes')
    expect(await tracesIn(database.schema)).toEqual([])
    expect(await site.erasure.forgetAgain()).toBe(0)
  })

  test('mail that waited to be sent to them is not', async () => {
    const site = await aSite(await open())
    const browser = aReadersBrowser(site)
    await proves(site, browser, canary.email)
    await aReadersBrowser(site).post(readerRoutes.askProof.to(), { email: canary.email })

    await browser.post(erasureRoutes.forgetting.to())
    const before = site.sent.length
    await site.jobs.settle()

    expect(site.sent).toHaveLength(before)
  })

  test('who comes back under the same address begins anew, and stays', async () => {
    const site = await aSite(await open())
    await site.article()
    const browser = aReadersBrowser(site)
    await says(browser)
    await proves(site, browser, canary.email)
    await browser.post(erasureRoutes.forgetting.to())
    site.clock.pass(1000)

    await says(browser, { body: 'Here again.' })
    await proves(site, browser, canary.email)
    const again = await site.erasure.forgetAgain()

    expect(again).toBe(0)
    expect((await browser.get(readerRoutes.show.to())).text).toContain('Here again.')
  })
})

const leftovers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const clear of leftovers.splice(0)) await clear()
})

onEveryPlace((aPaper) => {
  test.each([
    ['a folder', async () => ({})],
    ['a bucket', aBucket],
  ])('an older copy of the database brings nobody back, with the ledger in %s', async (_name, store) => {
    const { data, environment } = await aPaper()
    const config = readConfig(data, { logLevel: 'silent', ...(await store()) }, environment)
    const first = await openSite(config)
    const browser = aReadersBrowser(first.site)
    const [, at = ''] = /href="(\/\d{4}\/\d{2}\/[^"]+)"/.exec((await browser.get('/')).text) ?? []
    const sent = await browser.post(intakeRoutes.send.to({ article: at }), { body: 'The bell rang twice.', ...canary })
    const replyId = sent.location.split('/').at(-2) as ReplyId
    doneOrFault(await first.site.moderation.decide(theOwner, { replyId, to: 'published' }))
    const proof = await provesByFile(first, browser, data)
    expect(proof).toContain('/reader/proof/')
    const putBack = await copied(config.database)

    await browser.post(erasureRoutes.forgetting.to())
    await first.close()
    const ledger = await openFiles(config.files, systemClock).linesOf('erasures').all()
    await putBack()
    const came = await looked(config.database)
    const second = await openSite(config)
    const page = await aReadersBrowser(second.site).get(at)
    const again = await second.site.erasure.forgetAgain()
    await second.close()

    expect(came.length).toBeGreaterThan(2)
    expect(await looked(config.database)).toEqual([])
    expect(page.status).toBe(200)
    expect(page.text).not.toContain('bell rang')
    expect(again).toBe(0)
    expect(ledger).toHaveLength(1)
    expect(ledger.join()).not.toMatch(/canary|finch|bell/i)
  })
})

type Opened = Awaited<ReturnType<typeof openSite>>

/** Presses the button of the link that was written to the data folder. */
async function provesByFile({ site }: Opened, browser: ReadersBrowser, data: string): Promise<string> {
  await browser.post(readerRoutes.askProof.to(), { email: canary.email })
  await site.jobs.settle()
  const [name = ''] = await readdir(join(data, 'mail'))
  const link = linkIn((await readFile(join(data, 'mail', name), 'utf8')).replaceAll('=\n', ''))
  await browser.post(link)
  return link
}

async function looked(where: Where): Promise<string[]> {
  const database = await openDatabase(where)
  const found = await tracesIn(database.schema)
  await database.close()
  return found
}

/** Copies the database as it is now; the answer puts the copy in the place of what came after. */
async function copied(where: Where): Promise<() => Promise<void>> {
  return where.kind === 'sqlite' ? copiedFile(where.file) : copiedRows(where)
}

async function copiedFile(file: string) {
  const folder = await mkdtemp(join(tmpdir(), 'stet-copy-'))
  leftovers.push(() => rm(folder, { recursive: true, force: true }))
  const database = await openDatabase({ kind: 'sqlite', file })
  const copy = join(folder, 'copy.sqlite')
  await sql`vacuum into ${sql.lit(copy)}`.execute(database.schema)
  await database.close()
  return async () => {
    for (const each of [file, `${file}-wal`, `${file}-shm`]) await rm(each, { force: true })
    await copyFile(copy, file)
  }
}

async function copiedRows(where: Where) {
  const database = await openDatabase(where)
  const { schema } = database
  const tables = await tablesIn(schema)
  const rows = new Map<string, Record<string, unknown>[]>()
  for (const name of tables) rows.set(name, (await sql<Row>`select * from ${sql.table(name)}`.execute(schema)).rows)
  await database.close()
  return async () => {
    const back = await openDatabase(where)
    await back.schema.transaction().execute(async (tx) => {
      // As a restore does: rows come in any order.
      await sql`set local session_replication_role = replica`.execute(tx)
      for (const name of tables) await sql`delete from ${sql.table(name)}`.execute(tx)
      for (const [name, kept] of rows) {
        const own = await ownColumns(tx, name)
        for (const row of kept) {
          const columns = own.filter((column) => column in row)
          const values = columns.map((column) => row[column])
          await sql`insert into ${sql.table(name)} (${sql.join(columns.map((each) => sql.ref(each)))})
            values (${sql.join(values)})`.execute(tx)
        }
      }
    })
    await back.close()
  }
}

type Row = Record<string, unknown>

async function ownColumns(schema: Schema, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'`.execute(schema)
  return rows.map(({ name }) => name)
}
