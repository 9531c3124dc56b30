import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../testing/databases.ts'
import { aPhotograph } from '../testing/pictures.ts'
import { aSite, doneOrFault } from '../testing/site.ts'
import { up } from './0042-picture-desk.ts'
import { up as framing } from './0044-framing.ts'

const kept = ['id', 'width', 'height', 'widths', 'original', 'alt', 'credit', 'added_at', 'added_by']
const indexes = ['licence', 'shape', 'use', 'end', 'finding']
const later = ['original', 'printing', 'print_a', 'print_b', 'print_c', 'print_d']

onEveryDatabase((open) => {
  test('pictures of an older release are used where they stand, have a shape, and are found once the site has started', async () => {
    const database = await open()
    const site = await aSite(database)
    const owner = await site.staff()
    const add = async (alt: string, width = 300) =>
      doneOrFault(
        await site.media.add(owner, { bytes: await aPhotograph({ width, height: 400 }), alt, credit: 'Reyes' }),
      )
    const [lead, inText, idle] = [await add('The lead'), await add('The figure', 600), await add('Nowhere', 400)]
    const figure = { type: 'figure' as const, attrs: { id: 'block002', picture: inText.id, caption: '' } }
    const unknown = { type: 'figure' as const, attrs: { id: 'block003', picture: 'harbour.jpg', caption: '' } }
    const { body } = await site.content()
    const both = { type: 'doc' as const, content: [...body.content, figure, unknown] }
    const shown = await site.article({ pictureId: lead.id, body: both })
    const draft = await site.draft({ slug: 'draft', pictureId: lead.id })
    const gone = await site.article({ slug: 'gone', pictureId: lead.id })
    doneOrFault(await site.articles.withdraw(owner, { articleId: gone.id, because: 'A hoax.' }))
    for (const table of ['picture_words', 'picture_uses', 'picture_overrulings', 'picture_framings', 'picture_cuts'])
      await sql`drop table ${sql.ref(table)}`.execute(database.schema)
    await sql`drop index revisions_by_picture`.execute(database.schema)
    for (const name of [...indexes, ...later])
      await sql`drop index ${sql.ref(`pictures_by_${name}`)}`.execute(database.schema)
    const [row = {}] = (await sql<Record<string, unknown>>`select * from pictures`.execute(database.schema)).rows
    for (const column of Object.keys(row).filter((name) => !kept.includes(name)))
      await sql`alter table pictures drop column ${sql.ref(column)}`.execute(database.schema)

    await up(database.schema)
    await framing(database.schema)
    await site.media.makeAllFindable()

    const uses = await sql`select article_id, picture_id, in_draft, is_public, was_public from picture_uses
      order by article_id, picture_id`.execute(database.read)
    const use = (article: { id: string }, picture: { id: string }, isPublic: number) => ({
      ...{ article_id: article.id, picture_id: picture.id, in_draft: 1, is_public: isPublic, was_public: isPublic },
    })
    const expected = [use(shown, lead, 1), use(shown, inText, 1), use(draft.article, lead, 0), use(gone, lead, 0)]
    expect(uses.rows).toEqual(expected)
    const all = await Promise.all([lead, inText, idle].map(({ id }) => site.media.kept(id)))
    expect(all).toMatchObject([
      { shape: 'tall', isUsed: true, licence: 'unknown', until: null },
      { shape: 'wide', isUsed: true },
      { shape: 'square', isUsed: false },
    ])
    expect((await site.media.choice('figure reyes')).map(({ id }) => id)).toEqual([inText.id])
  })
})
