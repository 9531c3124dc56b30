import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { importWordpress } from './wordpress.ts'

type Given = { id: string; parent?: string; approved?: string; type?: string; words?: string }
const comment = ({ id, parent = '0', approved = '1', type = 'comment', words = `Words of ${id}.` }: Given) =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Mina]]></wp:comment_author>` +
  `<wp:comment_author_email>mina@reader.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.7</wp:comment_author_IP>` +
  `<wp:comment_date_gmt>2019-05-01 10:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${words}]]></wp:comment_content>` +
  `<wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type>` +
  `<wp:comment_parent>${parent}</wp:comment_parent></wp:comment>\n`
const item = (path: string, ...comments: string[]) =>
  `<item><title>A</title><link>https://old.example${path}/</link><wp:post_type>post</wp:post_type>\n${comments.join('')}</item>\n`

onEveryDatabase((open) => {
  test('comments come in under the articles at their posts’ paths, once', async () => {
    const database = await open()
    const site = await aSite(database)
    const { path } = await site.article()
    const folder = await mkdtemp(join(tmpdir(), 'stet-'))
    const file = join(folder, 'export.xml')
    const comments = [
      comment({ id: '1', words: 'One\n\ntwo <b onclick="x()">three</b>' }),
      comment({ id: '2', parent: '1', approved: '0' }),
      comment({ id: '3', approved: 'spam' }),
      comment({ id: '4', approved: 'trash' }),
      comment({ id: '5', type: 'pingback' }),
    ]
    const items = item(path ?? '', ...comments) + item('/nowhere', comment({ id: '6' }))
    await writeFile(file, `<rss xmlns:wp="w"><channel>\n${items}</channel></rss>`)

    const first = await importWordpress(site, theOwner, file)
    const rows = await database.read.selectFrom('replies').selectAll().orderBy('idempotency_key').execute()
    const second = await importWordpress(site, theOwner, file)
    await rm(folder, { recursive: true })

    expect(first.account.counts).toEqual({ brought: 4, here: 0, skipped: 3, noted: 0 })
    expect(first.account.skipped.map(({ line, what }) => `${line} ${what}`)).toEqual([
      '11 post https://old.example/nowhere/',
      '9 wordpress:5',
      '12 wordpress:6',
    ])
    expect(second.account.counts).toMatchObject({ brought: 0, here: 4, skipped: 3 })
    expect(rows.map(({ status }) => status)).toEqual(['published', 'pending', 'spam', 'hidden'])
    expect(rows[0]).toMatchObject({ body: 'One\n\ntwo three', posted_at: '2019-05-01T10:00:00.000Z' })
    expect(rows[1]?.answers_id).toBe(rows[0]?.id)
  })
})
