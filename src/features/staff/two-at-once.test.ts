import { test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { peopleRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('of two publishers who change one person at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const person = await site.staff('reporter')

    await expectBothKept(browser, {
      ...{
        page: peopleRoutes.list.to(),
        action: peopleRoutes.change.to({ id: person.id }),
        words: ['Tom Varga', 'Tomas Varga'],
      },
      ...{ first: { name: 'Tom Varga' }, second: { name: 'Tomas Varga' } },
    })
  })
})
