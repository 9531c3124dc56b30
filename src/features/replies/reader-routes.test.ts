import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { urls } from '../../urls.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const words = { body: 'Was it the ramp or the wire?', name: 'Mina Okafor', email: 'mina@reader.example' }
const path = '/2026/11/ferry-runs-again'

async function send(site: Site, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...words, ...fields })
  return site.app.request(urls.replies(path), { method: 'POST', body, headers })
}

async function text(site: Site, address: string, cookie = '') {
  const response = await site.app.request(address, { headers: { cookie } })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

function cookieOf(response: Response): string {
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

onEveryDatabase((open) => {
  test('the form stands under the article in the words readers know', async () => {
    const site = await aSite(await open())
    await site.article()

    const page = await text(site, path)

    expect(page.text).toContain('>Leave a Reply</h2>')
    expect(page.text).toContain('Your email address will not be published. Required fields are marked *')
    for (const label of ['Reply*', 'Name*', 'Email*']) expect(page.text).toContain(`>${label}</label>`)
    expect(page.text).toContain(`action="${path}/replies"`)
  })

  test('a first reply is held, and only its writer sees it', async () => {
    const site = await aSite(await open())
    const article = await site.article()

    const sent = await send(site)
    const location = sent.headers.get('location') ?? ''
    const own = await text(site, location, cookieOf(sent))

    expect(sent.status).toBe(303)
    expect(sent.headers.get('set-cookie')).toMatch(/^stet_reader=[\w-]{32}; .*HttpOnly; SameSite=Lax$/)
    expect(own.status).toBe(200)
    expect(own.text).toContain(words.body)
    expect(own.text).toContain('Your reply is held')
    expect(own.headers.get('cache-control')).toBe('no-store')
    expect(own.headers.get('x-robots-tag')).toBe('noindex')
    expect((await text(site, location)).status).toBe(404)
    expect((await text(site, location, `stet_reader=${'x'.repeat(32)}`)).status).toBe(404)
    expect((await text(site, path)).text).not.toContain(words.body)
    expect((await site.articles.byId(article.id))?.replyCount).toBe(0)
  })
})
