import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { theOwner } from '../src/features/staff/index.ts'
import { doneOrFault } from '../src/testing/site.ts'
import { aRunningSite, published, type Started } from './running.ts'

const address = 'canary.finch@secretnest.example'
let running: Started

beforeAll(async () => {
  running = await aRunningSite()
  const path = await published(running, { headline: 'Ferry runs again after eleven days', picture: true })
  await published(running, { headline: 'Tide table is out', section: 'City' })
  await reply(path, { body: 'The bell rang twice.', name: 'Canary Finch', email: address })
  await reply(path, { body: 'It rang three times.', name: 'Held Back', email: address.toUpperCase() })
  const { items } = doneOrFault(await running.site.moderation.queue(theOwner, { list: 'held', after: null }))
  const bell = items.find((item) => item.reply.body.includes('twice'))
  if (!bell) throw new Error('The reply does not wait in the queue.')
  doneOrFault(await running.site.moderation.decide(theOwner, { replyId: bell.reply.id, to: 'published' }))
})

afterAll(() => running?.end())

test('a reader’s address, and anything made from it, is in no answer of a crawl of the whole site', async () => {
  const forms = formsOf(address)
  const answers = await crawl(running.address)

  const leaks = [...answers].flatMap(([path, text]) =>
    forms.filter(([, form]) => text.toLowerCase().includes(form.toLowerCase())).map(([name]) => `${name} in ${path}`),
  )

  expect(answers.size).toBeGreaterThan(25)
  expect([...answers.values()].some((text) => text.includes('The bell rang twice.'))).toBe(true)
  expect([...answers.values()].some((text) => text.includes('It rang three times.'))).toBe(false)
  expect(leaks).toEqual([])
})

test('the crawl would notice an address', () => {
  const hash = createHash('md5').update(address).digest('hex')

  expect(formsOf(address).some(([, form]) => form === hash)).toBe(true)
})

async function reply(path: string, fields: Record<string, string>): Promise<void> {
  const form = new URLSearchParams(fields)
  const answer = await fetch(`${running.address}${path}/replies`, { method: 'POST', body: form, redirect: 'manual' })
  expect(answer.status).toBe(303)
}

/** Every way an address could be written down: as it is, in parts, hashed, in base 64. */
function formsOf(email: string): [string, string][] {
  const [local = '', domain = ''] = email.split('@')
  const hashes = ['md5', 'sha1', 'sha256', 'sha512'].flatMap((algorithm): [string, string][] => [
    [algorithm, createHash(algorithm).update(email).digest('hex')],
    [`${algorithm} in base 64`, createHash(algorithm).update(email).digest('base64').slice(0, 20)],
    [`${algorithm} in base 64 for addresses`, createHash(algorithm).update(email).digest('base64url').slice(0, 20)],
  ])
  const encoded: [string, string][] = [
    ['base 64', Buffer.from(email).toString('base64').slice(0, 24)],
    ['encoded for an address', encodeURIComponent(email)],
    ['the part before the @', local],
    ['the part after the @', domain],
    ['as it is', email],
  ]
  return [...encoded, ...hashes]
}

/** Every address of this site that can be reached from the front page, its feeds and its sitemaps. */
async function crawl(base: string): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const waiting = ['/', '/feed.xml', '/sitemap.xml', '/news-sitemap.xml', '/robots.txt', '/search?q=ferry', '/nothing']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (answers.has(path) || answers.size > 500) continue
    const answer = await fetch(base + path, { redirect: 'manual' })
    const text = await answer.text()
    answers.set(path, `${text}${JSON.stringify([...answer.headers])}`)
    waiting.push(...linksIn(text, base))
  }
  return answers
}

function linksIn(text: string, base: string): string[] {
  const found = [...text.matchAll(/(?:href|src|action)="([^"]+)"|<(?:loc|link)>([^<]+)</g)].map(([, inPage, inMap]) =>
    (inPage ?? inMap ?? '').replaceAll('&amp;', '&').replace(base, ''),
  )
  return found.filter((link) => link.startsWith('/')).map((link) => link.split('#')[0] ?? link)
}
