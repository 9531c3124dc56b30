import { Agent, request } from 'node:http'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { median, type Row, thousands } from './row.ts'
import { aFolder, dist, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, withReplies, wordsProgram } from './words.ts'

const atOnce = 16
const rounds = 5
const millis = 2000
const words = 'The tide comes in at four, and the ferry has never once waited for it. Ask anybody on the quay.'

/** (c) Replies a second through the real form, and rows a second into a bare database on the same disk, in turn. */
export async function accepting(): Promise<Row[]> {
  const data = aFolder()
  const path = await runWithSite(data, `${wordsProgram}\n${anArticle}\n${withReplies(0, dist)}\nsay(article.path)`)
  const server = await startServer(serveArgs(data))
  const insert = aBareTable(data)
  const ours: number[] = []
  const bare: number[] = []
  await send(server, path, 1500)
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await send(server, path, millis))
    bare.push(insert())
  }
  await server.stop()
  const [mine, theirs] = [median(ours), median(bare)]
  const ratio = mine / theirs
  return [
    {
      row: 'c',
      what: 'Replies accepted, 16 at once, against bare inserts',
      measured: `${ratio.toFixed(2)} (${thousands(mine)} of ${thousands(theirs)} a second)`,
      required: '≥ 0.40',
      met: ratio >= 0.4,
    },
  ]
}

let number = 0

/** Sends replies for so long and gives how many a second were acknowledged. */
export async function send(server: Server, path: string, during: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const begun = performance.now()
  let kept = 0
  const writer = async () => {
    while (performance.now() - begun < during) {
      number += 1
      await post({ server, path, agent }, form(number))
      kept += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, writer))
  agent.destroy()
  return (kept / (performance.now() - begun)) * 1000
}

function form(count: number): string {
  const body = `${words} ${count}`
  return new URLSearchParams({ body, name: `Reader ${count}`, email: `reader${count}@paper.example` }).toString()
}

type To = { server: Server; path: string; agent: Agent }

function post({ server, path, agent }: To, body: string): Promise<void> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(`${server.address}${path}/replies`, { method: 'POST', headers, agent }, (answer) => {
      answer.resume()
      if (answer.statusCode !== 303) reject(new Error(`A reply was answered with ${answer.statusCode}.`))
      answer.on('end', resolve)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** One row a transaction, as durable as ours. */
function aBareTable(data: string): () => number {
  const database = new SQLite(join(data, 'bare.sqlite'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table replies (id integer primary key, name text, email text, body text)')
  const insert = database.prepare('insert into replies (name, email, body) values (?, ?, ?)')
  return () => {
    const begun = performance.now()
    let kept = 0
    while (performance.now() - begun < millis) {
      insert.run(`Reader ${kept}`, `reader${kept}@paper.example`, `${words} ${kept}`)
      kept += 1
    }
    return (kept / (performance.now() - begun)) * 1000
  }
}
