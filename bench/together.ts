import { spawn } from 'node:child_process'
import { send } from './replies.ts'
import { median, type Row, thousands } from './row.ts'
import { aFolder, dist, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, withReplies, wordsProgram } from './words.ts'

const readersASecond = 200
const rounds = 5
const millis = 3000

/** (l) Replies accepted through the form, with two hundred readers a second of the same article and with none, in turn. */
export async function writingWhileReading(): Promise<Row[]> {
  const data = aFolder()
  const path = await runWithSite(data, `${wordsProgram}\n${anArticle}\n${withReplies(500, dist)}\nsay(article.path)`)
  const server = await startServer(serveArgs(data))
  const alone: number[] = []
  const read: number[] = []
  const waits: number[] = []
  await send(server, path, 1500)
  for (let round = 0; round < rounds; round += 1) {
    alone.push(await send(server, path, millis))
    const readers = startReaders(server, path)
    read.push(await send(server, path, millis))
    waits.push(await readers)
  }
  await server.stop()
  const ratio = median(read) / median(alone)
  return [
    {
      row: 'l',
      what: `Replies accepted while ${readersASecond} readers a second read, against without them`,
      measured: `${ratio.toFixed(2)} (${thousands(median(read))} of ${thousands(median(alone))} a second); page p99 ${median(waits).toFixed(1)} ms`,
      required: '≥ 0.7; p99 ≤ 50 ms',
      met: ratio >= 0.7 && median(waits) <= 50,
    },
  ]
}

/** A process of its own, so that what it measures waits for nothing here; gives the p99 in ms. */
async function startReaders({ port }: Server, path: string): Promise<number> {
  const program = new URL('./readers.ts', import.meta.url).pathname
  const args = [program, String(port), path, String(readersASecond), String(millis)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error('The readers failed.')
  return Number(printed)
}
