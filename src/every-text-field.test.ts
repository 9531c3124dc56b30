import { sql } from 'kysely'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { minutes } from './base/clock.ts'
import { importDisqus, importMarkdown, importWordpress } from './features/importers/index.ts'
import { staffVerbs } from './features/sign-in/index.ts'
import { type Actor, theOwner } from './features/staff/index.ts'
import type { OpenDatabase } from './platform/database/database.ts'
import { onEveryDatabase } from './testing/databases.ts'
import { aDisqusFile } from './testing/disqus.ts'
import { aFile } from './testing/files.ts'
import { type FormField, type FormOn, formsOn, linksOn } from './testing/forms.ts'
import { aBrowser } from './testing/newsroom.ts'
import { aReadersBrowser, proves } from './testing/reader.ts'
import { aParagraph, aSite, doneOrFault } from './testing/site.ts'
import { aComment, anItem, aWordpressFile } from './testing/wordpress.ts'
import { readXml } from './testing/xml.ts'

/**
 * Text with everything that no text of ours may hold, through every way in: each form that the pages have, found by
 * going through them, and each door beside them. Afterwards nothing in the database and nothing that goes out holds any
 * of it.
 */

const signs = '\u000b\u0000\u0001\ufffe\uffff\u0085\u202e\u2066\u200b\ufeff\u0007\u009f\u{1fffe}'
const bad =
  /[\p{Cc}\p{Noncharacter_Code_Point}\p{Surrogate}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu
const words = (place: number, lone = '') => `Har${signs}bour ${lone}ferry\u2028and ramp ${signs}${place}`

type Site = Awaited<ReturnType<typeof aSite>>
type Fields = Record<string, string | string[] | File>
type Answer = { status: number; text: string; location: string; headers: Headers }
type Browser = {
  get: (path: string) => Promise<Answer>
  post: (path: string, fields: Fields) => Promise<Answer>
}

/** One of each, whatever its id or number. */
const kindOf = (path: string) => path.replace(/[0-9a-z]{26}/g, ':id').replace(/\d+/g, ':n')
/** Without a field for text, or what would end the walk. */
const isLeft = /sign-out|ended-session|\/password|\/reader\/(?:sessions|forgetting|proof)|\/jobs/
const isFile = /^\/(?:assets|pictures)\//
const isLast = /remov|merg|withdraw|leav|undo|clos|end/

onEveryDatabase((open) => {
  test('nothing that no text may hold comes in by any form or door, and everything that goes out is sound', async () => {
    const database = await open()
    const site = await aSite(database)
    const article = await begin(site)
    const publisher = await site.staff()
    const desk = await aBrowser(site, publisher)
    const reader = aReadersBrowser(site)
    await proves(site, reader, 'mina@reader.example')
    const walking: Walking = { site, sent: new Map(), forged: new Map(), shows: () => showsWhoTheyAre(database, site) }

    await otherDoors(site, publisher)
    await walk(walking, desk, ['/newsroom'])
    await walk(walking, { get: reader.get, post: (path, fields) => reader.post(path, fields as never) }, [
      '/',
      '/reader',
      article,
    ])
    await site.jobs.settle()

    expect([...walking.sent.values()].filter(({ taken }) => taken).length).toBeGreaterThan(55)
    expect(walking.forged.size).toBeGreaterThan(15)
    expect(Object.fromEntries([...walking.forged].filter(([, words]) => words.length > 0))).toEqual({})
    expect(await unsoundIn(database)).toEqual([])
    expect(await unsoundOut([desk, reader], ['/', '/newsroom', article])).toEqual([])
  }, 150_000)
})

/** A paper with one of everything that has a form of its own. */
async function begin(site: Site): Promise<string> {
  const editor = await site.staff()
  const { id, path } = await site.article()
  const { entities, facts } = site
  const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
  const person = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Ada Holt' }))
  const council = doneOrFault(await entities.add(editor, 'organisation', { ...plain, name: 'City Council' }))
  const role = { personId: person.id, organisationId: council.id, sourceId: null }
  doneOrFault(await entities.addRole(editor, { ...role, title: 'leader', from: '2021', to: null }))
  const said = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
  doneOrFault(await facts.quote(editor, id, { ...said, words: 'Cars queued from six', speakerId: person.id }))
  const event = { title: 'The bell', edtf: '2026-11-05', placeId: null, status: 'reported' as const, participants: [] }
  doneOrFault(await facts.event(editor, id, { ...event, words: 'in the morning' }))
  const story = doneOrFault(await site.storylines.add(editor, { title: 'Ferry', summary: '', partOf: null }))
  doneOrFault(await site.storylines.join(editor, story.id, { article: id }))
  const reply = await site.reply({ articleId: id })
  await site.reply({ articleId: id, status: 'pending' })
  doneOrFault(await site.moderation.decide(editor, { replyId: reply.id, to: 'hidden', because: 'Off the subject.' }))
  await site.reply({ articleId: id })
  return path ?? '/'
}

type Walking = {
  site: Site
  sent: Map<string, { taken: boolean; tries: number }>
  forged: Map<string, string[]>
  /** A walk takes hours, and what changes people and settings wants to know who is still there. */
  shows: () => Promise<void>
}

async function showsWhoTheyAre(database: OpenDatabase, { clock }: Site): Promise<void> {
  await database.write((tx) => tx.updateTable('sessions').set({ proved_at: clock.now() }).execute())
}

/** Goes wherever links lead, two pages of a kind, and sends each form that is met; what ends something at the end. */
async function walk(walking: Walking, browser: Browser, from: readonly string[]): Promise<void> {
  const seen = new Map<string, number>()
  const waiting = [...from]
  const last: FormOn[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const count = seen.get(kindOf(path)) ?? 0
    if (count > 1 || isLeft.test(path)) continue
    seen.set(kindOf(path), count + 1)
    const { text, location } = await browser.get(path)
    waiting.push(...linksOn(text), ...(location === '' ? [] : [location]))
    const [ending, others] = parted(formsOn(text, path), ({ action }) => isLast.test(action))
    last.push(...ending)
    for (const form of others) waiting.push(...(await fill(walking, browser, form)))
  }
  for (const form of last) await fill(walking, browser, form)
}

function parted<Each>(all: readonly Each[], is: (each: Each) => boolean): [Each[], Each[]] {
  return [all.filter(is), all.filter((each) => !is(each))]
}

async function fill({ site, sent, forged, shows }: Walking, browser: Browser, form: FormOn): Promise<string[]> {
  const kind = `${form.method} ${kindOf(form.action)} ${form.fields.map(({ name }) => name).join(',')}`
  const { taken, tries } = sent.get(kind) ?? { taken: false, tries: 0 }
  if (isLeft.test(form.action) || taken || tries > 1) return []
  await shows()
  if (tries === 0 && isChosenFrom(form)) forged.set(kind, await forge(browser, form, sent.size))
  site.clock.pass(minutes(2))
  const { status, location } = await (form.method === 'get' ? ask : send)(browser, form, sent.size)
  sent.set(kind, { taken: status < 400, tries: tries + 1 })
  if (status >= 500) throw new Error(`${kind}: ${status}`)
  return location.startsWith('/') ? [location] : []
}

function ask(browser: Browser, { action, fields }: FormOn, place: number): Promise<Answer> {
  const query = new URLSearchParams(fields.map(({ name }): [string, string] => [name, words(place)]))
  return browser.get(`${action}?${query}`)
}

const choices = /^(?:select|radio|checkbox)$/
/** What the library that reads forms says by itself, in words for whoever wrote it. */
const itsOwnWords = /Invalid (?:option|input|value|key|element)[^<]*|Too (?:big|small): [^<]*|Unrecognized key[^<]*/g

function isChosenFrom({ method, action, fields }: FormOn): boolean {
  return method === 'post' && !isLast.test(action) && fields.some(({ kind }) => choices.test(kind))
}

/** Sends choices that no page offers, and gives what of the answer is in words that are not ours. */
async function forge(browser: Browser, form: FormOn, place: number): Promise<string[]> {
  const fields = Object.entries(await filled(form, place)).map(([name, sent]): [string, Fields[string]] => {
    const isChoice = form.fields.some((field) => field.name === name && choices.test(field.kind))
    return [name, isChoice ? 'what-no-page-offers' : sent]
  })
  const { text } = await browser.post(form.action, Object.fromEntries(fields))
  return text.match(itsOwnWords) ?? []
}

/** Once more with what was there before, in the fields that would not have it. */
async function send(browser: Browser, form: FormOn, place: number): Promise<Answer> {
  const first = await browser.post(form.action, await filled(form, place))
  const again = formsOn(first.text, form.action).find(({ action }) => action === form.action)
  if (first.status !== 422 || !again) return first
  const wrong = new Set(again.fields.filter(({ isWrong }) => isWrong).map(({ name }) => name))
  return browser.post(form.action, await filled(form, place, wrong))
}

async function filled({ fields }: FormOn, place: number, wrong = new Set<string>()): Promise<Fields> {
  const files = fields.some(({ kind }) => kind === 'file') ? { file: await aPicture() } : {}
  const [pressed] = fields.filter(({ kind }) => kind === 'button')
  const sent = fields.filter((field) => isSent(field, fields) && (field.kind !== 'button' || field === pressed))
  const grouped = Map.groupBy(sent, ({ name }) => name)
  const values = [...grouped].map(([name, all]): [string, string[]] => [
    name,
    all.map((field) => fits[name] ?? (isText(field) && !wrong.has(name) ? words(place) : choiceOf(field, place))),
  ])
  return { ...Object.fromEntries(values), ...files }
}

/** Where only one kind of words will do. */
const fits: Record<string, string> = {
  edtf: '2026-11-05',
  from: '2021',
  to: '2022',
  who: 'Ada Holt',
  wrong: 'Cars',
  right: 'Carts',
}

function isText({ kind }: FormField): boolean {
  return /^(?:text|search|textarea)$/.test(kind)
}

function isSent(field: FormField, fields: readonly FormField[]): boolean {
  const { name, kind, isChecked, isTrap } = field
  if (kind === 'file' || isTrap) return false
  if (kind === 'checkbox') return isChecked
  if (kind !== 'radio') return true
  const one = fields.filter((each) => each.name === name)
  return field === (one.find((each) => each.isChecked) ?? one[0])
}

function choiceOf({ kind, value, choices }: FormField, place: number): string {
  if (kind === 'email') return `w${place}@paper.example`
  if (kind === 'url') return `https://a.example/${place}`
  return kind === 'select' ? value || (choices.find((choice) => choice !== '') ?? '') : value
}

async function aPicture(): Promise<File> {
  const bytes = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#446' } })
    .withExif({ IFD0: { ImageDescription: words(0), Copyright: words(1) } })
    .jpeg()
    .toBuffer()
  return new File([new Uint8Array(bytes)], `har${signs}bour.jpg`, { type: 'image/jpeg' })
}

/** The editor's JSON with half characters, files of other systems, and the command line. */
async function otherDoors(site: Site, actor: Actor): Promise<void> {
  const lone = '\ud800'
  const desk = await aBrowser(site, actor)
  const { article, revision } = await site.draft()
  const content = {
    ...(await site.content()),
    headline: words(1, lone),
    standfirst: words(2, lone),
    place: words(3, lone),
    topics: [words(4, lone)],
    pictureCaption: words(5, lone),
    sources: [{ title: words(6, lone), url: 'https://a.example/' }],
    slug: words(7, lone),
    body: aParagraph(words(8, lone)),
  }
  const saved = await desk.json(`/newsroom/articles/${article.id}/revisions`, { base: revision.id, content })
  expect([saved.status, saved.text]).toEqual([200, expect.anything()])
  const draftId = (await site.articles.byId(article.id))?.draftId
  const named = { articleId: article.id, revisionId: draftId as typeof revision.id, override: words(9) }
  doneOrFault(await site.articles.publish(actor, named))

  const line = JSON.stringify(words(10)).replace(/\p{Noncharacter_Code_Point}|\p{Cc}/gu, '')
  const text = `---\nheadline: ${line}\nsection: ${line}\nbyline: [${line}]\ntopics: [${line}]\nplace: ${line}\nsources: [{ title: ${line}, url: "https://a.example/\u202e" }]\n---\n\n${words(11, lone)} [x](https://a.example/\ufffe) [y](https://a.example/\u202e)\n`
  const picture = async () => undefined
  doneOrFault(await importMarkdown(site, actor, { text, publish: true, override: words(12), picture }))
  const terms = [
    ['category', words(13)],
    ['post_tag', words(14)],
  ] as const
  const named2 = (value: string) => value.replaceAll('\u0000', '')
  const post = anItem({
    title: named2(words(15)),
    excerpt: words(16),
    body: `<p>${words(17)} &#11;&#xfffe;&#0;</p>`,
    author: words(18),
    terms,
    comments: [aComment({ id: '1', words: words(19), name: words(20) })],
  })
  await importWordpress(site, theOwner, { file: await aFile(aWordpressFile([post])), override: words(21) } as never)
  const link = `http://127.0.0.1:4000${(await site.article({ slug: 'd' })).path}`
  await importDisqus(site, theOwner, {
    file: await aFile(aDisqusFile(link, [{ message: words(22), name: words(23) }])),
  } as never)
  await staffVerbs.add({ email: 'cli@paper.example', name: words(24), role: 'editor' })(site)
  await site.app.request('http://127.0.0.1:4000/', { headers: { 'user-agent': 'Har\u0085bour' } })
}

/** Every column that holds what no text may, in JSON or not. */
async function unsoundIn({ schema }: OpenDatabase): Promise<string[]> {
  const found = new Map<string, string>()
  for (const name of await tablesIn(schema)) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(schema)
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
      if (textsIn(value).some(isUnsound)) found.set(`${name}.${column}`, JSON.stringify(value).slice(0, 200))
    }
  }
  return [...found].map((each) => each.join(': '))
}

/** On PostgreSQL other tests have tables in schemas beside this one. */
async function tablesIn(schema: OpenDatabase['schema']): Promise<string[]> {
  const tables = await schema.introspection.getTables()
  if (tables.every((table) => table.schema === undefined)) return tables.map(({ name }) => name)
  const { rows } = await sql<{ own: string }>`select current_schema() as own`.execute(schema)
  return tables.filter((table) => table.schema === rows[0]?.own).map(({ name }) => name)
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[[{]/.test(value) ? [value, ...textsIn(parsedAs(value))] : [value]
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return []
  return Object.entries(value).flatMap(([name, each]) => [name, ...textsIn(each)])
}

function parsedAs(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isUnsound(text: string): boolean {
  return (text.match(bad) ?? []).some((sign) => sign !== '\n')
}

/** Every page that can be reached, one of a kind, with what is wrong with it: as XML, as JSON, as text. */
async function unsoundOut(browsers: readonly Pick<Browser, 'get'>[], from: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(browsers.map((browser) => everythingFrom(browser, [...from, ...alsoOut])))
  const kinds = answers.flatMap((found) => [...found.values()].map(({ headers }) => headers.get('content-type') ?? ''))
  expect([...new Set(kinds)].join()).toMatch(/rss\+xml(?=.*application\/xml)(?=.*json)(?=.*csv)/)
  return answers.flatMap((found) =>
    [...found].flatMap(([path, { status, text, headers }]) => {
      const why = faultOf(headers.get('content-type') ?? '', text)
      return status >= 500 || why !== undefined ? [`${path}: ${status} ${why}`] : []
    }),
  )
}

async function everythingFrom(browser: Pick<Browser, 'get'>, from: readonly string[]): Promise<Map<string, Answer>> {
  const found = new Map<string, Answer>()
  const kinds = new Map<string, number>()
  const waiting = [...from]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const count = kinds.get(kindOf(path)) ?? 0
    if (isLeft.test(path) || isFile.test(path) || found.has(path) || count > 0) continue
    kinds.set(kindOf(path), count + 1)
    const answer = await browser.get(path)
    found.set(path, answer)
    waiting.push(...linksOn(answer.text))
  }
  return found
}

const alsoOut = ['/feed.xml', '/sitemap.xml', '/news-sitemap.xml', '/corrections/feed.xml', '/newsroom/replies/log.csv']

function faultOf(type: string, text: string): string | undefined {
  if (/^image|octet/.test(type)) return undefined
  try {
    if (type.includes('xml')) readXml(text)
    const texts = type.includes('json') && !type.includes('ndjson') ? textsIn(JSON.parse(text)) : [text]
    const wrong = texts.flatMap((each) => each.match(bad) ?? []).filter((sign) => !/[\n\r\t]/.test(sign))
    return wrong.length > 0 ? JSON.stringify(wrong) : undefined
  } catch (error) {
    return String(error)
  }
}
