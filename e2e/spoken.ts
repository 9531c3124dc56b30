import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { systemClock } from '../src/base/clock.ts'
import { createIds } from '../src/base/id.ts'
import { firstPage } from '../src/base/keyset.ts'
import { cleanLine } from '../src/base/text.ts'
import { importDisqus, importWordpress } from '../src/features/importers/index.ts'
import type { ReplyId } from '../src/features/replies/index.ts'
import { theOwner } from '../src/features/staff/index.ts'
import { aDisqusFile } from '../src/testing/disqus.ts'
import { hostile } from '../src/testing/hostile.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aComment, anItem, aWordpressFile } from '../src/testing/wordpress.ts'
import type { Started } from './running.ts'

/** Every vector, said through every way in that words can take. */

export const words = hostile.map(({ text }) => text)
/** A vector as a name, a title or a reason may be long: what is longer is another's. */
export const short = words.map((text, place) => (text.length <= 80 ? text : (words[place % 40] ?? '')))

/** As a browser sends forms and keeps what it is given. */
export function aSender({ address }: Pick<Started, 'address'>) {
  const cookies = new Map<string, string>()

  async function send(path: string, fields: Record<string, string> | undefined) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const body = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}
    const answer = await fetch(address + path, { ...body, redirect: 'manual', headers: { cookie } })
    for (const given of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? []
      cookies.set(name, value)
    }
    return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') ?? '' }
  }

  return { cookies, get: (path: string) => send(path, undefined), post: send }
}

export type Sender = ReturnType<typeof aSender>

/** An article of the newsroom with a vector in each of its words, one paragraph for every one. */
export async function anArticle({ site }: Started): Promise<string> {
  const place = { name: 'City', description: short[3] ?? '', position: 0 }
  const section = doneOrFault(await site.settings.addSection(theOwner, place))
  const author = doneOrFault(await site.newsroom.addAuthor(theOwner, { name: cleanLine(short[4] ?? '') }))
  const content = words.map((text, number) => ({
    type: 'paragraph' as const,
    attrs: { id: `block${number}x` },
    content: [{ type: 'text' as const, text: cleanLine(text) || '-' }],
  }))
  const made = await site.articles.create(theOwner, {
    slug: 'ferry-runs-again',
    headline: cleanLine(`${words[0]} ${words[22]}`),
    standfirst: cleanLine(words.slice(300, 310).join(' ')),
    byline: [author.id],
    place: cleanLine(short[5] ?? ''),
    reportedOn: '2026-11-20',
    sectionId: section.id,
    topics: [short[6], short[7]].map((topic) => cleanLine(topic ?? '')),
    pictureId: null,
    pictureCaption: '',
    sources: words.slice(260, 300).map((title) => ({ title: cleanLine(title), url: null })),
    body: { type: 'doc', content },
  })
  const { article, revision } = doneOrFault(made)
  const named = { articleId: article.id, revisionId: revision.id, override: short[8] ?? '' }
  const published = await site.articles.publish(theOwner, named)
  if ('refused' in published) throw new Error(published.refused)
  return published.done.article.path ?? ''
}

/** Sent through the form, each by somebody else and to another paragraph, then edited into another vector. */
export async function sendAll(sender: Sender, path: string): Promise<ReplyId[]> {
  const sendOne = async (body: string, number: number): Promise<ReplyId> => {
    const email = `'onx=alert(${number})'+${number}@reader.example`
    const error = number % 10 === 0 ? { error: 'yes' } : {}
    const fields = { body, name: short[number] ?? '', email, block: `block${number}x`, ...error }
    const sent = await sender.post(`${path}/replies`, fields)
    expect([number, body, sent.status]).toEqual([number, body, 303])
    return (/\/replies\/([a-z0-9]+)/.exec(sent.location)?.[1] ?? '') as ReplyId
  }
  // The first gives the browser the name that the others go by.
  const first = await sendOne(words[0] ?? '', 0)
  const ids = [first, ...(await severally(words.slice(1), (body, place) => sendOne(body, place + 1)))]
  await severally(ids, async (id, number) => {
    const { status } = await sender.post(`${path}/replies/${id}/versions`, { body: turned(number) })
    expect([number, status]).toEqual([number, 303])
  })
  return ids
}

/** What the reply is edited into. */
function turned(number: number): string {
  return words[(number + 200) % words.length] ?? ''
}

/** Decided through the desk's own form, with a vector for a reason; most are published. */
export async function decideAll(desk: Sender, ids: readonly ReplyId[]): Promise<Record<string, ReplyId[]>> {
  const to = (number: number) => ({ 3: 'hidden', 5: 'pending', 7: 'spam' })[number % 8] ?? 'published'
  await severally(ids, async (id, number) => {
    if (to(number) === 'pending') return
    const { status } = await desk.post(`/newsroom/replies/${id}/decision`, {
      to: to(number),
      because: words[number] ?? '',
    })
    expect([number, status]).toEqual([number, 303])
  })
  return Object.groupBy(ids, (_id, place) => to(place)) as Record<string, ReplyId[]>
}

/** Reported in words of every kind, each time by another browser. */
export async function reportAll({ address }: Started, path: string, ids: readonly ReplyId[]): Promise<void> {
  await severally(words, async (said, number) => {
    const somebody = aSender({ address })
    const about = `${path}/replies/${ids[number % ids.length]}/reports`
    const { status } = await somebody.post(about, { reason: 'other', words: said })
    expect([number, status]).toEqual([number, 200])
  })
}

/** Every vector in so many of these: what is said in each. */
export function dealt(among: number): string[] {
  return Array.from({ length: among }, (_each, place) =>
    words.filter((_text, number) => number % among === place).join('\n\n'),
  )
}

/** Appealed by whoever wrote them, and answered by the desk; every second reply back up. */
export async function appealAll(sender: Sender, desk: Sender, ids: readonly ReplyId[]): Promise<void> {
  const said = dealt(ids.length)
  await severally(ids, async (id, place) => {
    const made = await sender.post(`/appeals/${id}`, { words: said[place] ?? '' })
    expect(made.status).toBe(303)
    if (place % 4 === 0) return
    const outcome = place % 2 === 0 ? 'reversed' : 'upheld'
    const { status } = await desk.post(`/newsroom/replies/${id}/appeal`, {
      outcome,
      words: said[ids.length - 1 - place] ?? '',
    })
    expect(status).toBe(303)
  })
}

/** Answered by staff, in words of every kind. */
export async function answerAll(desk: Sender, ids: readonly ReplyId[]): Promise<void> {
  const said = dealt(40)
  await severally(ids.slice(0, 40), async (id, place) => {
    const { status } = await desk.post(`/newsroom/replies/${id}/answers`, { body: said[place] ?? '' })
    expect(status).toBe(303)
  })
}

/** Timed out and let back in again and again, with a vector for a reason each time. */
export async function sanctionAll({ site }: Started, desk: Sender, id: ReplyId): Promise<void> {
  for (const because of dealt(100)) {
    const { status } = await desk.post(`/newsroom/replies/${id}/sanction`, {
      length: 'a-day',
      because: because.slice(0, 300),
    })
    expect(status).toBe(303)
    const { rows } = await site.sanctions.list(theOwner, firstPage('imposed', 1))
    const [newest] = rows
    if (newest) doneOrFault(await site.sanctions.lift(theOwner, newest.id))
  }
}

/** Brought in from elsewhere, in every field that an export has; under the articles that come with it. */
export async function importAll({ site }: Started, folder: string): Promise<string[]> {
  const deals = Array.from({ length: 30 }, (_each, place) => words.filter((_text, number) => number % 30 === place))
  const items = deals.map((said, place) => {
    const comments = said.map((text, number) => {
      const id = String(place * 100 + number + 1)
      return aComment({
        id,
        words: encoded(text),
        name: said[number + 1] ?? text,
        parent: number % 2 === 0 ? '0' : String(Number(id) - 1),
      })
    })
    const terms = [
      ['category', `City ${place % 3}`],
      ...said.slice(9).map((text) => ['post_tag', text] as const),
    ] as const
    return anItem({
      id: place + 1,
      title: said.slice(0, 5).join(' ').slice(0, 300),
      excerpt: said.join(' '),
      author: said[6] ?? '',
      body: `<p>x</p>${said.join('</p><p>')}`,
      terms,
      comments,
    })
  })
  const strange = words
    .slice(0, 40)
    .map((text, place) => anItem({ id: 900 + place, link: text, date: text, status: text, type: text }))
  const wordpress = join(folder, 'wordpress.xml')
  await writeFile(wordpress, withoutControls(aWordpressFile([...items, ...strange])))
  const disqus = join(folder, 'disqus.xml')
  const link = 'https://old.example/2019/05/ferry-1/'
  await writeFile(
    disqus,
    withoutControls(
      aDisqusFile(
        link,
        words.map((text, number) => ({ message: `Said: ${text}`, name: short[number] ?? '' })),
      ),
    ),
  )

  const needs = { ...site, clock: systemClock, ids: createIds(Date.now, (length) => randomBytes(length)) }
  const first = await importWordpress(needs, theOwner, { file: wordpress })
  const second = await importDisqus(needs, theOwner, { file: disqus })
  expect(first.account.counts.brought).toBeGreaterThan(500)
  expect(second.account.counts.brought).toBeGreaterThan(500)
  return items.map((_item, place) => `/2019/05/ferry-${place + 1}`)
}

/** As HTML that means these very words. */
function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Characters that no XML may hold, in a section of text or out of it. */
function withoutControls(xml: string): string {
  return xml.toWellFormed().replace(/(?![\t\n\r])\p{Cc}/gu, '')
}

/** Several at once, as on a busy day; what came of each, in order. */
export async function severally<Each, Made>(
  all: readonly Each[],
  make: (each: Each, place: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = []
  const waiting = [...all.entries()]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) made[next[0]] = await make(next[1], next[0])
    }),
  )
  return made
}
