import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { runWithSite, type Server, serveArgs, siteProgram, startServer } from './server.ts'
import { aWriterAt, type Writer } from './writers.ts'

/** What came of killing a site again and again while it was being written to. */
export type Survived = {
  rounds: number
  acknowledged: { replies: number; articles: number; keys: number }
  /** Acknowledged, and not there. */
  lost: string[]
  /** There more than once. */
  doubled: string[]
  /** What `stet doctor` said, when it found something. */
  unsound: string[]
}

type Stream = {
  path: string
  acknowledged: Set<string>
  articles: Set<string>
  next: number
  waiting: string[]
  typed: Typed
}
/** Where somebody types, and which keys the newsroom said it has. */
type Typed = { article: string; cookie: string; kept: Set<string> }

const writers = 8

/** Kills a server, and a second process that publishes, at random moments; then looks for every acknowledged word. */
export async function killRounds(data: string, rounds: number): Promise<Survived> {
  const { path, article, cookie } = JSON.parse(await runWithSite(data, firstArticle)) as Record<string, string>
  if (!path || !article || !cookie) throw new Error('There is no article to write in.')
  const typed: Typed = { article, cookie, kept: new Set() }
  const stream: Stream = { path, acknowledged: new Set(), articles: new Set([path]), next: 0, waiting: [], typed }
  const unsound: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    await oneRound(data, stream, round)
    const said = spawnSync(process.execPath, [...doctorArgs(data)], { encoding: 'utf8' })
    if (said.status !== 0) unsound.push(`${said.stdout}${said.stderr}`)
  }
  const text = await readText(data, typed)
  const lostKeys = [...typed.kept].filter((key) => !text.includes(key))
  const twice = [...typed.kept].filter((key) => text.indexOf(key) !== text.lastIndexOf(key))
  const { acknowledged, lost, doubled } = countedIn(data, stream)
  return { rounds, acknowledged, lost: [...lost, ...lostKeys], doubled: [...doubled, ...twice], unsound }
}

/** In milliseconds: two processes that write to one file wait for each other, and for a slow disk. */
const patience = 60_000

async function oneRound(data: string, stream: Stream, round: number): Promise<void> {
  const server = await startServer(serveArgs(data))
  const publisher = spawn(process.execPath, siteProgram(data, publishing(round)), {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = new Promise((resolve) => publisher.once('close', resolve))
  let printed = ''
  publisher.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const before = stream.acknowledged.size
  const watch = { isOver: false }
  const sending = Array.from({ length: writers }, () => keepSending(server, stream, watch))
  const keysBefore = stream.typed.kept.size
  sending.push(keepTyping(server, stream.typed, { round, watch }))
  const isUnderWay = () =>
    stream.acknowledged.size > before && printed.includes('\n') && stream.typed.kept.size > keysBefore
  const deadline = performance.now() + patience
  while (!isUnderWay() && performance.now() < deadline) await pause(5)
  const wasUnderWay = isUnderWay()
  await pause(Math.random() * 600)
  publisher.kill('SIGKILL')
  await server.kill()
  watch.isOver = true
  await Promise.all([...sending, ended])
  if (!wasUnderWay) throw new Error(`Nothing was written in ${patience} ms.`)
  // A line is an acknowledgement once it is whole.
  for (const line of printed.split('\n').slice(0, -1)) stream.articles.add(line)
}

/** Sends one reply after another. One that was not acknowledged is sent again, to the next server, as it was. */
async function keepSending(server: Server, stream: Stream, watch: { isOver: boolean }): Promise<void> {
  while (!watch.isOver) {
    const body = stream.waiting.pop() ?? `Reply number ${stream.next++}: the tide comes in at four.`
    const isKept = await send(server, stream.path, body).catch(() => false)
    if (isKept) stream.acknowledged.add(body)
    else {
      stream.waiting.push(body)
      await pause(10)
    }
  }
}

/** Types word after word into a draft; whatever the newsroom says it has is noted. */
async function keepTyping(
  { address }: Server,
  { article, cookie, kept }: Typed,
  { round, watch }: { round: number; watch: { isOver: boolean } },
): Promise<void> {
  const writer = await aWriterAt({ address, article, cookie }).catch(() => undefined)
  const sent: string[] = []
  writer?.hear((message) => {
    // They are kept in the order in which they were sent.
    if (message.is === 'kept') for (const key of sent.slice(0, message.number)) kept.add(key)
  })
  for (let number = 0; writer && !watch.isOver; number += 1) {
    const key = `[${round}.${number}]`
    sent.push(key)
    writer.type(key)
    await pause(40)
  }
  writer?.close()
}

async function readText(data: string, { article, cookie }: Typed): Promise<string> {
  const server = await startServer(serveArgs(data))
  const writer: Writer = await aWriterAt({ address: server.address, article, cookie })
  const text = writer.doc.getXmlFragment('body').toString()
  writer.close()
  await server.stop()
  return text
}

async function send({ address }: Server, path: string, body: string): Promise<boolean> {
  const number = /\d+/.exec(body)?.[0]
  const form = new URLSearchParams({ body, name: `Reader ${number}`, email: `reader${number}@paper.example` })
  const answer = await fetch(`${address}${path}/replies`, { method: 'POST', body: form, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 303) throw new Error(`A reply was answered with ${answer.status}.`)
  return true
}

function countedIn(data: string, stream: Stream): Omit<Survived, 'rounds' | 'unsound'> {
  const database = new SQLite(join(data, 'stet.sqlite'))
  const bodies = database.prepare('select body from replies').pluck().all() as string[]
  const paths = database.prepare('select path from articles where public_id is not null').pluck().all() as string[]
  database.close()
  const there = new Set([...bodies, ...paths])
  const seen = new Set<string>()
  const doubled = [...bodies, ...paths].filter((each) => seen.has(each) || !seen.add(each))
  const lost = [...stream.acknowledged, ...stream.articles].filter((each) => !there.has(each))
  const acknowledged = {
    replies: stream.acknowledged.size,
    articles: stream.articles.size,
    keys: stream.typed.kept.size,
  }
  return { acknowledged, lost, doubled }
}

const content = (slug: string) => `{
  slug: ${slug}, headline: 'Ferry runs again', standfirst: 'The crossing reopened with a repaired ramp.',
  byline: [author.id], place: 'PORT ELDER', reportedOn: '2026-11-20', sectionId: section.id, topics: ['Ferries'],
  pictureId: null, pictureCaption: '', sources: [{ title: 'Harbour notice 14', url: null }],
  body: fromMarkdown('Cars queued from six in the morning.', () => site.ids.next('block').slice(-10)),
}`

const publishOne = (slug: string) => `
  const created = await site.articles.create(owner, ${content(slug)})
  const { article, revision } = created.done
  const published = await site.articles.publish(owner, { articleId: article.id, revisionId: revision.id })
  const { path } = published.done.article`

const firstArticle = `
  await site.settings.addSection(owner, { name: 'City', description: '', position: 0 })
  const [section] = (await site.settings.site()).sections
  const author = (await site.newsroom.addAuthor(owner, { name: 'Ada Reed' })).done
  ${publishOne("'the-ferry'")}
  const writing = (await site.articles.create(owner, ${content("'being-written'")})).done.article.id
  const staff = (await site.newsroom.addStaff(owner, { email: 'mo@paper.example', name: 'Mo', role: 'publisher' })).done
  const token = (await site.signIn.signInLink(staff.id)).split('/').at(-1)
  const session = await site.signIn.byLink(token, { visitor: { device: 'A program', network: 'here' }, replaces: undefined })
  await site.jobs.settle()
  say(JSON.stringify({ path, article: writing, cookie: 'stet=' + session.done.token }))`

const publishing = (round: number) => `
  const [section] = (await site.settings.site()).sections
  const [author] = await site.newsroom.authors()
  for (let number = 0; ; number += 1) {
    ${publishOne(`'piece-${round}-' + number`)}
    say(path)
  }`

function doctorArgs(data: string): string[] {
  return [serveArgs(data)[0] ?? '', 'doctor', '--data', data]
}

function pause(millis: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, millis))
}
