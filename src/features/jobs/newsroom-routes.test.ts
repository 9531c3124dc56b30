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

  test('jobs that are ticked are done again, each by itself, and what could not be is said of each', async () => {
    const database = await open()
    const site = await aSite(database)
    const browser = await aBrowser(site, await site.staff())
    const isBroken = { now: true }
    const post = defineJob({
      name: 'post-the-paper',
      payload: z.object({}),
      act: async (_needs: object) => {
        if (isBroken.now) throw new Error('The letter box is full.')
      },
    })
    site.jobs.add([post], {})
    for (const key of ['one', 'two', 'three'])
      await site.database.write((tx) => site.jobs.at(tx, post, { key, due: site.clock.now(), payload: {} }))
    for (let tries = 0; tries < 8; tries += 1) {
      await site.jobs.settle()
      site.clock.pass(days(2))
    }
    const [one, two, three] = (await site.jobs.failed()).map(({ id }) => id)
    if (!one || !two || !three) throw new Error('Nothing was given up.')
    isBroken.now = false

    const shown = await browser.get(jobRoutes.list.to())
    const nothing = await browser.post(jobRoutes.againAll.to())
    await site.jobs.revive(one)
    const partly = await browser.post(jobRoutes.againAll.to(), { id: [one, two, site.ids.next('job')], act: 'again' })
    const wholly = await browser.post(jobRoutes.againAll.to(), { id: three })
    const said = await browser.get(wholly.location)
    await site.jobs.settle()

    expect(shown.text.match(/type="checkbox"/g)).toHaveLength(3)
    expect((await browser.get(nothing.location)).text).toContain('Nothing was ticked')
    expect(partly.status).toBe(422)
    expect(partly.text).toContain('2 were not set going again:')
    expect(partly.text).toContain('post the paper: it is not one that was given up any more.')
    expect(partly.text).toContain('A job that is done meanwhile.')
    expect([wholly.status, said.text.includes('It is being tried again.')]).toEqual([303, true])
    expect(await site.jobs.failed()).toEqual([])
  })
})
