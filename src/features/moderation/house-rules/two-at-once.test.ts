import { test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { expectBothKept } from '../../../testing/two-at-once.ts'
import { houseRuleRoutes } from '../routes.ts'

onEveryDatabase((open) => {
  test('of two publishers who change one house rule at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const browser = await aBrowser(site, publisher)
    const written = { title: 'Be brief', words: 'Say it once.', position: 0 }
    const rule = doneOrFault(await site.moderation.addRule(publisher, written))

    await expectBothKept(browser, {
      ...{ page: houseRuleRoutes.list.to(), action: houseRuleRoutes.change.to({ id: rule.id }) },
      words: ['Say it once and well.', 'Nobody reads long replies.'],
      ...{ first: { words: 'Say it once and well.' }, second: { words: 'Nobody reads long replies.' } },
    })
  })
})
