import { test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { writingRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('an embargo set at once by two is the one that is kept, and the other is told', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const { article } = await site.draft()

    await expectBothKept(browser, {
      ...{
        page: writingRoutes.publishing.to({ id: article.id }),
        action: writingRoutes.setPublicationSettings.to({ id: article.id }),
      },
      words: ['2026-12-24', '2027-01-06'],
      ...{ first: { embargoedUntil: '2026-12-24T06:00' }, second: { embargoedUntil: '2027-01-06T06:00' } },
    })
  })
})
