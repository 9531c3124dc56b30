import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { afterThisTest } from '../src/testing/leftovers.ts'
import { aWordpressPaper } from '../src/testing/wordpress.ts'
import { aFolder, anArticleFile, stet, until } from './server.ts'

const cli = new URL('../dist/program/cli.js', import.meta.url).pathname
const patience = 240_000

/** Ends an import as a power cut would, once so many rows of a table are there. */
async function cutOff(args: string[], data: string, [table, count]: [string, number]): Promise<void> {
  const child = spawn(process.execPath, [cli, 'import', ...args, '--data', data], { stdio: 'ignore' })
  afterThisTest(() => child.kill('SIGKILL'))
  const ended = once(child, 'close')
  await until(() => child.exitCode !== null || countIn(data, table) >= count, 60_000)
  expect(child.exitCode).toBe(null)
  child.kill('SIGKILL')
  await ended
}

function countIn(data: string, table: string): number {
  try {
    return Number(query(data, `select count(*) as count from ${table}`)[0]?.count)
  } catch {
    // There is no database yet, or no such table in it.
    return 0
  }
}

function query(data: string, statement: string): Record<string, unknown>[] {
  const database = new SQLite(join(data, 'stet.sqlite'), { readonly: true })
  const rows = database.prepare(statement).all() as Record<string, unknown>[]
  database.close()
  return rows
}

/** Everything that was brought in, told by what it is called there: ids differ from one import to the next. */
function contentOf(data: string): Record<string, unknown[]> {
  const key = (of: string) => `substr(${of}.idempotency_key, 35)`
  return {
    articles: query(
      data,
      `select a.path, a.published_at, a.reply_count, a.replies_open, a.stage, r.headline, r.standfirst, r.number,
        s.name as section, (select group_concat(name) from revision_topics t where t.revision_id = r.id) as topics,
        (select group_concat(w.name) from revision_bylines b join authors w on w.id = b.author_id
          where b.revision_id = r.id) as byline
      from articles a join revisions r on r.id = a.public_id join sections s on s.id = a.section_id order by a.path`,
    ),
    replies: query(
      data,
      `select a.path, ${key('r')} as key, ${key('p')} as answers, ${key('o')} as root, r.name, r.body, r.posted_at, r.status,
        r.answer_count, s.email from replies r join articles a on a.id = r.article_id
      left join replies p on p.id = r.answers_id left join replies o on o.id = r.root_id
      left join reply_senders s on s.reply_id = r.id order by a.path, key`,
    ),
    counts: query(
      data,
      'select q.queue, s.name, q.count from queue_counts q join sections s on s.id = q.section_id order by 1, 2',
    ),
    sums: ['articles', 'revisions', 'publications', 'replies', 'reply_entries', 'sections', 'authors', 'redirects'].map(
      (table) => [table, countIn(data, table)],
    ),
  }
}

test('a WordPress import that is killed again and again ends as one that was not', { timeout: patience }, async () => {
  const [cut, whole] = [aFolder(), aFolder()]
  const file = join(cut, 'export.xml')
  writeFileSync(file, aWordpressPaper(120, 9))
  for (const data of [cut, whole]) await stet(['setup', '--data', data])

  await cutOff(['wordpress', file], cut, ['articles', 20])
  await cutOff(['wordpress', file], cut, ['articles', 60])
  await cutOff(['wordpress', file], cut, ['replies', 200])
  const last = await stet(['import', 'wordpress', file, '--data', cut])
  const straight = await stet(['import', 'wordpress', file, '--data', whole])
  const content = contentOf(cut)
  const again = await stet(['import', 'wordpress', file, '--data', cut])

  expect(content.articles).toHaveLength(120)
  expect(content.replies).toHaveLength(1_080)
  expect(content).toEqual(contentOf(whole))
  expect(contentOf(cut)).toEqual(content)
  expect([last.code, straight.code, again.code]).toEqual([0, 0, 0])
  expect(straight.out).toContain('1200 brought in, 0 already here, 0 skipped.')
  expect(last.out).toMatch(/\n\d+ brought in, [2-9]\d\d already here, 0 skipped[.]\n$/)
  expect(again.out).toContain('0 brought in, 1200 already here, 0 skipped.')
  expect((await stet(['doctor', '--data', cut])).code).toBe(0)
})

test('so does a Disqus import', { timeout: patience }, async () => {
  const [cut, whole] = [aFolder(), aFolder()]
  const path = '/2026/11/ferry-runs-again'
  for (const data of [cut, whole]) {
    await stet(['setup', '--data', data])
    writeFileSync(
      join(data, 'ferry.md'),
      anArticleFile().replace('section:', 'published: 2026-11-19T17:40:00Z\nsection:'),
    )
    expect((await stet(['import', 'markdown', join(data, 'ferry.md'), '--data', data, '--publish'])).code).toBe(0)
  }
  const file = join(cut, 'export.xml')
  writeFileSync(file, aDisqusThread(path, 1_500))

  await cutOff(['disqus', file], cut, ['replies', 100])
  await cutOff(['disqus', file], cut, ['replies', 700])
  const last = await stet(['import', 'disqus', file, '--data', cut])
  const straight = await stet(['import', 'disqus', file, '--data', whole])
  const content = contentOf(cut)
  const again = await stet(['import', 'disqus', file, '--data', cut])

  expect([last, straight, again].map(({ code, out }) => (code === 0 ? '' : out))).toEqual(['', '', ''])
  expect(content.replies).toHaveLength(1_500)
  expect(content).toEqual(contentOf(whole))
  expect(contentOf(cut)).toEqual(content)
  expect(again.out).toContain('0 brought in, 1500 already here, 0 skipped.')
})

/** Newest first, so that most stand before what they answer. */
function aDisqusThread(path: string, posts: number): string {
  const thread = `<thread dsq:id="1"><id>1</id><link>https://paper.example${path}</link></thread>\n`
  const all = Array.from({ length: posts }, (_each, place) => {
    const id = posts - place
    const parent = id % 4 === 0 || id === 1 ? '' : `<parent dsq:id="${id - 1}"/>`
    return (
      `<post dsq:id="${id}"><message><![CDATA[<p>What I saw, part ${id}.</p>]]></message><createdAt>2026-11-20T10:00:00Z</createdAt>` +
      `<isDeleted>${id % 50 === 0}</isDeleted><isSpam>${id % 70 === 0}</isSpam><author><email>r${id}@reader.example</email>` +
      `<name>Reader ${id}</name></author><thread dsq:id="1"/>${parent}</post>\n`
    )
  })
  const head = '<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n'
  return `<?xml version="1.0" encoding="utf-8"?>\n${head}${thread}${all.join('')}</disqus>\n`
}
