import { test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { storylineDeskRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('of two who change one storyline at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const browser = await aBrowser(site, editor)
    const fields = { title: 'The sea wall', summary: 'It breaks every winter.', partOf: null }
    const story = doneOrFault(await site.storylines.add(editor, fields))

    await expectBothKept(browser, {
      ...{
        page: storylineDeskRoutes.show.to({ id: story.id }),
        words: ['It broke twice.', 'It will be raised.'] as const,
      },
      ...{ first: { summary: 'It broke twice.' }, second: { summary: 'It will be raised.' } },
    })
  })
})
