import { request } from 'node:http'
import { seeding } from './moderation.ts'
import { type Row, say } from './row.ts'
import { aFolder, runWithSite, type Server, serveArgs, startServer } from './server.ts'
import { anArticle, wordsProgram } from './words.ts'

const few = 1000
const many = 1_000_000
const pages = 600
/** Bytes of pages that the store keeps by default, in megabytes. */
const pageStore = 64

/** (n) What a server holds after it has shown many pages of a thread and of the desk, with a thousand times as many replies. */
export async function memoryOfMany(): Promise<Row[]> {
  const [less, more] = [await heldWith(few), await heldWith(many)]
  const over = more - less
  return [
    {
      row: 'n',
      what: 'Memory with 1,000,000 replies, over that with 1,000',
      measured: `${over.toFixed(0)} MB (${more.toFixed(0)} and ${less.toFixed(0)} MB)`,
      required: `≤ ${pageStore} MB, the page store`,
      met: over <= pageStore,
    },
  ]
}

async function heldWith(replies: number): Promise<number> {
  const data = aFolder()
  const body = [wordsProgram, anArticle, seeding(replies, 'SQLite'), signedIn].join('\n')
  const { path, cookie } = JSON.parse(await runWithSite(data, body)) as { path: string; cookie: string }
  const server = await startServer(serveArgs(data))
  let shown = 0
  for (let number = 0; number < pages; number += 1) {
    for (const address of addresses(path, id(1 + ((number * 7919) % (replies - 100))))) {
      if (await isShown(server, address, '')) shown += 1
    }
    if (number % 10 === 0) await isShown(server, '/newsroom/replies', cookie)
  }
  if (shown < pages * 5) throw new Error(`Only ${shown} pages were there.`)
  const held = server.memory()
  await server.stop()
  say(`${replies.toLocaleString('en')} replies: ${held.toFixed(0)} MB.`)
  return held
}

const id = (number: number) => String(number).padStart(26, '0')

function addresses(path: string, reply: string): string[] {
  const orders = ['', '/newest', '/most-picked'].map((order) => `${path}/replies${order}/after/${reply}`)
  return [path, ...orders, `${path}/replies/${reply}`, `${path}/replies/feed.xml`, `${path}/replies/search?q=ferry`]
}

const signedIn = `
  const staff = (await site.newsroom.addStaff(owner, { email: 'mo@paper.example', name: 'Mo', role: 'moderator' })).done
  const token = (await site.signIn.signInLink(staff.id)).split('/').at(-1)
  const session = await site.signIn.byLink(token, { visitor: { device: 'A program', network: 'here' }, replaces: undefined })
  say(JSON.stringify({ path: article.path, cookie: 'stet=' + session.done.token }))
`

/** Reads a page to its end, wherever its address leads, if it is there; any other answer is a fault. */
async function isShown(server: Server, path: string, cookie: string): Promise<boolean> {
  const { status, location } = await answerOf(server, path, cookie)
  if (location !== undefined) return isShown(server, location, cookie)
  if (status !== 200 && status !== 404) throw new Error(`${path} answered ${status}.`)
  return status === 200
}

type Answer = { status: number; location: string | undefined }

function answerOf({ address }: Server, path: string, cookie: string): Promise<Answer> {
  const headers = { cookie, 'user-agent': 'Firefox/150.0', 'accept-encoding': 'br' }
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, address), { headers }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer
      answer.resume()
      answer.on('end', () => resolve({ status, location: status < 400 ? told.location : undefined }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
