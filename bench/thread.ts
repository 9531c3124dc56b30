import { startPostgres } from '../src/testing/postgres.ts'
import { median, percentile, type Row, say, thousands } from './row.ts'
import { aFolder, dist, runWithSite, serveArgs, startServer } from './server.ts'
import { inTurn } from './serving.ts'
import { anArticle, wordsProgram } from './words.ts'

const long = 33_000
const short = 100

type Kind = 'SQLite' | 'PostgreSQL'
type Times = { path: string; first: number[]; pages: Record<string, number[]> }
type Measured = { data: string; long: Times; short: Times }

const measured = new Map<Kind, Promise<Measured>>()

function measuredOn(kind: Kind): Promise<Measured> {
  const known = measured.get(kind) ?? (kind === 'SQLite' ? measureOnSqlite() : measureOnPostgres())
  measured.set(kind, known)
  return known
}

async function measureOnSqlite(): Promise<Measured> {
  const data = aFolder()
  return { data, long: await timesWith(long, data), short: await timesWith(short, aFolder()) }
}

async function measureOnPostgres(): Promise<Measured> {
  const server = await startPostgres()
  const inSchema = (schema: string) => {
    const url = new URL(server.url)
    url.searchParams.set('options', `-c search_path=${schema}`)
    return url.href
  }
  try {
    const data = aFolder()
    const times = async (count: number) => {
      const schema = `thread_${count}`
      return timesWith(count, aFolder(), { url: inSchema(schema), schema, server: server.url })
    }
    return { data, long: await times(long), short: await times(short) }
  } finally {
    await server.stop()
  }
}

type Elsewhere = { url: string; schema: string; server: string }

async function timesWith(count: number, data: string, elsewhere?: Elsewhere): Promise<Times> {
  if (elsewhere) await makeSchema(elsewhere)
  const program = [wordsProgram, anArticle, aThread(count), keptThread, measuring].join('\n')
  const found = JSON.parse(await runWithSite(data, program, elsewhere ? { DATABASE_URL: elsewhere.url } : {})) as Times
  for (const [name, times] of Object.entries(found.pages)) {
    say(`${thousands(count)} ${name}: p50 ${median(times).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)} ms`)
  }
  return found
}

async function makeSchema({ server, schema }: Elsewhere): Promise<void> {
  const { Client } = (await import('pg')).default
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(`create schema ${schema}`)
  await client.end()
}

/** (g) Requests a second of the article page, with a long thread and with none, in turn. */
export async function longAgainstNone(): Promise<Row[]> {
  const { data, long: times } = await measuredOn('SQLite')
  const none = aFolder()
  await runWithSite(none, `${wordsProgram}\n${anArticle}`)
  const [full, empty] = [await startServer(serveArgs(data)), await startServer(serveArgs(none))]
  const { mine, theirs, ratio } = await inTurn(full, empty, { path: times.path })
  await full.stop()
  await empty.stop()
  return [
    {
      row: 'g',
      what: `Article page from the store, ${thousands(long)} replies against none`,
      measured: `${ratio.toFixed(2)} (${thousands(mine.perSecond)} of ${thousands(theirs.perSecond)} a second)`,
      required: '≥ 0.9',
      met: ratio >= 0.9,
    },
  ]
}

/** (h) The first page of a thread after a new reply. */
export async function afterAReply(): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of ['SQLite', 'PostgreSQL'] as const) {
    const found = await measuredOn(kind)
    const [many, few] = [median(found.long.first), median(found.short.first)]
    const ratio = many / few
    rows.push({
      row: 'h',
      what: `First page of ${thousands(long)} replies after a new one, ${kind}`,
      measured: `p50 ${many.toFixed(1)} ms; ${ratio.toFixed(2)} of ${thousands(short)} replies`,
      required: '≤ 10 ms; ≤ 1.5',
      met: many <= 10 && ratio <= 1.5,
    })
  }
  return rows
}

/** (i) Any other page of it, in any order, wherever it begins. */
export async function anyPage(): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of ['SQLite', 'PostgreSQL'] as const) {
    const { pages } = (await measuredOn(kind)).long
    const worst = Object.values(pages).map((times) => percentile(times, 0.95))
    const all = percentile(Object.values(pages).flat(), 0.95)
    rows.push({
      row: 'i',
      what: `Any page of ${thousands(long)} replies, ${kind}`,
      measured: `p95 ${all.toFixed(1)} ms; of the slowest kind of page ${Math.max(...worst).toFixed(1)} ms`,
      required: 'p95 ≤ 15 ms',
      met: all <= 15,
    })
  }
  return rows
}

/** Replies as a long discussion has them: long conversations and short ones, quotations, picks, hidden ones. */
const aThread = (count: number) => `
  const { insertReply } = await import('${dist}features/replies/store.js')
  const { writeText } = await import('${dist}features/replies/finding/store.js')
  const { addToPassageCount } = await import('${dist}features/replies/reading/store.js')
  const { sql } = await import('kysely')
  const blocks = content.body.content.map((block) => ({ block: block.attrs.id, words: block.content[0].text }))
  const made = []
  const roots = []
  for (let number = 0; number < ${count}; number += 1) {
    const id = site.ids.next('reply')
    // Most answers go to what is new, and some conversations draw far more than others.
    const reach = Math.min(roots.length, 60)
    const root = chance() < 0.45 && reach > 0 ? roots[roots.length - 1 - Math.floor(chance() ** 3 * reach)] : undefined
    const answered = root && chance() < 0.4 ? root.last : root
    const reply = {
      id, articleId: article.id, rootId: root?.id ?? id, answersId: answered?.id ?? null, name: 'Reader ' + (number % 900),
      staffId: null, body: Array.from({ length: 1 + Math.floor(chance() * 3) }, () => sentence(10 + Math.floor(chance() * 40))).join('\\n\\n'),
      status: chance() < 0.01 ? 'hidden' : 'published', answerCount: 0, editedAt: null, errorReport: null,
      pickedAt: null, quotes: !root && chance() < 0.15 ? blocks[Math.floor(chance() * blocks.length)] : null,
      postedAt: new Date(Date.parse(article.publishedAt) + number * 1000).toISOString(),
    }
    if (reply.status === 'published' && chance() < 0.02) reply.pickedAt = reply.postedAt
    reply.last = reply
    if (root) root.last = reply
    else roots.push(reply)
    made.push(reply)
  }
`

/** Writes what `made` holds, with the counts that go with it. */
const keptThread = `
  const answers = new Map()
  const picks = new Map()
  const add = (counts, id) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { rootId, answersId, status, pickedAt } of made) {
    if (status !== 'published') continue
    if (answersId) for (const id of new Set([rootId, answersId])) add(answers, id)
    if (pickedAt) add(picks, rootId)
  }
  for (let from = 0; from < made.length; from += 1000) {
    await site.database.write(async (tx) => {
      for (const reply of made.slice(from, from + 1000)) {
        await insertReply(tx, reply, { sectionId: article.sectionId, key: 'key ' + reply.id, bodyHash: 'hash ' + reply.id })
        const counts = { answer_count: answers.get(reply.id) ?? 0, pick_count: picks.get(reply.id) ?? 0 }
        if (counts.answer_count + counts.pick_count > 0)
          await tx.updateTable('replies').set(counts).where('id', '=', reply.id).execute()
        if (reply.status !== 'published') continue
        await writeText(tx, reply)
        if (reply.quotes) await addToPassageCount(tx, article.id, { block: reply.quotes.block, by: 1 })
      }
    })
  }
  const shown = made.filter(({ status }) => status === 'published')
  await site.database.write((tx) => site.articles.addToReplyCount(tx, article.id, shown.length))
  // As the server does by itself, a minute after so many rows have come.
  if (site.database.kind === 'postgres') await sql\`analyze\`.execute(site.database.schema)
`

const measuring = `
  const read = async (path) => {
    const begun = performance.now()
    const answer = await site.app.request(path, { headers: { 'accept-encoding': 'br' } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(path + ' answered ' + answer.status)
    return performance.now() - begun
  }
  // Pages begin at every twentieth reply; from between them the page that has it is told.
  const pageOf = async (path) => {
    const { status, headers } = await site.app.request(path)
    return status === 303 ? new URL(headers.get('location'), 'http://paper.example').pathname : path
  }
  const one = (list) => list[Math.floor(chance() * list.length)]
  const first = []
  for (let count = 0; count < 260; count += 1) {
    await site.replies.bring(owner, {
      key: 'new ' + count, articleId: article.id, answers: null, name: 'Mina', email: null, body: sentence(30),
      postedAt: new Date().toISOString(), status: 'published',
    })
    const took = await read(article.path)
    if (count >= 60) first.push(took)
  }
  const open = roots.filter(({ status }) => status === 'published')
  // Whatever follows the last one is not there.
  const deep = () => one(open.slice(5, -5)).id
  const quoted = shown.filter(({ quotes }) => quotes)
  const kinds = {
    oldest: () => '/after/' + deep(),
    newest: () => '/newest/after/' + deep(),
    'first of the newest': () => '/newest',
    picks: () => '/most-picked/after/' + deep(),
    'first of the picks': () => '/most-picked',
    'a passage': () => '/to/' + one(quoted).quotes.block,
    'a conversation': () => '/' + one(open).id,
    'a reply': () => '/' + one(shown).id,
    count: () => '/count.json',
    feed: () => '/feed.xml',
    'search, a frequent word': () => '/search?q=' + vocabulary[0],
    'search, two words': () => '/search?q=' + vocabulary[1] + '+' + vocabulary[300],
    'search, a beginning': () => '/search?q=ba',
    'search, a rare word': () => '/search?q=' + vocabulary[4321],
  }
  const pages = {}
  for (const [name, address] of Object.entries(kinds)) {
    pages[name] = []
    for (let count = 0; count < (made.length > 1000 ? 80 : 20); count += 1) {
      const path = await pageOf(article.path + '/replies' + address())
      site.pages.dropAll()
      const took = await read(path)
      if (count >= 10) pages[name].push(took)
    }
  }
  say(JSON.stringify({ path: article.path, first, pages }))
`
