import { expect, test } from 'vitest'
import { z } from 'zod'
import { aStoppedClock, countedIds } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import type { OpenDatabase } from '../database/database.ts'
import { TakenBack, type Writing } from '../database/tables.ts'
import { defineEvent, type Kept, nothingMore, readEvent } from './define.ts'
import { createEvents } from './events.ts'
import { noteChanges } from './pending.ts'
import { deleteEventsBefore, eventsBetween, forgetDoer, newestEvent } from './store.ts'

const gateOpened = defineEvent({
  type: 'gate.opened',
  version: 1,
  says: 'somebody opened a gate',
  subject: 'gate',
  payload: z.object({ gate: z.int() }),
})
const everything = { after: 0, upTo: Number.MAX_SAFE_INTEGER, types: ['gate.opened'], limit: 10_000 }

function aLog(database: OpenDatabase) {
  const clock = aStoppedClock()
  const events = createEvents({ database, ids: countedIds(clock), clock })
  const open = (tx: Writing, gate: number) =>
    events.record(tx, gateOpened, { actor: 'program:gates', subject: `gate:${gate}`, payload: { gate } })
  return { clock, events, open }
}

onEveryDatabase((openDatabase) => {
  test('an event says who did what to what, in the transaction that did it', async () => {
    const database = await openDatabase()
    const { events, clock } = aLog(database)
    const said = { actor: 'staff:ada', subject: 'gate:3', section: 'city', payload: { gate: 3 } } as const

    await database.write(async (tx) => events.record(tx, gateOpened, said))

    const [kept] = await eventsBetween(database.read, everything)
    const { payload, ...rest } = said
    expect(kept).toMatchObject({ ...rest, seq: 1, at: clock.now(), type: 'gate.opened', version: 1 })
    expect(readEvent([gateOpened], kept as Kept)).toMatchObject({ payload: { gate: 3 }, subject: 'gate:3' })
  })

  test('what is refused half-way or fails leaves no event and no number', async () => {
    const database = await openDatabase()
    const { open } = aLog(database)

    await database.write(async (tx) => {
      open(tx, 1)
      return new TakenBack('no')
    })
    const failed = database.write(async (tx) => {
      open(tx, 2)
      throw new Error('The hinge broke.')
    })
    await expect(failed).rejects.toThrow('The hinge broke.')
    await database.write(async (tx) => open(tx, 3))

    expect((await eventsBetween(database.read, everything)).map(({ seq, subject }) => [seq, subject])).toEqual([
      [1, 'gate:3'],
    ])
  })

  test('pages are dropped by an event and by nothing else', async () => {
    const database = await openDatabase()
    aLog(database)

    const silent = database.write(async (tx) => noteChanges(tx, ['article:1']))

    await expect(silent).rejects.toThrow('No event says why pages are dropped: article:1.')
  })

  test('whoever follows the log while many write at once skips nothing and sees everything once, in order', async () => {
    const database = await openDatabase()
    const { open } = aLog(database)
    const seen: number[] = []
    let isOver = false

    async function follow(): Promise<void> {
      for (let after = 0; ; ) {
        const isLast = isOver
        const found = await eventsBetween(database.read, { ...everything, after })
        seen.push(...found.map(({ seq }) => seq))
        after = found.at(-1)?.seq ?? after
        if (isLast) return
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const following = follow()
    const writer = async (from: number) => {
      for (let gate = from; gate < from + 20; gate += 1) {
        await database.write(async (tx) => {
          // Some take long to come to their end after they have begun.
          await newestEvent(tx)
          if (gate % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 3))
          open(tx, gate)
          if (gate % 5 === 0) open(tx, gate + 1000)
        })
      }
    }
    await Promise.all([0, 100, 200, 300, 400, 500].map(writer))
    isOver = true
    await following

    expect(seen).toEqual(Array.from({ length: 144 }, (_, place) => place + 1))
  })

  test('events go at the end of their time, some at once, but never the newest', async () => {
    const database = await openDatabase()
    const { open, clock } = aLog(database)
    for (let gate = 0; gate < 5; gate += 1) await database.write(async (tx) => open(tx, gate))
    clock.pass(1000)
    const old = { before: clock.now(), upTo: 5, limit: 3 }

    const first = await database.write((tx) => deleteEventsBefore(tx, old))
    const rest = await database.write((tx) => deleteEventsBefore(tx, old))
    await database.write(async (tx) => open(tx, 9))

    expect([first, rest]).toEqual([3, 1])
    expect((await eventsBetween(database.read, everything)).map(({ seq }) => seq)).toEqual([5, 6])
  })

  test('what a forgotten reader did stays, and nothing says that it was they', async () => {
    const database = await openDatabase()
    const { events } = aLog(database)
    for (const reader of ['mina', 'tom'] as const) {
      const by = { actor: `reader:${reader}`, subject: `reader:${reader}`, payload: { gate: 1 } } as const
      await database.write(async (tx) => events.record(tx, gateOpened, by))
    }

    await database.write((tx) => forgetDoer(tx, 'reader:mina'))

    const kept = await eventsBetween(database.read, everything)
    expect(kept.map(({ actor, subject }) => [actor, subject])).toEqual([
      ['reader', null],
      ['reader:tom', 'reader:tom'],
    ])
  })
})

const kept = (version: number, payload: string, type = 'gate.opened'): Kept => ({
  ...{ seq: 1, id: 'one', at: aStoppedClock().now(), actor: 'reader', type, version, subject: null, section: null },
  payload,
})

test('a payload of an earlier release is made one of this release, step by step', () => {
  const now = defineEvent({
    type: 'gate.opened',
    version: 3,
    says: 'somebody opened a gate',
    subject: 'gate',
    payload: z.object({ gate: z.int(), wide: z.boolean() }),
    upgrade: {
      1: ({ number }) => ({ gate: number }),
      2: (older) => ({ ...older, wide: false }),
    },
  })

  expect(readEvent([now], kept(1, '{"number":4}'))).toMatchObject({ payload: { gate: 4, wide: false } })
  expect(readEvent([now], kept(2, '{"gate":5}'))).toMatchObject({ payload: { gate: 5, wide: false } })
  expect(readEvent([now], kept(3, '{"gate":6,"wide":true}'))).toMatchObject({ payload: { gate: 6, wide: true } })
})

test.each([
  [kept(2, '{}'), 'A later release kept this gate.opened, in version 2; this release knows version 1.'],
  [kept(1, '{"gate":"wide"}'), 'What gate.opened holds cannot be read: ✖ Invalid input'],
  [kept(1, 'null'), 'What gate.opened holds cannot be read: ✖ Invalid input'],
  [kept(1, '{'), 'What it holds cannot be read: '],
  [kept(1, '{}', 'gate.shut'), 'Nothing here knows the event gate.shut.'],
])('what cannot be read is refused in words', (event, says) => {
  expect(readEvent([gateOpened], event)).toMatchObject({ unreadable: expect.stringContaining(says) })
})

test('a new version that does not say how the older ones are read is no definition', () => {
  const defined = { type: 'gate.opened', version: 2, says: '', subject: 'gate', payload: nothingMore }

  expect(() => defineEvent(defined)).toThrow('gate.opened does not say how a payload of version 1 is read.')
})
