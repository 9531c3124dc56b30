import { expect, test } from 'vitest'
import { soundXml } from '../../base/xml.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { importMarkdown } from './markdown.ts'

const signs = String.raw`\x0b\uFFFE\uFFFF\u202e\x01`
const file = `---
headline: "Ferry${signs} & <ramp>"
standfirst: "It${signs} runs."
byline: ["Ada${signs} Reed"]
place: "PORT${signs} ELDER"
date: 2026-11-20
section: "Har${signs}bour"
topics: ["Rop${signs}es"]
sources: [{ title: "Notice${signs} 14", url: "https://harbour.example/14" }]
---

A bell\u000b rang\ufffe at\uffff the har\u202ebour\u0001 for the first time \ud800in a year.
`

const slugs = [
  'नौका-फिर-चली',
  'เรือข้ามฟาก',
  'عَبّارة-الميناء',
  'cafe\u0301-Ouvert',
  'פֶּסַח',
  'ferry-2',
  'ཞལ་'.replace('་', ''),
]

onEveryDatabase((open) => {
  test.each(slugs)('a file may choose the address %s, and every link to it answers', async (slug) => {
    const site = await aSite(await open())
    const text = `---\nheadline: Ferry\nsection: Harbour\nslug: ${slug}\n---\n\nIt runs.\n`

    const outcome = await importMarkdown(site, theOwner, {
      text,
      publish: true,
      override: 'A test.',
      picture: async () => undefined,
    })

    expect(outcome).toMatchObject({ done: { publicId: expect.any(String) } })
    const home = await (await site.app.request('http://127.0.0.1:4000/')).text()
    const link = Array.from(home.matchAll(/href="(\/\d{4}\/[^"]*)"/g), ([, path = '']) => path)[0] ?? ''
    expect(decodeURIComponent(link)).toMatch(new RegExp(`/${slug.normalize('NFC')}$`))
    expect((await site.app.request(`http://127.0.0.1:4000${link}`)).status).toBe(200)
  })

  test.each(['-ferry', 'a/b', 'a b', '\u0301a', 'a..b', '%2e', 'x'.repeat(121), ''])(
    'no file chooses the address %j, and is told what one looks like',
    async (slug) => {
      const site = await aSite(await open())
      const text = `---\nheadline: Ferry\nsection: Harbour\nslug: ${JSON.stringify(slug)}\n---\n\nIt runs.\n`

      const outcome = await importMarkdown(site, theOwner, { text, publish: false, picture: async () => undefined })

      expect(outcome).toEqual({ refused: expect.stringMatching(/^slug: must be .*such as ferry-runs-again/) })
    },
  )

  test('a file with signs that XML cannot hold leaves every feed XML', async () => {
    const site = await aSite(await open())
    const picture = async () => undefined

    const outcome = await importMarkdown(site, theOwner, { text: file, publish: true, override: 'A test.', picture })

    expect(outcome).toMatchObject({ done: { publicId: expect.any(String) } })
    const feeds = [
      '/feed.xml',
      '/sections/har-bour/feed.xml',
      '/news-sitemap.xml',
      '/sitemap.xml',
      '/sitemaps/pages.xml',
    ]
    for (const path of feeds) {
      const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
      const xml = await answer.text()
      expect([path, answer.status, xml === soundXml(xml), xml.includes('\u202e')]).toEqual([path, 200, true, false])
    }
    const feed = await (await site.app.request('http://127.0.0.1:4000/feed.xml')).text()
    expect(feed).toContain('A bell rang at the harbour for the first time \ufffd')
  })
})
