import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median, percentile, type Row, thousands } from './row.ts'
import { aFolder, dist, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, withReplies, wordsProgram } from './words.ts'

const counts = [0, 500, 10_000]
const connections = 32
const rounds = 5
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

/** (a) Requests a second, from the store and from a bare server, in turn. */
export async function throughput(): Promise<Row[]> {
  const rows: Row[] = []
  for (const replies of counts) {
    const { data, path } = await paperWith(replies)
    const ours = await startServer(serveArgs(data))
    const page = await askDated(`${ours.address}${path}`)
    const file = join(data, 'answer.json')
    const headers = page.answer.rawHeaders.filter((_, place, all) => !isNodes(all[place - (place % 2)] ?? ''))
    writeFileSync(file, JSON.stringify({ headers, body: page.body.toString('base64') }))
    const bare = await startServer([here('./bare.ts'), file])
    const [mine, theirs] = await inTurn(ours, bare, path)
    await ours.stop()
    await bare.kill()
    const ratio = mine / theirs
    rows.push({
      row: 'a',
      what: `Article page from the store, ${thousands(replies)} replies, against a bare server`,
      measured: `${ratio.toFixed(2)} (${thousands(mine)} of ${thousands(theirs)} a second)`,
      required: '≥ 0.80',
      met: ratio >= 0.8,
    })
  }
  return rows
}

/** Headers that node itself adds. */
function isNodes(name: string): boolean {
  return ['date', 'connection', 'keep-alive'].includes(name.toLowerCase())
}

export async function inTurn(ours: Server, bare: Server, path: string): Promise<[number, number]> {
  const mine: number[] = []
  const theirs: number[] = []
  await load(ours, path, 1500)
  await load(bare, path, 1500)
  for (let round = 0; round < rounds; round += 1) {
    mine.push(await load(ours, path, 1500))
    theirs.push(await load(bare, path, 1500))
  }
  return [median(mine), median(theirs)]
}

async function load({ address, port }: Server, path: string, millis: number): Promise<number> {
  await askDated(address + path)
  const args = [here('./load.ts'), String(port), path, String(connections), String(millis)]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  return Number(stdout)
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
  const idle: number[] = []
  let loaded = 0
  for (let round = 0; round < 7; round += 1) {
    const begun = performance.now()
    const server = await startServer(serveArgs(data))
    await ask(server.address + path)
    times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    idle.push(server.memory())
    if (round === 6) {
      await load(server, path, 4000)
      loaded = server.memory()
    }
    await server.stop()
  }
  const [start, memory] = [median(times), median(idle)]
  return [
    {
      row: 'e',
      what: 'Cold start to the first page',
      measured: `${Math.round(start)} ms`,
      required: '≤ 700 ms',
      met: start <= 700,
    },
    {
      row: 'e',
      what: 'Memory, idle',
      measured: `${Math.round(memory)} MB idle, ${Math.round(loaded)} MB after load`,
      required: '≤ 160 MB idle',
      met: memory <= 160,
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
async function askDated(url: string): Promise<Asked> {
  for (let tries = 0; tries < 50; tries += 1) {
    const asked = await ask(url)
    if (asked.answer.headers['last-modified']) return asked
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} has no moment.`)
}

function ask(url: string, encoding = 'gzip, deflate, br'): Promise<Asked> {
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
