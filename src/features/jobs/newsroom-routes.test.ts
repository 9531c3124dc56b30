import { expect, test } from 'vitest'
import { z } from 'zod'
import { days, later } from '../../base/clock.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { jobRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('whoever sees jobs reads what waits its turn, what is planned, and who is behind', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const print = defineJob({
      name: 'print-the-paper',
      payload: z.object({}),
      act: async (_needs: object) => undefined,
    })
    site.jobs.add([print], {})
    await site.jobs.settle()
    const { now } = site.clock
    await site.database.write((tx) => site.jobs.at(tx, print, { key: 'due', due: now(), payload: {} }))
    await site.database.write((tx) =>
      site.jobs.at(tx, print, { key: 'sunday', due: later(now(), days(3)), payload: {} }),
    )
    await site.article()

    const { text } = await browser.get(jobRoutes.list.to())
    await site.jobs.settle()
    const after = await browser.get(jobRoutes.list.to())

    expect(text).toMatch(/<b>print the paper<\/b><p class="quiet">1 waits its turn/)
    expect(text).toMatch(/<b>index for search<\/b><p class="quiet">1 event to hear of, the oldest since/)
    expect(text).toMatch(/Planned<\/h2>.*<b>print the paper<\/b><p class="quiet"><time datetime="2026-11-26/)
    expect(after.text).toContain('Nothing is being done just now.')
  })
})
