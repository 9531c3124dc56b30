import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite } from '../../testing/site.ts'
import { feedRoutes } from '../feeds/routes.ts'
import { settingsRoutes } from './routes.ts'
import { createSettings } from './service.ts'

onEveryDatabase((open) => {
  test('a language is taken by its name or its tag, and nothing else is', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const browser = await aBrowser(site, publisher)
    const paper = { name: 'Der Deich', tagline: '', city: '', contact: '', timeZone: 'Europe/Berlin' }
    const answers = []
    for (const language of ['English', 'de_DE', 'Anglish', 'en-English', '"><b>']) {
      const { status, text } = await browser.post(settingsRoutes.show.to(), { ...paper, language })
      answers.push([status, text.includes('Please give one language'), (await site.settings.site()).language])
    }

    expect(answers).toEqual([
      [303, false, 'en'],
      [303, false, 'de-DE'],
      [422, true, 'de-DE'],
      [422, true, 'de-DE'],
      [422, true, 'de-DE'],
    ])
  })

  test.each([
    ['English', 'en', 'en'],
    ['Deutsch', 'de', 'de'],
    ['Français', 'fr', 'en'],
    ['Anglish', 'en-GB', 'en-GB'],
  ])('a paper that was set to %s before speaks %s, and its pages %s', async (stored, language, ofPages) => {
    const database = await open()
    const site = await aSite(database)
    await site.database.write((tx) => tx.insertInto('settings').values({ name: 'language', value: stored }).execute())
    site.settings.forget()
    const { path } = await site.article()

    const page = await (await site.app.request(path ?? '')).text()
    const feed = await (await site.app.request(feedRoutes.site.to())).text()

    expect(/<html lang="([^"]*)"/.exec(page)?.[1]).toBe(ofPages)
    expect(/<h1(?: lang="([^"]*)")?/.exec(page)?.[1] ?? ofPages).toBe(language)
    expect(page).toContain(`"inLanguage":"${language}"`)
    expect(feed).toContain(`<language>${language}</language>`)
  })

  test('settings that could not be read once are read again the next time', async () => {
    const database = await open()
    const site = await aSite(database)
    const owner = await site.staff()
    await site.settings.change(owner, { name: 'The Tolland Packet' })
    let isOutOfReach = true
    const read = new Proxy(database.read, {
      get(target, name) {
        if (isOutOfReach) throw new Error('The line is down.')
        const found: unknown = Reflect.get(target, name)
        return typeof found === 'function' ? found.bind(target) : found
      },
    })
    const settings = createSettings({ ...site, everySetting: [], database: { ...database, read }, address: () => '' })

    await expect(settings.site()).rejects.toThrow('The line is down.')
    isOutOfReach = false

    expect((await settings.site()).name).toBe('The Tolland Packet')
  })
})
