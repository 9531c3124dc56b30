import { type Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { theOwner } from '../features/staff/index.ts'
import { kindOf } from '../platform/database/serial.ts'
import { onEveryDatabase } from '../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../testing/site.ts'
import { up } from './0021-whole-letters.ts'

/** What is kept folded as it was before: every mark gone, and texts cut into words by each database itself. */
async function asBefore(db: Kysely<unknown>, isPostgres: boolean): Promise<void> {
  await sql`drop table topic_addresses`.execute(db)
  if (isPostgres) {
    await sql`update search_texts set words = to_tsvector('simple', headline)`.execute(db)
    await sql`update reply_texts set words = to_tsvector('simple', article)`.execute(db)
    return
  }
  await sql`alter table search_texts rename to search_texts_now`.execute(db)
  await sql`create virtual table search_texts using fts5(headline, standfirst, byline, body)`.execute(db)
  await sql`insert into search_texts (rowid, headline, standfirst, byline, body)
    select rowid, headline, standfirst, byline, body from search_texts_now`.execute(db)
  await sql`drop table search_texts_now`.execute(db)
}

onEveryDatabase((open) => {
  test('two topics that had become one page are two again, and all words are found whole', async () => {
    const database = await open()
    const site = await aSite(database)
    const yoga = await site.article({
      slug: 'a',
      topics: ['Йога'],
      headline: 'Йога на пристани',
      body: aParagraph('हिन्दी'),
    })
    const other = await site.article({ slug: 'b', topics: ['Иога', 'Łódź'], headline: 'Иога' })
    for (const { id } of [yoga, other]) await site.search.index(id)
    await site.reply({ articleId: yoga.id })
    const name = { name: 'Йорг Łaski', aliases: [], description: '', pronoun: null, sameAs: [] }
    doneOrFault(await site.entities.add(theOwner, 'person', name))
    const merged = await sql<{ id: string }>`select id from topics where slug = ${'иога'}`.execute(database.schema)
    await sql`update public_topics set topic_id = (select id from topics where slug = ${'йога'})
      where topic_id = ${merged.rows[0]?.id}`.execute(database.schema)
    await sql`delete from topics where slug = ${'иога'}`.execute(database.schema)
    await sql`update topics set slug = ${'иога'} where slug = ${'йога'}`.execute(database.schema)
    await sql`update topics set slug = ${'łodz'} where slug = ${'lodz'}`.execute(database.schema)
    await sql`update entry_names set folded = ${'иорг łaski'}, first_word = ${'иорг'}`.execute(database.schema)
    await asBefore(database.schema, kindOf(database.read) === 'postgres')

    await up(database.schema)

    const topic = async (path: string) => {
      const answer = await site.app.request(path)
      return [answer.status, answer.headers.get('location'), (await answer.text()).includes('href="/2026/11/a"')]
    }
    expect(await topic('/topics/йога')).toEqual([200, null, true])
    expect(await topic('/topics/иога')).toEqual([200, null, false])
    expect(await topic('/topics/łodz')).toEqual([301, '/topics/lodz', false])
    const found = async (words: string) => (await site.search.find(words)).map(({ path }) => path)
    expect(await found('йога')).toEqual(['/2026/11/a'])
    expect(await found('иога')).toEqual(['/2026/11/b'])
    expect(await found('हिन्दी')).toEqual(['/2026/11/a'])
    expect(await found('हि')).toEqual(['/2026/11/a'])
    expect(await found('हन')).toEqual([])
    expect((await site.replies.find(yoga.id, 'ramp')).found).toHaveLength(1)
    const names = await sql<{ folded: string }>`select folded from entry_names`.execute(database.schema)
    expect(names.rows).toEqual([{ folded: 'йорг łaski' }])
  })
})
