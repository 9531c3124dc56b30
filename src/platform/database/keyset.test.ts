import { expect, test } from 'vitest'
import { type Instant, instantOf } from '../../base/clock.ts'
import type { Key, Paging } from '../../base/keyset.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import type { Database } from './database.ts'
import { keysetPage } from './keyset.ts'

const columns = ['jobs.due_at', 'jobs.id'] as const
const hours = (count: number): Instant => instantOf(count * 3_600_000)

async function keep(database: Database, rows: readonly { id: string; due: Instant }[]): Promise<void> {
  const blank = { payload: '{}', attempts: 0, planned: 0, progress: null }
  const free = { leased_until: null, leased_by: null, failed_at: null, last_error: null }
  await database.write(async (tx) => {
    for (const { id, due } of rows)
      await tx
        .insertInto('jobs')
        .values({ ...blank, ...free, id, name: 'wait', key: id, due_at: due })
        .execute()
  })
}

/** Three a page. */
async function page(database: Database, from: Partial<Paging> = {}) {
  const asked = { sort: { descending: true }, after: null, before: null, limit: 3, ...from }
  const { rows, next, previous } = await keysetPage(database.read.selectFrom('jobs').select('id'), columns, asked)
  return { ids: rows.map(({ id }) => id), next, previous }
}

onEveryDatabase((open) => {
  test('pages lead on and back, each row is in one of them, and those at one moment are told apart', async () => {
    const database = await open()
    const due = [1, 2, 2, 2, 2, 3, 4, 5]
    await keep(
      database,
      due.map((hour, place) => ({ id: `row-${place}`, due: hours(hour) })),
    )

    const first = await page(database)
    const second = await page(database, { after: first.next })
    const third = await page(database, { after: second.next })
    const back = await page(database, { before: third.previous })
    const start = await page(database, { before: back.previous })

    expect([first.ids, second.ids, third.ids]).toEqual([
      ['row-7', 'row-6', 'row-5'],
      ['row-4', 'row-3', 'row-2'],
      ['row-1', 'row-0'],
    ])
    expect([first.previous, third.next]).toEqual([null, null])
    expect([back.ids, start.ids]).toEqual([second.ids, first.ids])
    expect([back.next, start.previous]).toEqual([second.next, null])
  })

  test('the other way round it is the same list', async () => {
    const database = await open()
    await keep(
      database,
      [1, 2, 3, 4].map((hour) => ({ id: `row-${hour}`, due: hours(hour) })),
    )
    const sort = { by: 'due', descending: false }

    const first = await page(database, { sort })
    const second = await page(database, { sort, after: first.next })

    expect([first.ids, second.ids]).toEqual([['row-1', 'row-2', 'row-3'], ['row-4']])
    expect((await page(database, { sort, before: second.previous })).ids).toEqual(first.ids)
  })

  test('what arrives or goes meanwhile makes nothing come twice and leaves nothing out', async () => {
    const database = await open()
    await keep(
      database,
      [1, 2, 3, 4, 5, 6].map((hour) => ({ id: `row-${hour}`, due: hours(hour) })),
    )

    const first = await page(database)
    await keep(database, [
      { id: 'row-8', due: hours(8) },
      { id: 'row-7', due: hours(7) },
    ])
    await database.write((tx) => tx.deleteFrom('jobs').where('id', '=', 'row-4').execute())
    const second = await page(database, { after: first.next })
    const back = await page(database, { before: second.previous })

    expect(first.ids).toEqual(['row-6', 'row-5', 'row-4'])
    expect(second.ids).toEqual(['row-3', 'row-2', 'row-1'])
    expect(back.ids).toEqual(['row-7', 'row-6', 'row-5'])
    expect(back.previous).not.toBeNull()
  })

  test('beyond the last row there is an empty page, and nothing leads on from it', async () => {
    const database = await open()
    await keep(database, [{ id: 'row-1', due: hours(1) }])
    const end: Key = [hours(0), 'a']

    expect(await page(database, { after: end })).toEqual({ ids: [], next: null, previous: null })
    expect(await page(database, { before: [hours(9), 'a'] })).toEqual({ ids: [], next: null, previous: null })
  })
})
