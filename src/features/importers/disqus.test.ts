import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aFile } from '../../testing/files.ts'
import { aSite } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { importDisqus } from './disqus.ts'

const head =
  '<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n'
const thread = (path: string, id = '1') =>
  `<thread dsq:id="${id}"><id>${id}</id><link>https://paper.example${path}</link></thread>\n`
type Post = { id: string; parent?: string; message?: string; deleted?: boolean; spam?: boolean; thread?: string }
const post = ({
  id,
  parent,
  message = `<p>Words of ${id}.</p>`,
  deleted = false,
  spam = false,
  thread: of = '1',
}: Post) =>
  `<post dsq:id="${id}"><id/><message><![CDATA[${message}]]></message><createdAt>2019-05-0${1 + (Number(id) % 9)}T10:00:00Z</createdAt>` +
  `<isDeleted>${deleted}</isDeleted><isSpam>${spam}</isSpam><author><email>mina@reader.example</email><name>Mina Okafor</name></author>` +
  `<thread dsq:id="${of}"/>${parent ? `<parent dsq:id="${parent}"/>` : ''}</post>\n`
const file = (...parts: string[]) => `${head}${parts.join('')}</disqus>\n`

onEveryDatabase((open) => {
  async function moved() {
    const database = await open()
    const site = await aSite(database)
    const article = await site.article()
    const bring = async (content: string | Uint8Array) => {
      const { account } = await importDisqus(site, theOwner, { file: await aFile(content) })
      const { counts, skipped, noted } = account
      return { ...counts, told: [...skipped, ...noted].map(({ line, what, why }) => `${line} ${what} ${why}`) }
    }
    const rows = () => database.read.selectFrom('replies').selectAll().orderBy('idempotency_key').execute()
    return { site, article, path: article.path ?? '', bring, rows, database }
  }

  test('comments come in with ids, parents, dates, states and authors, and a second time changes nothing', async () => {
    const { article, path, bring, rows, database } = await moved()
    const xml = file(
      thread(path),
      post({ id: '3', parent: '2' }),
      post({ id: '2', parent: '1' }),
      post({ id: '1' }),
      post({ id: '4', deleted: true, message: '' }),
      post({ id: '5', spam: true }),
    )

    const first = await bring(xml)
    const kept = await rows()
    const second = await bring(xml)

    expect(first).toMatchObject({ brought: 5, here: 0, skipped: 0, told: [] })
    expect(second).toMatchObject({ brought: 0, here: 5, skipped: 0 })
    expect(await rows()).toEqual(kept)
    const [one, two, three, four, five] = kept
    expect(one).toMatchObject({ answers_id: null, body: 'Words of 1.', posted_at: '2019-05-02T10:00:00.000Z' })
    expect(one).toMatchObject({ idempotency_key: `brought:${article.id}:disqus:1`, name: 'Mina Okafor' })
    expect(two).toMatchObject({ answers_id: one?.id, root_id: one?.id })
    expect(three).toMatchObject({ answers_id: two?.id, root_id: one?.id })
    expect([four?.status, five?.status]).toEqual(['hidden', 'spam'])
    const senders = await database.read.selectFrom('reply_senders').select('email').execute()
    expect(senders.map(({ email }) => email)).toEqual(Array(5).fill('mina@reader.example'))
  })

  test('what was interrupted goes on where it stopped', async () => {
    const { path, bring, rows } = await moved()
    await bring(file(thread(path), post({ id: '1' })))

    const all = file(thread(path), post({ id: '1' }), post({ id: '2', parent: '1' }))

    expect(await bring(all)).toMatchObject({ brought: 1, here: 1 })
    const [one, two] = await rows()
    expect(two?.answers_id).toBe(one?.id)
  })

  test('what cannot be taken is told with its line', async () => {
    const { path, bring } = await moved()

    const { told, ...counts } = await bring(
      file(
        thread(path),
        thread('/nowhere', '2'),
        post({ id: '1', thread: '2' }),
        post({ id: '2', message: ' ' }),
        post({ id: '3', parent: '99' }),
        post({ id: '3' }),
        post({ id: '4', message: 'x'.repeat(60_000) }),
        post({ id: '5', message: 'x'.repeat(5_000_000) }),
        post({ id: '6' }).replace(/<createdAt>[^<]*/, '<createdAt>soon'),
        post({ id: '7' }).replace('2019', '2190'),
        post({ id: '11', parent: '12' }),
        post({ id: '12', parent: '11' }),
      ),
    )

    expect(counts).toMatchObject({ brought: 3, here: 0, skipped: 7 })
    expect(told).toEqual([
      '5 disqus:1 the article it belongs to is not here',
      '6 disqus:2 it says nothing',
      '8 disqus:3 its id stands in the file before',
      '9 disqus:4 it is longer than 50000 characters',
      '10 disqus:5 it is larger than 4 MB',
      '11 disqus:6 it has no date that can be read',
      '12 disqus:7 its date is still to come',
      '4 thread 2 belongs to no article: none is at https://paper.example/nowhere',
      '7 disqus:3 brought on its own: what it answers (disqus:99) is not here',
      '13 disqus:11 brought on its own: what it answers (disqus:12) is not here',
    ])
  })

  test('a comment that is not UTF-8 is skipped with its line, and the others come in', async () => {
    const { path, bring } = await moved()
    const xml = Buffer.from(
      file(thread(path), post({ id: '1', message: 'caf\u00a4' }), post({ id: '2', message: 'café' })),
    )
    const broken = Buffer.from(xml.toString('latin1').replace('\u00c2\u00a4', '\u00e9'), 'latin1')

    expect(await bring(broken)).toMatchObject({ brought: 1, skipped: 1, told: ['4 disqus:1 line 4 is not UTF-8'] })
  })

  test.each([
    [
      'an entity',
      '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><disqus/>',
      'line 2: A document type',
    ],
    [
      'an outer document type',
      '\n\n<!DOCTYPE disqus SYSTEM "http://a.example/a.dtd"><disqus/>',
      'line 3: A document type',
    ],
    ['an unknown entity', `${head}<post>&b;</post></disqus>`, 'line 3: &b; stands for nothing'],
    ['a tag left open', `${head}<post>\n</disqus>`, 'line 4: </disqus> closes what is not open'],
    ['an end too soon', `${head}<post>`, 'line 3: The file ends before </post>'],
    ['a broken tag', `${head}<post a=b></post></disqus>`, 'line 3: A tag is not well formed'],
    ['another file', '<rss></rss>', 'line 1: <rss> is not expected here'],
    [
      'another encoding',
      '<?xml version="1.0" encoding="windows-1252"?><disqus/>',
      'the file is windows-1252, not UTF-8',
    ],
    ['nothing', '', 'The file ends before </disqus>'],
    ['depth', head + '<a>'.repeat(100), 'Elements stand too deep'],
  ])('a file with %s is refused before anything is kept', async (_what, content, says) => {
    const { bring, rows, path } = await moved()

    const withPost = content.startsWith(head)
      ? content.replace(head, `${head.trimEnd()}${thread(path).trim()}${post({ id: '1' }).trim()}\n`)
      : content

    await expect(bring(withPost)).rejects.toThrow(says)
    expect(await rows()).toEqual([])
  })

  test('what is meant to be run is only words', async () => {
    const { site, article, path, bring, rows } = await moved()
    const messages = [
      '<p>One<br>two</p><p>See <a href="https://a.example/x?a=1&amp;b=2">this</a>.</p>',
      '<script>alert(1)</script><img src=x onerror=alert(1)>Words',
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '<a href="javascript:alert(1)">press</a>',
      '=HYPERLINK("http://a.example")',
    ]

    await bring(file(thread(path), ...messages.map((message, at) => post({ id: `${at + 1}`, message }))))

    expect((await rows()).map(({ body }) => body)).toEqual([
      'One\ntwo\n\nSee this (https://a.example/x?a=1&b=2).',
      'Words',
      '<script>alert(1)</script>',
      'press',
      '=HYPERLINK("http://a.example")',
    ])
    const page = await (await site.app.request(article.path ?? '')).text()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('<script>alert(1)')
  })
})
