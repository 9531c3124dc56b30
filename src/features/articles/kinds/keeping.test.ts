import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { theOwner } from '../../staff/index.ts'
import { hashOf } from '../hash.ts'
import { unsoundArticles } from '../soundness/store.ts'

onEveryDatabase((open) => {
  test('a kind and its fields are kept as they were saved, also what this release does not know', async () => {
    const site = await aSite(await open())
    const odd = { name: 'podcast', fields: { minutes: '40', host: 'Ada' } }
    const { revision } = await site.draft({ kind: odd })
    const article = await site.article({ kind: odd })

    const read = await site.articles.revision(revision.id)
    const page = await (await site.app.request(article.path ?? '')).text()

    expect(read?.content.kind).toEqual(odd)
    expect(page).toContain('"@type":"NewsArticle"')
    expect(await unsoundArticles(site.database.read)).toEqual([])
  })

  test('what is news is hashed as it was before there were kinds', async () => {
    const site = await aSite(await open())
    const { revision } = await site.draft()

    const read = await site.articles.revision(revision.id)

    expect(read && Object.hasOwn(read.content, 'kind')).toBe(false)
    expect(read && hashOf(read.content)).toBe(revision.hash)
    const other = doneOrFault(
      await site.articles.create(theOwner, { ...revision.content, kind: { name: 'page', fields: {} } }),
    )
    expect(other.revision.hash).not.toBe(revision.hash)
  })
})
