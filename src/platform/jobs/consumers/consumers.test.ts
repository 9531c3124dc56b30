import { expect, test } from 'vitest'
import { z } from 'zod'
import { days, hours } from '../../../base/clock.ts'
import { aStoppedClock, countedIds } from '../../../testing/clock.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import type { OpenDatabase } from '../../database/database.ts'
import { defineEvent, type EventType } from '../../events/define.ts'
import { createEvents } from '../../events/events.ts'
import { recordedTypes } from '../../events/store.ts'
import { createLog } from '../../log.ts'
import { defineConsumer } from '../define.ts'
import { createJobs } from '../runner.ts'
import { horizonJobs } from './horizon.ts'
import { allPlaces, lagsOf } from './store.ts'

const tideTurned = defineEvent({
  type: 'tide.turned',
  version: 1,
  says: 'the tide turned',
  subject: 'tide',
  payload: z.object({ level: z.int() }),
})
const bellRung = defineEvent({ ...tideTurned, type: 'bell.rung' })

function aHarbour(database: OpenDatabase) {
  const clock = aStoppedClock()
  const ids = countedIds(clock)
  const events = createEvents({ database, ids, clock })
  const record = (event: EventType<string, { level: number }>, level: number) =>
    database.write(async (tx) =>
      events.record(tx, event, { actor: 'program:gauge', subject: null, payload: { level } }),
    )
  const heard: string[] = []
  const process = (...names: string[]) => {
    const jobs = createJobs({ database, clock, ids, log: createLog('silent'), process: names.join() })
    const consumers = names.map((name) =>
      defineConsumer({
        name,
        hears: [tideTurned, bellRung],
        act: async (_needs: object, { type, payload }) => heard.push(`${name}: ${type} ${payload.level}`),
      }),
    )
    jobs.add(consumers, {})
    return jobs
  }
  return { clock, record, heard, process }
}

onEveryDatabase((open) => {
  test('each consumer has its own place, and one that is new hears what happens from now on', async () => {
    const { record, heard, process } = aHarbour(await open())
    await record(tideTurned, 1)
    await process('old').settle()
    await record(bellRung, 2)

    await process('old', 'new').settle()
    await record(tideTurned, 3)
    await process('old', 'new').settle()

    expect(heard.sort()).toEqual(['new: tide.turned 3', 'old: bell.rung 2', 'old: tide.turned 1', 'old: tide.turned 3'])
  })

  test('what nobody hears moves everybody on, and no job is made for it', async () => {
    const database = await open()
    const { record, heard, process } = aHarbour(database)
    const other = defineEvent({ ...tideTurned, type: 'gull.seen' })
    for (let level = 0; level < 120; level += 1) await record(level % 2 ? other : tideTurned, level)

    await process('one').settle()

    expect(heard).toHaveLength(60)
    expect(await allPlaces(database.read)).toMatchObject([{ name: 'one', seq: 120 }])
    expect(await lagsOf(database.read, new Map([['one', ['tide.turned']]]))).toEqual([
      { name: 'one', events: 0, since: null },
    ])
  })

  test('how far a consumer is behind is known, in events it hears and since when', async () => {
    const database = await open()
    const { clock, record, process } = aHarbour(database)
    await process('one').settle()
    await record(tideTurned, 1)
    const since = clock.now()
    clock.pass(hours(1))
    await record(bellRung, 2)
    await record(tideTurned, 3)

    const [lag] = await lagsOf(database.read, new Map([['one', ['tide.turned']]]))

    expect(lag).toEqual({ name: 'one', events: 2, since })
  })

  test('a consumer that a site goes without begins anew when it comes back; a command takes no place away', async () => {
    const database = await open()
    const { record, heard, process } = aHarbour(database)
    await process('check', 'mail').settle()
    await process('mail').settle()
    const afterCommand = (await allPlaces(database.read)).map(({ name }) => name)
    const serving = process('mail')
    await serving.start()
    await serving.stop()
    const afterStart = (await allPlaces(database.read)).map(({ name }) => name)
    await record(tideTurned, 1)

    await process('check', 'mail').settle()

    expect([afterCommand, afterStart]).toEqual([['check', 'mail'], ['mail']])
    expect(heard).toEqual(['mail: tide.turned 1'])
  })

  test('what is old is forgotten each day, but nothing that somebody has still to hear', async () => {
    const database = await open()
    const { clock, record, process } = aHarbour(database)
    const jobs = process('one')
    await jobs.settle()
    for (let level = 0; level < 3; level += 1) await record(tideTurned, level)
    await jobs.settle()
    await record(bellRung, 4)
    clock.pass(days(401))
    await record(bellRung, 5)
    const [round] = horizonJobs

    await round?.act({ database, clock, config: { eventDays: 400 } }, undefined as never, undefined as never)

    expect(await recordedTypes(database.read)).toEqual(['bell.rung', 'bell.rung'])
  })

  test('a consumer hears at once of what its own process kept', async () => {
    const { record, heard, process } = aHarbour(await open())
    const jobs = process('one')
    await jobs.start()
    const begun = performance.now()

    await record(tideTurned, 1)
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))

    // Looking by itself it would have taken a second.
    expect(performance.now() - begun).toBeLessThan(900)
    await jobs.stop()
  })
})
