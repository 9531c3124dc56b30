import { expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import type { Paged, Paging } from '../../base/keyset.ts'
import { firstPage } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Article } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import type { ArticleSort, ListedArticle } from './listed.ts'
import { writingRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function drafted(site: Site, actor: Actor, number: number): Promise<Article> {
  site.clock.pass(minutes(1))
  const content = { ...(await site.content()), slug: `ferry-${number}`, headline: `Ferry ${number}` }
  return doneOrFault(await site.articles.create(actor, content)).article
}

async function assign(site: Site, article: Article, actor: Actor): Promise<void> {
  const given = { into: () => ({ assigned: [actor.id] }), alongside: async () => undefined }
  doneOrFault(await site.plan.reworkOf(await site.staff(), article, given))
}

/** What both begin in turn, a third of which is theirs, a third given to them, and one both. */
async function contributors(site: Site) {
  const [contributor, other] = [await site.staff('contributor'), await site.staff('reporter')]
  for (let number = 0; number < 12; number += 1) {
    const article = await drafted(site, number % 3 === 0 ? contributor : other, number)
    if (number % 3 === 1 || number === 9) await assign(site, article, contributor)
  }
  await site.jobs.settle()
  return { contributor, theirs: [10, 9, 7, 6, 4, 3, 1, 0].map((number) => `Ferry ${number}`) }
}

const names = ({ rows }: Paged<ListedArticle>) => rows.map(({ headline }) => headline)

onEveryDatabase((open) => {
  test('who sees only their own sees what they began and what is assigned to them, page by page, on and back', async () => {
    const site = await aSite(await open())
    const { contributor, theirs } = await contributors(site)
    const page = (paging: Partial<Paging<ArticleSort>>) =>
      site.writing.list(contributor, {}, { ...firstPage('edited', 3), ...paging })

    const first = await page({})
    const second = await page({ after: first.next })
    const third = await page({ after: second.next })
    const back = await page({ before: third.previous })
    const start = await page({ before: back.previous })

    expect([first, second, third].flatMap(names)).toEqual(theirs)
    expect([back, start].map(names)).toEqual([names(second), names(first)])
    expect([first.previous, third.next, start.previous]).toEqual([null, null, null])
    expect([back.next, start.next]).toEqual([second.next, first.next])
  })

  test('by when texts are due, by words and by whom else it is asked, the same is found and nothing more', async () => {
    const site = await aSite(await open())
    const { contributor, theirs } = await contributors(site)
    const due = { ...firstPage('due' as const, 20), sort: { by: 'due' as const, descending: false } }
    const asked = (choice: object) => site.writing.list(contributor, choice, firstPage('edited', 20)).then(names)

    expect(names(await site.writing.list(contributor, {}, due)).toSorted()).toEqual(theirs.toSorted())
    expect(await asked({ search: 'ferry' })).toEqual(theirs)
    expect(await asked({ assignedTo: contributor.id })).toEqual([
      'Ferry 10',
      'Ferry 9',
      'Ferry 7',
      'Ferry 4',
      'Ferry 1',
    ])
    expect(await asked({ madeBy: contributor.id })).toEqual(['Ferry 9', 'Ferry 6', 'Ferry 3', 'Ferry 0'])
  })

  test('it is gone from their list once it is assigned to somebody else, and opens no more', async () => {
    const site = await aSite(await open())
    const contributor = await site.staff('contributor')
    const { article } = await site.draft({ headline: 'Ferry plans' })
    const browser = await aBrowser(site, contributor)
    const listed = async () => (await browser.get(writingRoutes.list.to())).text.includes('Ferry plans')

    const before = await listed()
    await assign(site, article, contributor)
    const meanwhile = [await listed(), (await browser.get(writingRoutes.edit.to({ id: article.id }))).status]
    await assign(site, article, await site.staff('reporter'))
    const after = [await listed(), (await browser.get(writingRoutes.edit.to({ id: article.id }))).status]

    expect([before, meanwhile, after]).toEqual([false, [true, 200], [false, 403]])
  })
})
