import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aSite } from '../testing/site.ts'
import { up } from './0029-kinds.ts'

onEveryDatabase((open) => {
  test('what was there before is news that has a date, and every list still has it', async () => {
    const database = await open()
    const site = await aSite(database)
    const { id } = await site.article()
    await sql`drop view public_articles`.execute(database.schema)
    for (const index of ['articles_undated', 'revisions_of_pages'])
      await sql`drop index ${sql.ref(index)}`.execute(database.schema)
    for (const column of ['kind', 'kind_fields'])
      await sql`alter table revisions drop column ${sql.ref(column)}`.execute(database.schema)
    await sql`alter table articles drop column is_undated`.execute(database.schema)
    await sql`create view public_articles as select id from articles`.execute(database.schema)

    await up(database.schema)

    const { rows } = await sql`select id, kind, is_undated from public_articles`.execute(database.read)
    expect(rows).toEqual([{ id, kind: null, is_undated: 0 }])
    expect(await site.frontPages.cards({ which: { by: 'all' }, limit: 2 })).toMatchObject([{ id, kind: null }])
  })
})
