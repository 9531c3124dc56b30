import { Agent, get } from 'node:http'
import { percentile } from './row.ts'

/** A program: asks for a page so many times a second, whether or not answers have come, and says the p99 of the waits. */
const [port, path, aSecond, millis] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const waits: number[] = []
const asked: Promise<void>[] = []

function read(): Promise<void> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'br' } }
    const sent = get(options, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`The page was answered with ${answer.statusCode}.`))
      answer.resume()
      answer.on('end', () => {
        waits.push(performance.now() - begun)
        resolve()
      })
    })
    sent.on('error', reject)
  })
}

const begun = performance.now()
const asking = setInterval(() => {
  const past = performance.now() - begun
  // A timer that comes late asks for what it missed, as readers would have.
  while (asked.length < (Math.min(past, Number(millis)) / 1000) * Number(aSecond)) asked.push(read())
  if (past < Number(millis)) return
  clearInterval(asking)
  void Promise.all(asked).then(() => {
    process.stdout.write(String(percentile(waits, 0.99)))
    agent.destroy()
  })
}, 1)
