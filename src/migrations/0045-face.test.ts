import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aSite } from '../testing/site.ts'
import { up } from './0045-face.ts'

onEveryDatabase((open) => {
  test('a paper from before finds its pages afterwards, and leads nobody on yet', async () => {
    const database = await open()
    const site = await aSite(database)
    const { article } = await site.draft({ kind: { name: 'page', fields: { role: 'about' } }, slug: 'about' })
    await site.draft()
    await sql`drop index revisions_of_pages`.execute(database.schema)
    await sql`drop table hand_redirects`.execute(database.schema)

    await up(database.schema)

    expect((await site.articles.standing.drafts()).map(({ id, role }) => [id, role])).toEqual([[article.id, 'about']])
    const { rows } = await sql`select * from hand_redirects`.execute(database.read)
    expect(rows).toEqual([])
  })
})
