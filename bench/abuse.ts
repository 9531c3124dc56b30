import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { percentile, type Row, thousands } from './row.ts'
import { aFolder, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

const posts = 10_000
const networks = 500
const lasts = 60_000
const quietFor = 10_000
const betweenLooks = 20
const mostAtOnce = 64

/** A paper that lets strangers' replies out at once, as long as there is no flood of them. */
const openPaper = `
  await site.newsroom.addStaff(owner, { email: 'judith@paper.example', name: 'Judith Farrow', role: 'publisher' })
  await site.screening.setPolicy(owner, { scope: { of: 'site' }, deviation: { admission: 'hold-by-rule' } })
`

type Target = { server: Server; path: string; agent: Agent }
type Came = { accepted: number; refused: number; took: number }

/** Ten thousand replies in a minute from five hundred networks, while somebody reads the article. */
export async function abused(): Promise<Row[]> {
  const data = aFolder()
  const path = await runWithSite(data, `${wordsProgram}\n${anArticle}\n${openPaper}\nsay(article.path)`)
  const server = await startServer([...serveArgs(data), '--trusted-proxies', '127.0.0.1'])
  const agent = new Agent({ keepAlive: true, maxSockets: mostAtOnce })
  const reader = new Agent({ keepAlive: true })
  const [, quiet] = await whileReading({ server, path, agent: reader }, () => pause(quietFor))
  const [came, p99] = await whileReading({ server, path, agent: reader }, () => flood({ server, path, agent }))
  // A second letter would leave by the same job as the first, within moments.
  await pause(3_000)
  agent.destroy()
  reader.destroy()
  await server.stop()
  return [theRow(came, { kept: countKept(data), told: countTold(data), p99, quiet })]
}

type Seen = { kept: number; told: number; p99: number; quiet: number }

function theRow({ accepted, refused, took }: Came, { kept, told, p99, quiet }: Seen): Row {
  const sums = `${thousands(accepted)} taken and ${thousands(refused)} refused in ${Math.round(took / 1000)} s, ${thousands(kept)} kept`
  return {
    row: 'abuse',
    what: `${thousands(posts)} replies in a minute from ${networks} networks; the article meanwhile`,
    measured: `${sums}; page p99 ${p99.toFixed(1)} ms (${quiet.toFixed(1)} before); told ${told} times`,
    required: 'all taken are kept; ≤ 100 ms; once',
    met: kept === accepted && took <= lasts * 1.05 && p99 <= 100 && told === 1,
  }
}

/** Sends each at its time, whether or not those before it were answered. */
async function flood(target: Target): Promise<Came> {
  const begun = performance.now()
  const answers: Promise<number>[] = []
  while (answers.length < posts) {
    const due = Math.min(posts, Math.ceil(((performance.now() - begun) / lasts) * posts))
    while (answers.length < due) answers.push(post(target, answers.length))
    await pause(5)
  }
  const statuses = await Promise.all(answers)
  const accepted = statuses.filter((status) => status === 303).length
  return { accepted, refused: posts - accepted, took: performance.now() - begun }
}

/** Every fourth says nearly what the one before it said. */
function wordsOf(number: number): string {
  let seed = number - (number % 4 === 3 ? 1 : 0)
  const words = Array.from({ length: 30 }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return (seed >>> 8).toString(36)
  })
  return `${words.join(' ')} ${number}`
}

function post({ server, path, agent }: Target, number: number): Promise<number> {
  const network = number % networks
  const fields = { body: wordsOf(number), name: `Reader ${number}`, email: `reader${number}@flood.example` }
  const body = new URLSearchParams(fields).toString()
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': `198.18.${network >> 8}.${network & 255}`,
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${server.address}${path}/replies`, { method: 'POST', headers, agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Does something while somebody reads the article, and gives the 99th percentile of how long that took them. */
async function whileReading<Done>(target: Target, act: () => Promise<Done>): Promise<[Done, number]> {
  const watch = { isOver: false }
  const looking = look(target, watch)
  const done = await act()
  watch.isOver = true
  return [done, percentile(await looking, 0.99)]
}

/** Reads the article fifty times a second and gives how long each reading took, counted from when it was due. */
async function look(target: Target, watch: { isOver: boolean }): Promise<number[]> {
  const waits: Promise<number>[] = []
  const begun = performance.now()
  while (!watch.isOver) {
    const due = begun + waits.length * betweenLooks
    await pause(Math.max(0, due - performance.now()))
    waits.push(read(target, performance.now()))
  }
  return Promise.all(waits)
}

function read({ server, path, agent }: Target, begun: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(`${server.address}${path}`, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      answer.resume()
      if (answer.statusCode !== 200) reject(new Error(`The article was answered with ${answer.statusCode}.`))
      answer.on('end', () => resolve(performance.now() - begun))
    })
    asked.on('error', reject)
    asked.end()
  })
}

function countKept(data: string): number {
  const database = new SQLite(join(data, 'stet.sqlite'), { readonly: true })
  const { kept } = database.prepare('select count(*) as kept from replies').get() as { kept: number }
  database.close()
  return kept
}

/** Without settings for mail, letters land in the data folder. */
function countTold(data: string): number {
  const letters = readdirSync(join(data, 'mail')).map((name) => readFileSync(join(data, 'mail', name), 'utf8'))
  return letters.filter((letter) => letter.includes('A flood of replies')).length
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
