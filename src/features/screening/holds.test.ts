import { expect, test } from 'vitest'
import { fill } from '../../assembly/slots.ts'
import type { Reading } from '../../platform/database/tables.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aFeature } from '../../testing/features.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { postedReply } from '../../testing/reply.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { queueRoutes } from '../moderation/routes.ts'
import type { Hold } from './hold.ts'
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
      await postedReply(site, article.path, { body: 'That is FALSE, and you know it.' }),
      await postedReply(site, article.path, { body: 'No.' }),
    ]

    expect([loud.status, calm.status]).toEqual(['pending', 'published'])
    const browser = await aBrowser(site, await site.staff('moderator'))
    expect((await browser.get(queueRoutes.show.to({ list: 'held' }))).text).toContain('It shouts: FALSE')
  })

  test('a reason of a feature that is gone is said as one', async () => {
    const site = await aSite(await open())
    await postedReply(site, (await site.article()).path, { body: 'That is FALSE, and you know it.' })
    const because = JSON.stringify([{ rule: 'own:shouting', match: 'FALSE' }])
    await site.database.write((tx) => tx.updateTable('reply_queue').set({ because }).execute())

    const browser = await aBrowser(site, await site.staff('moderator'))
    const { text } = await browser.get(queueRoutes.show.to({ list: 'held' }))

    expect(text).toContain('A rule holds it that is here no more: FALSE')
  })

  test.each<[string, Hold['finds']]>([
    ['throws', async () => Promise.reject(new Error('Its rules are gone.'))],
    ['asks the database for what is not there', async (_, db) => String(await noSuchTable(db))],
  ])('a reason that %s loses no reply: it waits for a person, and others are asked', async (_, finds) => {
    const broken = aFeature('broken', { fills: () => [fill(holds, { name: 'broken', says: () => 'Broken:', finds })] })
    const site = await aSite(await open(), { also: [broken, shouting] })
    await openly(site)
    const article = await site.article()

    const { status } = await postedReply(site, article.path, { body: 'That is FALSE, and you know it.' })

    expect(status).toBe('pending')
    const browser = await aBrowser(site, await site.staff('moderator'))
    const { text } = await browser.get(queueRoutes.show.to({ list: 'held' }))
    expect(text).toContain('A rule failed when it was asked, so a person decides: broken')
    expect(text).toContain('It shouts: FALSE')
  })

  test('a site of two features that hold for a reason of one name does not start', async () => {
    const database = await open()
    const again = aFeature('shouting-again', { fills: shouting.fills as never })

    await expect(aSite(database, { also: [shouting, again] })).rejects.toThrow(
      'Two features fill screening.holds by the name shouting.',
    )
  })
})

function noSuchTable(db: Reading): Promise<unknown> {
  return db
    .selectFrom('no_such_table' as 'replies')
    .select('id')
    .execute()
}
