import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { days, later, minutes } from '../../../base/clock.ts'
import { aStoppedClock, countedIds } from '../../../testing/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import type { OpenDatabase } from '../../database/database.ts'
import { createLog } from '../../log.ts'
import { defineJob } from '../define.ts'
import { createJobs } from '../runner.ts'

function aRunner(database: OpenDatabase) {
  const clock = aStoppedClock()
  const jobs = createJobs({ database, clock, ids: countedIds(clock), log: createLog('silent'), process: 'first' })
  const rung: number[] = []
  const ring = defineJob({
    name: 'ring',
    payload: z.object({ times: z.int() }),
    act: async (_needs: object, { times }) => rung.push(times),
  })
  jobs.add([ring], {})
  const at = (key: string, millis: number, times: number) =>
    database.write((tx) => jobs.at(tx, ring, { key, due: later(clock.now(), millis), payload: { times } }))
  return { clock, jobs, ring, rung, at }
}

onEveryDatabase((open) => {
  test('planned work is done at its moment, and not before', async () => {
    const { clock, jobs, rung, at } = aRunner(await open())
    await at('evening', minutes(10), 7)

    await jobs.settle()
    const early = [...rung]
    clock.pass(minutes(10))
    await jobs.settle()
    await jobs.settle()

    expect([early, rung]).toEqual([[], [7]])
  })

  test('the same key is the same work: planned again, it moves', async () => {
    const { clock, jobs, rung, at } = aRunner(await open())
    await at('evening', minutes(10), 1)
    await at('evening', minutes(10), 1)
    await at('evening', minutes(30), 2)
    await at('morning', minutes(5), 3)

    clock.pass(minutes(20))
    await jobs.settle()
    const before = [...rung]
    clock.pass(minutes(20))
    await jobs.settle()

    expect([before, rung]).toEqual([[3], [3, 2]])
  })

  test('planned work is called off, once', async () => {
    const database = await open()
    const { clock, jobs, ring, rung, at } = aRunner(database)
    await at('evening', minutes(10), 1)

    const cancelled = await database.write((tx) => jobs.cancel(tx, ring, 'evening'))
    const again = await database.write((tx) => jobs.cancel(tx, ring, 'evening'))
    clock.pass(minutes(20))
    await jobs.settle()

    expect([cancelled, again, rung]).toEqual([true, false, []])
  })

  test('what is planned in a change that is taken back is not planned', async () => {
    const database = await open()
    const { clock, jobs, ring, rung } = aRunner(database)

    const change = database.write(async (tx) => {
      await jobs.at(tx, ring, { key: 'evening', due: clock.now(), payload: { times: 1 } })
      throw new Error('The rope broke.')
    })

    await expect(change).rejects.toThrow('The rope broke.')
    await jobs.settle()
    expect(rung).toEqual([])
  })

  test('planned again while it is done, it is done again with the new words', async () => {
    const database = await open()
    const { clock, jobs } = aRunner(database)
    const done: number[] = []
    const slow = defineJob({
      name: 'toll',
      payload: z.object({ times: z.int() }),
      act: async (_needs: object, { times }) => {
        done.push(times)
        if (times === 1) await plan(2)
      },
    })
    jobs.add([slow], {})
    const plan = (times: number) =>
      database.write((tx) => jobs.at(tx, slow, { key: 'noon', due: clock.now(), payload: { times } }))
    await plan(1)

    await jobs.settle()
    await jobs.settle()

    expect(done).toEqual([1, 2])
  })

  test('a moment a year away stays a year away, however often a process starts', async () => {
    const database = await open()
    const first = aRunner(database)
    await first.at('jubilee', days(365), 50)

    await first.jobs.settle()
    await aRunner(database).jobs.settle()
    const { planned } = await first.jobs.overview()

    expect(first.rung).toEqual([])
    expect(planned).toMatchObject([{ name: 'ring', dueAt: later(first.clock.now(), days(365)), planned: true }])
  })

  test('thousands that are due in one minute are done in their order, each once', { timeout: 90_000 }, async () => {
    const database = await open()
    const { clock, jobs, rung } = aRunner(database)
    const count = 1000
    await sql`with recursive n (i) as (select 0 union all select i + 1 from n where i < ${sql.lit(count - 1)})
      insert into jobs (id, name, payload, key, due_at, attempts, planned)
      select 'j' || i, 'ring', '{"times":' || i || '}', 'at:ring:' || i,
        '2026-11-23T09:00:' || substr(cast(100 + (${sql.lit(count - 1)} - i) / 40 as text), 2, 2) || '.000Z', 0, 1
      from n`.execute(database.schema)
    const expected = await sql<{ i: string }>`select substr(id, 2) as i from jobs order by due_at, id`.execute(
      database.schema,
    )
    clock.pass(minutes(1))

    await jobs.settle()

    expect(rung).toEqual(expected.rows.map(({ i }) => Number(i)))
  })

  test('whoever looks sees what is done now and how far it has come', async () => {
    const database = await open()
    const { clock, jobs } = aRunner(database)
    const { promise: looked, resolve: look } = Promise.withResolvers<void>()
    const { promise: half, resolve: halfway } = Promise.withResolvers<void>()
    const sweep = defineJob({
      name: 'sweep',
      payload: z.object({}),
      act: async (_needs: object, _nothing, { progress }) => {
        await progress('450 of 900')
        halfway()
        await looked
      },
    })
    jobs.add([sweep], {})
    await database.write((tx) => jobs.at(tx, sweep, { key: 'floor', due: clock.now(), payload: {} }))

    const settled = jobs.settle()
    await half
    const { underWay } = await jobs.overview()
    look()
    await settled

    expect(underWay).toMatchObject([{ name: 'sweep', progress: '450 of 900' }])
    expect((await jobs.overview()).underWay).toEqual([])
  })
})
