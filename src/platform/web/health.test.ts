import { statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aMigratedFile, onEveryDatabase } from '../../testing/databases.ts'
import { aSite } from '../../testing/site.ts'
import { openDatabase } from '../database/database.ts'

onEveryDatabase((open) => {
  test('a site that can keep things is ready, and one that cannot says so', async () => {
    const database = await open()
    const site = await aSite(database)
    expect((await site.app.request('/healthz')).status).toBe(200)
    expect((await site.app.request('/readyz')).status).toBe(200)

    await database.schema.schema.dropTable('beats').execute()

    const answer = await site.app.request('/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'The database cannot be written to.\n'])
    expect((await site.app.request('/healthz')).status).toBe(200)
  })
})

test('each answer is a change on disk, a few in a second at most, and nothing grows by it', async () => {
  const { where, remove } = await aMigratedFile()
  const file = where.kind === 'sqlite' ? where.file : ''
  const database = await openDatabase(where)
  const site = await aSite(database)
  const before = statSync(file).size
  const sizes: number[] = []
  for (let round = 0; round < 5; round += 1) {
    await Promise.all(Array.from({ length: 20 }, () => site.app.request('/readyz')))
    sizes.push(statSync(`${file}-wal`).size)
    await pause(1050)
  }

  const grown = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0))
  expect(Math.min(...grown)).toBeGreaterThan(0)
  expect(Math.max(...grown)).toBeLessThanOrEqual(3 * 2 * 4120)
  await sql`pragma wal_checkpoint(truncate)`.execute(database.schema)
  expect(statSync(file).size - before).toBeLessThan(100_000)
  await database.close()
  await remove()
})
