import { expect, test } from 'vitest'
import { createSettings } from '../features/settings/service.ts'
import { onEveryDatabase } from './databases.ts'
import { aSite } from './site.ts'
import { noChanges } from './unheard.ts'

onEveryDatabase((open) => {
  test('a change that no event tells of fails whichever test makes it', async () => {
    const database = await open()
    if (database.kind === 'postgres') return
    const site = await aSite(database)
    const owner = await site.staff()
    const forgetful = createSettings({
      ...site,
      everySetting: [],
      events: { record: () => undefined },
      address: () => '',
    })

    const change = forgetful.addSection(owner, { name: 'Harbour', description: '', position: 0 })

    await expect(change).rejects.toThrow('Nothing says that account_changes, sections changed.')
    expect((await site.settings.site()).sections).toEqual([])
  })
})

test('whatever is written and is no change says why', () => {
  expect(noChanges.filter(({ because }) => because === '')).toEqual([])
})
