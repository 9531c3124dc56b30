import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aSite } from '../testing/site.ts'
import { up } from './0020-one-spelling.ts'

onEveryDatabase((open) => {
  test('articles at addresses nobody could find are found, and former addresses lead to them', async () => {
    const database = await open()
    const site = await aSite(database)
    const kept = [
      '/2026/11/größe',
      '/2026/11/gr%C3%B6%C3%9Fe',
      '/2026/11/gro\u0308ße',
      '/2019/05/caf%C3%A9',
      '/2019/100%',
    ]
    const ids: string[] = []
    for (const [place, path] of kept.entries()) {
      const { id } = await site.article({ slug: `article-${place}` })
      await sql`update articles set path = ${path} where id = ${id}`.execute(database.schema)
      ids.push(id)
    }
    const led = ['/2026/10/größe', '/2026/11/gr%c3%b6%c3%9fe', '/?p=12', '/a//b', '/2026/10/gr%C3%B6%C3%9Fe']
    for (const path of led) {
      await sql`insert into redirects (path, article_id, made_at) values (${path}, ${ids[3]}, '2026-11-01')`.execute(
        database.schema,
      )
    }
    const { sectionId } = await site.content()
    await sql`update sections set slug = ${'연락선'.normalize('NFD')} where id = ${sectionId}`.execute(database.schema)

    await up(database.schema)
    await up(database.schema)
    // What was written by hand is not the site’s doing.
    await database.write(async () => undefined)

    const paths = await sql<{ path: string }>`select path from articles order by id`.execute(database.schema)
    expect(paths.rows.map(({ path }) => path)).toEqual([
      '/2026/11/gr%C3%B6%C3%9Fe-2',
      '/2026/11/gr%C3%B6%C3%9Fe',
      '/2026/11/gr%C3%B6%C3%9Fe-3',
      '/2019/05/caf%C3%A9',
      '/2019/100%25',
    ])
    for (const { path } of paths.rows) expect((await site.app.request(path)).status, path).toBe(200)
    const former = await sql<{ path: string }>`select path from redirects`.execute(database.schema)
    expect(former.rows.map(({ path }) => path).sort()).toEqual(['/2026/10/gr%C3%B6%C3%9Fe', '/?p=12', '/a/b'])
    expect((await site.app.request('/2026/10/größe/history')).headers.get('location')).toBe(
      '/2019/05/caf%C3%A9/history',
    )
    const { rows } = await sql<{ slug: string }>`select slug from sections`.execute(database.schema)
    expect(rows).toEqual([{ slug: '연락선' }])
  })
})
