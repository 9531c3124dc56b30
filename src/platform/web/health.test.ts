import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'

onEveryDatabase((open) => {
  test('a site that can keep things is ready, and one that cannot says so', async () => {
    const database = await open()
    const site = await aSite(database)
    expect((await site.app.request('/healthz')).status).toBe(200)
    expect((await site.app.request('/readyz')).status).toBe(200)

    await database.schema.schema.dropTable('page_counter').execute()

    const answer = await site.app.request('/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'The database cannot be written to.\n'])
    expect((await site.app.request('/healthz')).status).toBe(200)
  })
})
