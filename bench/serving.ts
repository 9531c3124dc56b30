import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Turn } from './load.ts'
import { nanosOf } from './processor.ts'
import { median, percentile, type Row, thousands } from './row.ts'
import { aFolder, dist, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, withReplies, wordsProgram } from './words.ts'

const counts = [0, 500, 10_000]
const turns = 41
const here = (name: string) => new URL(name, import.meta.url).pathname

type Paper = { data: string; path: string; renders: number[] }
const papers = new Map<number, Promise<Paper>>()

/** A site with one article and so many replies, made once; with the times its page took to render, in ms. */
function paperWith(replies: number): Promise<Paper> {
  const paper = papers.get(replies) ?? makePaper(replies)
  papers.set(replies, paper)
  return paper
}

async function makePaper(replies: number): Promise<Paper> {
  const data = aFolder()
  const measured = `
    const times = []
    for (let count = 0; count < 260; count += 1) {
      site.pages.dropAll()
      const begun = performance.now()
      const answer = await site.app.request(article.path, { headers: { 'accept-encoding': 'br' } })
      await answer.arrayBuffer()
      if (count >= 60) times.push(performance.now() - begun)
    }
    say(JSON.stringify({ path: article.path, renders: times }))`
  const printed = await runWithSite(data, [wordsProgram, anArticle, withReplies(replies, dist), measured].join('\n'))
  return { data, ...(JSON.parse(printed) as Omit<Paper, 'data'>) }
}

/** As browsers ask, over TLS. */
const browsers = 'gzip, deflate, br, zstd'
const encodings = { br: browsers, gzip: 'gzip', plain: '' }

type Case = { replies: number; encoding: keyof typeof encodings }
const cases: Case[] = [
  ...counts.map((replies) => ({ replies, encoding: 'br' as const })),
  { replies: 500, encoding: 'gzip' },
  { replies: 500, encoding: 'plain' },
]

/** (a) Requests a second, and time of a processor for each, from the store and from a bare server, in turn. */
export async function throughput(): Promise<Row[]> {
  const rows: Row[] = []
  for (const { replies, encoding } of cases) {
    const { data, path } = await paperWith(replies)
    const ours = await startServer(serveArgs(data))
    const page = await askDated(`${ours.address}${path}`, encodings[encoding])
    const file = join(data, 'answer.json')
    const headers = page.answer.rawHeaders.filter((_, place, all) => !isNodes(all[place - (place % 2)] ?? ''))
    writeFileSync(file, JSON.stringify({ headers, body: page.body.toString('base64') }))
    const bare = await startServer([here('./bare.ts'), file])
    const { mine, theirs, ratio, cost } = await inTurn(ours, bare, { path, accepts: encodings[encoding] })
    await ours.stop()
    await bare.kill()
    const perSecond = `${thousands(mine.perSecond)} of ${thousands(theirs.perSecond)} a second`
    const micros = `${mine.micros.toFixed(1)} of ${theirs.micros.toFixed(1)} µs`
    rows.push({
      row: 'a',
      what: `Article page from the store, ${encoding}, ${thousands(replies)} replies, against a bare server`,
      measured: `${ratio.toFixed(2)} (${perSecond}), of time of a processor ${cost.toFixed(2)} (${micros})`,
      required: '≥ 0.90, ≥ 0.90',
      met: ratio >= 0.9 && cost >= 0.9,
    })
  }
  return rows
}

/** Headers that node itself adds. */
function isNodes(name: string): boolean {
  return ['date', 'connection', 'keep-alive'].includes(name.toLowerCase())
}

type Asking = { path: string; accepts?: string }
/** What both did in the middle one of many turns, and how much the first did of what the second did in the same turn. */
type Compared = { mine: Turn; theirs: Turn; ratio: number; cost: number }

/** Two servers asked in turns that are short, so that whatever else the machine does falls on both. */
export async function inTurn(ours: Server, bare: Server, asking: Asking): Promise<Compared> {
  await load([ours, bare], asking, 10)
  const [mine = [], theirs = []] = await load([ours, bare], asking, turns)
  const pairs = mine.map((turn, place) => ({ turn, other: theirs[place] ?? turn }))
  return {
    mine: middle(mine),
    theirs: middle(theirs),
    ratio: median(pairs.map(({ turn, other }) => turn.perSecond / other.perSecond)),
    cost: median(pairs.map(({ turn, other }) => other.micros / turn.micros)),
  }
}

function middle(all: readonly Turn[]): Turn {
  const of = (name: keyof Turn) => median(all.map((each) => each[name]))
  return { perSecond: of('perSecond'), micros: of('micros') }
}

async function load(servers: Server[], { path, accepts = browsers }: Asking, count: number): Promise<Turn[][]> {
  for (const { address } of servers) await askDated(address + path, accepts)
  const who = servers.map(({ port, pid }) => `${port}:${pid}`)
  const { stdout } = await promisify(execFile)(process.execPath, [
    here('./load.ts'),
    path,
    String(count),
    accepts,
    ...who,
  ])
  return JSON.parse(stdout) as Turn[][]
}

/** (b) The first render after a drop, through the router, all encodings included. */
export async function firstRender(): Promise<Row[]> {
  const rows: Row[] = []
  for (const replies of counts) {
    const { renders } = await paperWith(replies)
    const p50 = median(renders)
    rows.push({
      row: 'b',
      what: `First render after a change, ${thousands(replies)} replies`,
      measured: `p50 ${p50.toFixed(1)} ms, p95 ${percentile(renders, 0.95).toFixed(1)} ms`,
      required: 'p50 ≤ 10 ms',
      met: p50 <= 10,
    })
  }
  return rows
}

/** (e) From the start of the process to its first page, and its memory before and under load. */
export async function coldStart(): Promise<Row[]> {
  const { data, path } = await paperWith(0)
  const times: number[] = []
  const ofProcessor: number[] = []
  const idle: number[] = []
  let loaded = 0
  for (let round = 0; round < 7; round += 1) {
    const begun = performance.now()
    const server = await startServer(serveArgs(data))
    await ask(server.address + path)
    times.push(performance.now() - begun)
    ofProcessor.push(nanosOf(server.pid) / 1_000_000)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    idle.push(server.memory())
    if (round === 6) {
      await load([server], { path }, 27)
      loaded = server.memory()
    }
    await server.stop()
  }
  const [start, memory] = [median(times), median(idle)]
  return [
    {
      row: 'e',
      what: 'Cold start to the first page',
      measured: `${Math.round(start)} ms, ${Math.round(median(ofProcessor))} ms of a processor`,
      required: '≤ 450 ms',
      met: start <= 450,
    },
    {
      row: 'e',
      what: 'Memory, idle',
      measured: `${Math.round(memory)} MB idle, ${Math.round(loaded)} MB after load`,
      required: '≤ 130 MB idle',
      met: memory <= 130,
    },
  ]
}

/** (f) What a reader's browser fetches before pictures and fonts. */
export async function weight(): Promise<Row[]> {
  const { data, path } = await paperWith(500)
  const server = await startServer(serveArgs(data))
  const page = await ask(server.address + path, 'identity')
  const html = page.body.toString()
  const sheets = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].flatMap(([, href]) => href ?? [])
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].flatMap(([, src]) => src ?? [])
  const running = await Promise.all(scripts.map((each) => ask(server.address + each)))
  const script = running.reduce((sum, { body }) => sum + body.byteLength, 0) / 1024
  const compressed = await Promise.all([path, ...sheets].map((each) => ask(server.address + each)))
  await server.stop()
  const kilobytes = compressed.reduce((sum, { body }) => sum + body.byteLength, 0) / 1024
  const first = await weightWithout()
  return [
    {
      row: 'f',
      what: 'HTML and CSS of an article page, brotli',
      measured: `${first.toFixed(1)} KB in ${1 + sheets.length} requests; ${kilobytes.toFixed(1)} KB with 50 replies on it`,
      required: '≤ 14 KB',
      met: first <= 14 && sheets.length > 0,
    },
    {
      row: 'f',
      what: 'Scripts on it',
      measured: `${scripts.length}, ${script.toFixed(1)} KB`,
      required: '≤ 1, deferred, ≤ 1 KB',
      met: scripts.length <= 1 && script <= 1,
    },
  ]
}

async function weightWithout(): Promise<number> {
  const { data, path } = await paperWith(0)
  const server = await startServer(serveArgs(data))
  const html = (await ask(server.address + path, 'identity')).body.toString()
  const [, sheet = ''] = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/.exec(html) ?? []
  const parts = await Promise.all([path, sheet].map((each) => ask(server.address + each)))
  await server.stop()
  return parts.reduce((sum, { body }) => sum + body.byteLength, 0) / 1024
}

type Asked = { answer: IncomingMessage; body: Buffer }

/** A page gets its moment a second after the last change, and is of one length from then on. */
async function askDated(url: string, encoding?: string): Promise<Asked> {
  for (let tries = 0; tries < 50; tries += 1) {
    const asked = await ask(url, encoding)
    if (asked.answer.headers['last-modified']) return asked
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} has no moment.`)
}

function ask(url: string, encoding = browsers): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const sent = get(url, { headers: { 'accept-encoding': encoding }, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve({ answer, body: Buffer.concat(chunks) })
        else reject(new Error(`${url} answered ${answer.statusCode}.`))
      })
    })
    sent.on('error', reject)
  })
}
