import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { expectBothKept, fieldsOf } from '../../testing/two-at-once.ts'
import { settingsRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('of two publishers who change the settings at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    await browser.post(settingsRoutes.show.to(), { name: 'The Post', language: 'en-GB', timeZone: 'UTC', contact: '' })

    await expectBothKept(browser, {
      ...{ page: settingsRoutes.show.to(), words: ['Every tide, every day', 'Since the flood'] as const },
      ...{ first: { tagline: 'Every tide, every day' }, second: { tagline: 'Since the flood' } },
    })
  })

  test('of two who rename a section at once, the second is shown both names and keeps what was typed', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    await site.section('City')
    const shown = fieldsOf((await browser.get(settingsRoutes.show.to())).text, settingsRoutes.saveSection.to())

    const answers = await Promise.all(
      ['Town', 'Harbour'].map((sectionName) =>
        browser.post(settingsRoutes.saveSection.to(), { ...shown, sectionName }),
      ),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const beaten = answers.find(({ status }) => status === 409)?.text ?? ''
    const again = fieldsOf(beaten, settingsRoutes.saveSection.to())
    expect([beaten.includes('Town'), beaten.includes('Harbour')]).toEqual([true, true])
    expect((await browser.post(settingsRoutes.saveSection.to(), again)).status).toBe(303)
    expect((await site.settings.site()).sections.map(({ name }) => name)).toEqual([again.sectionName])
  })
})
