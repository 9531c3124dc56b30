import { expect, test } from 'vitest'
import { fill } from '../../assembly/slots.ts'
import { home } from '../../base/path.ts'
import { clean } from '../../base/text.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aFeature } from '../../testing/features.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Article } from '../articles/index.ts'
import { queueRoutes } from '../moderation/routes.ts'
import { holds } from './index.ts'

/** Holds what is shouted, and says what was. */
const shouting = aFeature('shouting', {
  fills: () => [
    fill(holds, {
      name: 'shouting',
      says: () => 'It shouts:',
      finds: async ({ body }) => /\p{Lu}{4,}/u.exec(body)?.[0],
    }),
  ],
})

type Site = Awaited<ReturnType<typeof aSite>>

async function post(site: Site, { path }: Article, body: string) {
  const from = { browser: undefined, network: '203.0.113.7', agent: '' }
  const words = { name: clean('Mina'), email: clean('mina@reader.example'), body: clean(body) }
  const sending = {
    path: path ?? home,
    answers: null,
    block: null,
    errorReport: null,
    ...words,
    trap: '',
    stamp: '',
    from,
  }
  return doneOrFault(await site.replyIntake.post(sending)).reply
}

async function openly(site: Site): Promise<void> {
  const set = { scope: { of: 'site' }, deviation: { admission: 'open' } } as const
  doneOrFault(await site.screening.setPolicy(await site.staff(), set))
}

onEveryDatabase((open) => {
  test('a feature holds a reply for a reason of its own, also where replies are taken openly, and others go out', async () => {
    const database = await open()
    const site = await aSite(database, { also: [shouting] })
    await openly(site)
    const article = await site.article()

    const [loud, calm] = [
      await post(site, article, 'That is FALSE, and you know it.'),
      await post(site, article, 'No.'),
    ]

    expect([loud.status, calm.status]).toEqual(['pending', 'published'])
    const browser = await aBrowser(site, await site.staff('moderator'))
    expect((await browser.get(queueRoutes.show.to({ list: 'held' }))).text).toContain('It shouts: FALSE')
  })

  test('a reason of a feature that is gone is said as one', async () => {
    const site = await aSite(await open())
    await post(site, await site.article(), 'That is FALSE, and you know it.')
    const because = JSON.stringify([{ rule: 'own:shouting', match: 'FALSE' }])
    await site.database.write((tx) => tx.updateTable('reply_queue').set({ because }).execute())

    const browser = await aBrowser(site, await site.staff('moderator'))
    const { text } = await browser.get(queueRoutes.show.to({ list: 'held' }))

    expect(text).toContain('A rule holds it that is here no more: FALSE')
  })
})
