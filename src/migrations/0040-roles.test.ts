import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aSite, doneOrFault } from '../testing/site.ts'
import { up } from './0040-roles.ts'

onEveryDatabase((open) => {
  test('who worked here before may do and comes in by what they did, and has what was assigned to them', async () => {
    const database = await open()
    const site = await aSite(database)
    const [editor, contributor] = [await site.staff('editor'), await site.staff('contributor')]
    const { article } = await site.draft()
    const planned = await site.plan.of(article)
    if (!planned) throw new Error('It is not in the plan.')
    doneOrFault(await site.plan.changeOf(await site.staff(), article, { ...planned, assigned: [contributor.id] }))
    for (const table of ['sign_in_providers', 'provider_journeys', 'provider_subjects'])
      await sql`drop table ${sql.table(table)}`.execute(database.schema)
    await sql`alter table articles drop column assigned`.execute(database.schema)
    await sql`alter table staff drop column role_id`.execute(database.schema)
    await sql`drop table staff_roles`.execute(database.schema)
    await sql`insert into settings (name, value)
      values ('passwordsFor', 'publisher'), ('mailedLinksFor', 'editor,publisher'), ('secondFactorFor', 'editor')`.execute(
      database.schema,
    )

    await up(database.schema)

    expect((await site.newsroom.byId(editor.id))?.rights).toEqual({
      ...{ id: 'editor', name: 'editor', description: '', grants: {} },
      ...{ ways: ['link', 'passkey', 'provider'], needsSecondFactor: true },
    })
    expect((await site.newsroom.byId(contributor.id))?.rights).toMatchObject({
      ...{ ways: ['passkey', 'provider'], needsSecondFactor: false },
    })
    expect((await site.articles.byId(article.id))?.assigned).toEqual([contributor.id])
    const { rows } = await sql`select name from settings where name like '%For'`.execute(database.read)
    expect(rows).toEqual([])
  })
})
