import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aFile } from '../../testing/files.ts'
import { aPath } from '../../testing/path.ts'
import { aSite } from '../../testing/site.ts'
import { aComment, anItem, aWordpressFile } from '../../testing/wordpress.ts'
import { toMarkdown } from '../articles/index.ts'
import { theOwner } from '../staff/index.ts'
import { accountLines } from './account.ts'
import { importWordpress } from './wordpress.ts'

onEveryDatabase((open) => {
  async function aNewSite() {
    const database = await open()
    const site = await aSite(database)
    const bring = async (content: string | Uint8Array, isTrial = false) => {
      const { account, found } = await importWordpress(site, theOwner, { file: await aFile(content), isTrial })
      return { ...account.counts, told: accountLines(account, found) }
    }
    const at = async (path: string) => {
      const found = await site.articles.whereIs(aPath(path))
      return found.found === 'article' ? site.articles.published(found.article) : undefined
    }
    const get = async (path: string) => {
      const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
      return [answer.status, answer.headers.get('location')]
    }
    const everything = async () => ({
      articles: await database.read.selectFrom('articles').selectAll().orderBy('path').execute(),
      redirects: await database.read.selectFrom('redirects').selectAll().orderBy('path').execute(),
      replies: await database.read.selectFrom('replies').selectAll().orderBy('id').execute(),
      sections: await database.read.selectFrom('sections').selectAll().orderBy('id').execute(),
    })
    return { site, database, bring, at, get, everything }
  }

  test('a published post is an article at its old path, and a second time changes nothing', async () => {
    const { bring, at, get, everything, database } = await aNewSite()
    const terms = [
      ['category', 'Harbour'],
      ['category', 'Ferries'],
      ['post_tag', 'Ropes'],
    ] as const
    const body = '<!-- wp:paragraph -->\n<p>Cars <em>queued</em>.</p><h2>Then</h2><img src="a.jpg"><script>x()</script>'
    const post = anItem({ title: 'Ferry &amp; ramp', excerpt: 'It <b>runs</b>.', body, terms })
    const xml = aWordpressFile([post.replace('</item>', `${aComment({ id: '1' })}</item>`)])

    const first = await bring(xml)
    const kept = await everything()
    const second = await bring(xml)

    expect(first).toMatchObject({ brought: 2, here: 0, skipped: 0 })
    expect(first.told.at(-2)).toBe(
      'Articles: 1 brought in, 0 already here, 0 skipped. Replies: 1 brought in, 0 already here, 0 skipped.',
    )
    expect(first.told[0]).toBe('line 5: post https://old.example/2019/05/ferry-1/ came without 1 img, 1 script')
    expect(second).toMatchObject({ brought: 0, here: 2, skipped: 0 })
    expect(await everything()).toEqual(kept)
    const article = await at('/2019/05/ferry-1')
    expect(article).toMatchObject({ path: '/2019/05/ferry-1', publishedAt: '2019-05-01T10:00:00.000Z', replyCount: 1 })
    expect(article?.content).toMatchObject({
      headline: 'Ferry & ramp',
      standfirst: 'It runs.',
      topics: ['Ferries', 'Ropes'],
    })
    expect(toMarkdown(article?.content.body ?? { type: 'doc', content: [] })).toBe('Cars *queued*.\n\n## Then')
    expect(article?.byline.map(({ name }) => name)).toEqual(['Ada Reed'])
    expect(kept.sections.map(({ name }) => name)).toEqual(['Harbour'])
    expect(await get('/2019/05/ferry-1')).toEqual([200, null])
    expect(await get('/2019/05/ferry-1/')).toEqual([301, '/2019/05/ferry-1'])
    const [publication] = await database.read.selectFrom('publications').selectAll().execute()
    expect(publication?.overridden_because).toBe('It was public elsewhere before it came here.')
  })

  test('an address that cannot be kept leads to the one it gets', async () => {
    const { bring, at, get } = await aNewSite()
    const links = ['/?p=12', '/index.php?p=13', '/topics/ferry/', '/caf%c3%a9/', '/slug/', '/a//b/', '/x/replies/y/']
    const items = links.map((link, place) => anItem({ id: place + 1, link: `https://old.example${link}` }))

    const { told, brought } = await bring(aWordpressFile(items))

    expect(brought).toBe(7)
    expect(await get('/?p=12')).toEqual([301, '/2019/05/ferry-1'])
    expect(await get('/?p=13')).toEqual([301, '/2019/05/ferry-2'])
    expect(await get('/?p=14')).toEqual([200, null])
    expect(await at('/2019/05/ferry-3')).toBeDefined()
    expect(await get('/caf%C3%A9')).toEqual([200, null])
    expect(await get('/slug')).toEqual([200, null])
    expect(await get('/a/b')).toEqual([200, null])
    expect(await get('/x/replies/y')).toEqual([301, '/2019/05/ferry-7'])
    expect(told.filter((line) => line.includes('could not keep'))).toHaveLength(2)
    expect(await bring(aWordpressFile(items))).toMatchObject({ brought: 0, here: 7 })
  })

  test('another site’s article of the same number is told, and not taken for the one that is here', async () => {
    const { bring } = await aNewSite()
    const first = anItem({ id: 12, link: 'https://old.example/?p=12' })
    const other = first.replace('2019-05-', '2018-04-')
    await bring(aWordpressFile([first]))

    const { told, brought, here } = await bring(aWordpressFile([other]))

    expect(other).not.toBe(first)
    expect([brought, here]).toEqual([0, 0])
    expect(told.join()).toContain('another article has its address here')
  })

  test('no article from elsewhere takes an address that a page of the site has', async () => {
    const { site } = await aNewSite()
    const firsts = site.app.routes.map(({ path }) => path.split('/')[1] ?? '').filter((part) => /^[\w.-]+$/.test(part))

    expect(new Set(firsts).size).toBeGreaterThan(15)
    expect(
      [...new Set(firsts)].filter(
        (part) => site.articles.canBeAddress(`/${part}`) || site.articles.canBeAddress(`/${part}/x`),
      ),
    ).toEqual([])
  })

  test('whatever is no published post is told with its line and why', async () => {
    const { bring } = await aNewSite()
    const items = [
      anItem({ id: 1, status: 'draft' }),
      anItem({ id: 2, type: 'page' }),
      anItem({ id: 3, type: 'attachment' }),
      anItem({ id: 4, type: 'revision' }),
      anItem({ id: 5, more: '<wp:post_password>x</wp:post_password>' }),
      anItem({ id: 6, date: '2190-01-01 10:00:00' }),
      anItem({ id: 7, link: '' }),
      anItem({ id: 8, title: '', body: '' }),
      anItem({ id: 9, body: `<p>${'x'.repeat(300_001)}</p>` }),
      anItem({ id: 10, status: 'private', comments: [aComment({ id: '1' })] }),
      anItem({ id: 11, title: '', body: '<p>No title, but words.</p>', terms: [] }),
    ]

    const { told, ...counts } = await bring(aWordpressFile(items))

    expect(counts).toEqual({ brought: 1, here: 0, skipped: 11, noted: 0 })
    expect(told.map((line) => line.replace(/ (?:https?:\S+|\d+) skipped:/, ':'))).toEqual([
      'line 5: post: it is a draft there',
      'line 7: page: it is of the kind page, not an article',
      'line 9: attachment: it is a file; pictures are not brought in',
      'line 11: revision: it is of the kind revision, not an article',
      'line 13: post: it could be read there with a password only',
      'line 15: post: its date is still to come',
      'line 17: post: it has no address that can be read',
      'line 19: post: it says nothing',
      'line 21: post: An article holds at most 300,000 characters.',
      'line 23: post: only signed-in people could read it there',
      'line 24: wordpress:1 skipped: the article it belongs to is not here',
      'Articles: 1 brought in, 0 already here, 10 skipped. Replies: 0 brought in, 0 already here, 1 skipped.',
      '1 brought in, 0 already here, 11 skipped.',
    ])
  })

  test.each([
    ['1.0', 'http'],
    ['1.1', 'http'],
    ['1.2', 'https'],
  ])('an export of version %s by %s comes in', async (version, scheme) => {
    const { bring } = await aNewSite()

    expect(await bring(aWordpressFile([anItem({})], { version, scheme }))).toMatchObject({ brought: 1 })
  })

  test('a dry run keeps nothing and tells the same', async () => {
    const { bring, everything } = await aNewSite()
    const comments = [aComment({ id: '1' }), aComment({ id: '2', parent: '1', type: 'pingback' })]
    const other = [aComment({ id: '3', parent: '1' })]
    const items = [anItem({ id: 1, comments }), anItem({ id: 2, comments: other }), anItem({ id: 2 })]
    const before = await everything()

    const tried = await bring(aWordpressFile(items), true)
    const after = await everything()

    expect(after).toEqual(before)
    expect(await bring(aWordpressFile(items))).toEqual(tried)
    expect(tried).toMatchObject({ brought: 4, here: 1, skipped: 1, noted: 1 })
  })

  test('comments come in under articles that are here already, once', async () => {
    const { site, database, bring } = await aNewSite()
    const { path } = await site.article()
    const comments = [
      aComment({ id: '1', words: 'One\n\ntwo <b onclick="x()">three</b>' }),
      aComment({ id: '2', parent: '1', approved: '0' }),
      aComment({ id: '3', approved: 'spam' }),
      aComment({ id: '4', approved: 'trash' }),
      aComment({ id: '5', type: 'pingback' }),
      aComment({ id: '6', words: '<b>'.repeat(200_000) }),
    ]
    const xml = aWordpressFile([anItem({ link: `https://old.example${path}/`, comments })])

    const first = await bring(xml)
    const rows = await database.read.selectFrom('replies').selectAll().orderBy('idempotency_key').execute()

    expect(first).toMatchObject({ brought: 4, here: 1, skipped: 2, noted: 0 })
    expect(await bring(xml)).toMatchObject({ brought: 0, here: 5, skipped: 2 })
    expect(rows.map(({ status }) => status)).toEqual(['published', 'pending', 'spam', 'hidden'])
    expect(rows[0]).toMatchObject({ body: 'One\n\ntwo three', posted_at: '2019-05-01T10:00:00.000Z' })
    expect(rows[1]?.answers_id).toBe(rows[0]?.id)
  })

  test('a post that is not UTF-8 is skipped with its line, and a file that is not well formed refused with it', async () => {
    const { bring, everything } = await aNewSite()
    const xml = Buffer.from(aWordpressFile([anItem({ id: 1, title: 'caf\u00a4' }), anItem({ id: 2 })]))
    const broken = Buffer.from(xml.toString('latin1').replace('\u00c2\u00a4', '\u00e9'), 'latin1')
    const { told, brought } = await bring(broken)
    const kept = await everything()

    expect([brought, told[0]]).toEqual([
      1,
      'line 5: post https://old.example/2019/05/ferry-1/ skipped: line 5 is not UTF-8',
    ])
    const cut = aWordpressFile([anItem({ id: 3 }), anItem({ id: 4 })]).slice(0, -200)
    await expect(bring(cut)).rejects.toThrow(/line \d+: /)
    await expect(bring(aWordpressFile(['<!DOCTYPE a>']))).rejects.toThrow('line 5: A document type')
    expect(await everything()).toEqual(kept)
  })
})
