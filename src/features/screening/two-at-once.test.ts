import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { expectBothKept, fieldsOf } from '../../testing/two-at-once.ts'
import { screeningRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('of two who change how replies are taken at once, neither writes over the other', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const { id } = await site.article()

    await expectBothKept(browser, {
      ...{ page: screeningRoutes.site.to(), words: ['54321', '98765'] },
      ...{ first: { mostInTenMinutes: '54321' }, second: { mostInTenMinutes: '98765' } },
    })
    await expectBothKept(browser, {
      ...{ page: screeningRoutes.article.to({ id }), words: ['43210', '87654'] },
      ...{ first: { mostInTenMinutes: '43210' }, second: { mostInTenMinutes: '87654' } },
    })
  })

  test('of two who keep a list of words at once, the second is told which lines differ and keeps what was typed', async () => {
    const site = await aSite(await open())
    const browser = await aBrowser(site, await site.staff())
    const [list, trial] = [
      screeningRoutes.words.to({ kind: 'suspect' }),
      screeningRoutes.tryWords.to({ kind: 'suspect' }),
    ]
    const shown = fieldsOf((await browser.get(list)).text, trial)
    const tried = async (phrases: string) => fieldsOf((await browser.post(trial, { ...shown, phrases })).text, list)
    const both = [await tried('cheap pills'), await tried('a lottery')]

    const answers = await Promise.all(both.map((each) => browser.post(list, each)))

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const beaten = answers.find(({ status }) => status === 409)?.text ?? ''
    expect([beaten.includes('cheap pills'), beaten.includes('a lottery')]).toEqual([true, true])
    const again = fieldsOf(beaten, list)
    expect((await browser.post(list, again)).status).toBe(303)
    expect(await site.screening.list('suspect')).toBe(again.phrases)
  })
})
