import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite } from '../../../testing/site.ts'
import { unsoundLists } from './store.ts'

onEveryDatabase((open) => {
  test('no list lacks a page, and one that holds a page is told', async () => {
    const site = await aSite(await open())
    const { database } = site
    const article = await site.article()
    const page = await site.article({ slug: 'about', kind: { name: 'page', fields: {} } })
    expect(await unsoundLists(database.read)).toEqual([])

    await database.write(async (tx) => {
      await sql`insert into public_topics (topic_id, published_at, article_id)
        select topic_id, ${page.publishedAt}, ${page.id} from public_topics where article_id = ${article.id}`.execute(
        tx,
      )
    })

    expect((await unsoundLists(database.read)).map(({ what }) => what)).toEqual([
      `The list of a topic holds article ${page.id}, which is not public or has another date.`,
    ])
  })
})
