import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { createSettings } from './service.ts'

onEveryDatabase((open) => {
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
    const outbox = { announce: async () => undefined }
    const settings = createSettings({ ...site, outbox, database: { ...database, read }, address: () => '' })

    await expect(settings.site()).rejects.toThrow('The line is down.')
    isOutOfReach = false

    expect((await settings.site()).name).toBe('The Tolland Packet')
  })
})
