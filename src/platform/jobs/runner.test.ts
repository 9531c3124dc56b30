import { spawn } from 'node:child_process'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { days, hours, minutes } from '../../base/clock.ts'
import { migrations } from '../../migrations/index.ts'
import { aStoppedClock, countedIds } from '../../testing/clock.ts'
import { anEmptyFile, onEveryDatabase } from '../../testing/databases.ts'
import { type OpenDatabase, openDatabase } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { deadLetters } from '../database/soundness.ts'
import type { Writing } from '../database/tables.ts'
import { defineEvent, type EventType, nothingMore } from '../events/define.ts'
import { createEvents } from '../events/events.ts'
import { recordedTypes } from '../events/store.ts'
import { createLog } from '../log.ts'
import type { Attempt } from './attempt.ts'
import { defineConsumer, defineRound } from './define.ts'
import type { Lane } from './lanes.ts'
import { createJobs, type Jobs } from './runner.ts'

const tideTurned = defineEvent({
  type: 'tide.turned',
  version: 1,
  says: 'the tide turned',
  subject: 'tide',
  payload: z.object({ level: z.int() }),
})
const bellRung = defineEvent({
  type: 'bell.rung',
  version: 1,
  says: 'somebody rang the bell',
  subject: 'bell',
  payload: nothingMore,
})

type Heard<Payload> = (payload: Payload, attempt: Attempt) => Promise<unknown>
type Asked<Payload> = { name: string; lane?: Lane; act: Heard<Payload> }

/** Has the runner hear of an event by a job of this name. */
function hear<Payload>(jobs: Jobs, event: EventType<string, Payload>, { name, lane = 'rest', act }: Asked<Payload>) {
  const heard = event as EventType<'any', Payload>
  const consumer = defineConsumer({
    name,
    lane,
    hears: [heard],
    act: (_needs: object, { payload }, attempt) => act(payload, attempt),
  })
  jobs.add([consumer], {})
}

function every(jobs: Jobs, interval: number, { name, act }: { name: string; act: () => Promise<unknown> }) {
  jobs.add([defineRound({ name, every: interval, act: (_needs: object) => act() })], {})
}

/** An event log and as many runners as asked for, each as if in a process of its own. */
function aRunner(database: OpenDatabase, clock = aStoppedClock(), process = 'first') {
  const ids = countedIds(clock)
  const events = createEvents({ database, ids, clock })
  const log = createLog('silent')
  const runner = (name: string, timing: Parameters<typeof createJobs>[0]['timing'] = {}) =>
    createJobs({ database, clock, ids, log, process: name, timing })
  const said = { actor: 'program:gauge', subject: null } as const
  const turn = (tx: Writing, level: number) => events.record(tx, tideTurned, { ...said, payload: { level } })
  const ring = (tx: Writing) => events.record(tx, bellRung, { ...said, payload: {} })
  const tide = (level: number) => database.write(async (tx) => turn(tx, level))
  return { clock, turn, ring, runner, jobs: runner(process), tide }
}

async function jobRows(database: OpenDatabase) {
  const { rows } = await sql<{ name: string; attempts: number; due_at: string; failed_at: string | null }>`
    select name, attempts, due_at, failed_at from jobs order by id`.execute(database.read as never)
  return rows
}

onEveryDatabase((open) => {
  test('every consumer hears an event once, and others hear nothing', async () => {
    const { jobs, tide } = aRunner(await open())
    const heard: string[] = []
    hear(jobs, tideTurned, { name: 'post-the-level', act: async ({ level }) => void heard.push(`post ${level}`) })
    hear(jobs, tideTurned, { name: 'ring-the-bell', act: async ({ level }) => void heard.push(`ring ${level}`) })
    hear(jobs, bellRung, { name: 'wake-the-crew', act: async () => void heard.push('wake') })

    await tide(3)
    await jobs.settle()
    await jobs.settle()

    expect(heard.sort()).toEqual(['post 3', 'ring 3'])
  })

  test('a change that fails announces nothing', async () => {
    const database = await open()
    const { turn } = aRunner(database)

    const change = database.write(async (tx) => {
      turn(tx, 1)
      throw new Error('The gauge broke.')
    })

    await expect(change).rejects.toThrow('The gauge broke.')
    expect(await recordedTypes(database.read)).toEqual([])
  })

  test('an event waits in the log for a process that starts later', async () => {
    const database = await open()
    const { runner, tide } = aRunner(database)
    await tide(7)
    const heard: number[] = []
    const later = runner('after the restart')
    hear(later, tideTurned, { name: 'post-the-level', act: async ({ level }) => void heard.push(level) })

    await later.settle()

    expect(heard).toEqual([7])
  })

  test('what a job announces is heard in the same round', async () => {
    const database = await open()
    const { jobs, ring, tide } = aRunner(database)
    const heard: string[] = []
    hear(jobs, tideTurned, {
      name: 'ring-the-bell',
      act: async () => {
        await database.write(async (tx) => ring(tx))
      },
    })
    hear(jobs, bellRung, { name: 'wake-the-crew', act: async () => void heard.push('wake') })

    await tide(1)
    await jobs.settle()

    expect(heard).toEqual(['wake'])
  })

  test('a job that fails is tried again after growing waits', async () => {
    const { jobs, clock, tide } = aRunner(await open())
    const tries: string[] = []
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        tries.push(clock.now())
        if (tries.length < 3) throw new Error('The printer is out of paper.')
      },
    })

    await tide(1)
    await jobs.settle()
    await jobs.settle()
    const atOnce = tries.length
    clock.pass(minutes(0.1))
    await jobs.settle()
    clock.pass(minutes(0.5))
    await jobs.settle()
    const tooSoon = tries.length
    clock.pass(minutes(0.5))
    await jobs.settle()
    clock.pass(days(3))
    await jobs.settle()

    expect([atOnce, tooSoon, tries.length]).toEqual([1, 2, 3])
  })

  test('a job that goes on failing becomes a dead letter, which the owner sees and may revive', async () => {
    const database = await open()
    const { jobs, clock, tide } = aRunner(database)
    let isBroken = true
    let tries = 0
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        tries += 1
        if (isBroken) throw new Error('The printer is out of paper.')
      },
    })
    await tide(1)

    for (let round = 0; round < 12; round += 1) {
      await jobs.settle()
      clock.pass(days(2))
    }
    const [dead] = await jobs.failed()
    isBroken = false
    const revived = dead && (await jobs.revive(dead.id))
    await jobs.settle()

    expect(dead).toMatchObject({ name: 'post-the-level', lastError: 'The printer is out of paper.', attempts: 7 })
    expect(revived).toBe(true)
    expect(tries).toBe(8)
    expect(await jobs.failed()).toEqual([])
    expect(await jobRows(database)).toEqual([])
  })

  test('nothing that is not a dead letter can be revived', async () => {
    const { jobs, tide } = aRunner(await open())
    await tide(1)

    expect(await jobs.revive('0'.repeat(26) as never)).toBe(false)
  })

  test('a job whose process died is taken over once its lease has run out, and not before', async () => {
    const database = await open()
    const { runner, clock, tide } = aRunner(database)
    const done: string[] = []
    const dying = runner('dying')
    const heir = runner('heir')
    const { promise: hasBegun, resolve: begun } = Promise.withResolvers<void>()
    hear(dying, tideTurned, {
      name: 'post-the-level',
      act: () => {
        begun()
        return new Promise<void>(() => undefined)
      },
    })
    hear(heir, tideTurned, { name: 'post-the-level', act: async () => void done.push('heir') })
    await tide(1)
    dying.settle().catch(() => undefined)
    await hasBegun

    clock.pass(minutes(4))
    await heir.settle()
    const before = [...done]
    clock.pass(minutes(2))
    await heir.settle()

    expect(before).toEqual([])
    expect(done).toEqual(['heir'])
    expect(await jobRows(database)).toEqual([])
  })

  test('a runner that lost its lease leaves the job to the one that has it', async () => {
    const database = await open()
    const { runner, clock, tide } = aRunner(database)
    const slow = runner('slow')
    const heir = runner('heir')
    const gates: (() => void)[] = []
    const waiting = () => new Promise<void>((resolve) => gates.push(resolve))
    hear(slow, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        await waiting()
        throw new Error('Too late to matter.')
      },
    })
    hear(heir, tideTurned, { name: 'post-the-level', act: waiting })
    await tide(1)
    const first = slow.settle()
    await until(() => gates.length === 1)
    clock.pass(minutes(6))
    const second = heir.settle()
    await until(() => gates.length === 2)

    gates[0]?.()
    await first
    const { rows } = await sql<{ leased_by: string | null }>`select leased_by from jobs`.execute(database.schema)
    gates[1]?.()
    await second

    expect(rows).toEqual([{ leased_by: 'heir' }])
    expect(await jobRows(database)).toEqual([])
  })

  test('a job that ends its process every time is not tried for ever', async () => {
    const database = await open()
    const { runner, clock, tide } = aRunner(database)
    await tide(1)
    let tries = 0

    for (let round = 0; round < 10; round += 1) {
      const process = runner(`process ${round}`)
      hear(process, tideTurned, {
        name: 'post-the-level',
        act: () => {
          tries += 1
          return new Promise<void>(() => undefined)
        },
      })
      process.settle().catch(() => undefined)
      const before = tries
      await until(async () => tries > before || (await process.failed()).length > 0)
      clock.pass(hours(1))
    }

    expect(tries).toBe(7)
    expect(await runner('owner').failed()).toMatchObject([{ name: 'post-the-level' }])
  })

  test('two runners on one database never do a job twice', async () => {
    const database = await open()
    const { runner, turn } = aRunner(database)
    const runners = ['one', 'two', 'three'].map((name) => runner(name))
    const done: number[] = []
    for (const each of runners) {
      hear(each, tideTurned, {
        name: 'post-the-level',
        act: async ({ level }) => {
          await new Promise((resolve) => setImmediate(resolve))
          done.push(level)
        },
      })
    }
    await database.write(async (tx) => {
      for (let level = 0; level < 60; level += 1) turn(tx, level)
    })

    await Promise.all(runners.map((each) => each.settle()))
    for (const each of runners) await each.settle()

    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, level) => level))
  })

  test('recurring work is done once an interval, however many processes there are', async () => {
    const database = await open()
    const { runner, clock } = aRunner(database)
    const runners = ['one', 'two'].map((name) => runner(name))
    let rounds = 0
    const sweep = async () => {
      rounds += 1
    }
    for (const each of runners) every(each, hours(1), { name: 'sweep-the-floor', act: sweep })
    for (const each of runners) await each.start()
    for (const each of runners) await each.stop()
    const again = ['three', 'four'].map((name) => runner(name))
    for (const each of again) every(each, hours(1), { name: 'sweep-the-floor', act: sweep })

    const counts = [rounds]
    for (let hour = 0; hour < 3; hour += 1) {
      clock.pass(hours(1))
      await Promise.all(again.map((each) => each.settle()))
      counts.push(rounds)
    }

    expect(counts).toEqual([1, 2, 3, 4])
  })

  test('recurring work that failed for a week comes round again when it can', async () => {
    const database = await open()
    const { jobs, clock } = aRunner(database)
    let isBroken = true
    let rounds = 0
    every(jobs, hours(1), {
      name: 'sweep-the-floor',
      act: async () => {
        if (isBroken) throw new Error('No broom.')
        rounds += 1
      },
    })
    await jobs.start()
    for (let day = 0; day < 10; day += 1) {
      await jobs.settle()
      clock.pass(days(1))
    }

    const listed = await jobs.failed()
    isBroken = false
    clock.pass(days(2))
    await jobs.settle()
    await jobs.stop()

    expect(listed).toMatchObject([{ name: 'sweep-the-floor', lastError: 'No broom.' }])
    expect(rounds).toBe(1)
    expect(await jobs.failed()).toEqual([])
  })

  test('a job nobody here knows waits for a process that does', async () => {
    const database = await open()
    const { runner, clock, tide } = aRunner(database)
    const heard: number[] = []
    const newer = runner('newer')
    hear(newer, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        throw new Error('Not yet.')
      },
    })
    await tide(4)
    await newer.settle()
    clock.pass(minutes(1))

    await runner('older').settle()
    clock.pass(minutes(2))
    const again = runner('newer again')
    hear(again, tideTurned, { name: 'post-the-level', act: async ({ level }) => void heard.push(level) })
    await again.settle()

    expect(heard).toEqual([4])
  })

  test('settling waits for a job that was begun before', async () => {
    const { jobs, tide } = aRunner(await open())
    const { promise: turning, resolve: turned } = Promise.withResolvers<void>()
    const { promise: began, resolve: begin } = Promise.withResolvers<void>()
    let isDone = false
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        begin()
        await turning
        isDone = true
      },
    })
    await tide(3)
    await jobs.start()
    await began

    const settled = jobs.settle().then(() => isDone)
    turned()

    expect(await settled).toBe(true)
    await jobs.stop()
  })

  test('stopping waits for the job under way and begins no other', async () => {
    const database = await open()
    const { jobs, tide } = aRunner(database)
    const done: number[] = []
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    let begun = false
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: async ({ level }) => {
        begun = true
        await released
        done.push(level)
      },
    })
    await tide(1)
    await tide(2)
    await jobs.start()
    await until(() => begun)

    const stopped = jobs.stop()
    release()
    await stopped

    expect(done).toEqual([1])
    expect(await jobRows(database)).toHaveLength(1)
  })

  test('a job that hangs holds up no other kind, and a sign-in comes first', async () => {
    const database = await open()
    const { jobs, tide, ring } = aRunner(database)
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const done: string[] = []
    hear(jobs, tideTurned, { name: 'mail-notice', lane: 'mail', act: () => released })
    hear(jobs, bellRung, { name: 'mail-sign-in-link', lane: 'sign-in', act: async () => void done.push('sign-in') })
    hear(jobs, bellRung, { name: 'index-for-search', act: async () => void done.push('search') })
    await tide(1)
    await tide(2)
    await jobs.start()

    await database.write(async (tx) => ring(tx))
    await until(() => done.length === 2)
    release()
    await jobs.settle()
    await jobs.stop()

    expect(done.sort()).toEqual(['search', 'sign-in'])
  })

  test('what can wait lets publications go first, but not for ever', async () => {
    const { jobs, tide } = aRunner(await open())
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const done: string[] = []
    const publish = async ({ level }: { level: number }) => {
      if (level === 9) await released
      done.push(`public ${level}`)
    }
    hear(jobs, tideTurned, { name: 'launch', lane: 'publishing', act: publish })
    hear(jobs, tideTurned, {
      name: 'index-for-search',
      act: async ({ level }) => void done.push(`found ${level}`),
    })
    for (let level = 1; level <= 8; level += 1) await tide(level)
    await jobs.settle()
    const inOrder = done.splice(0)
    await tide(9)

    const settled = jobs.settle()
    await until(() => done.length === 1)
    release()
    await settled

    expect(inOrder.slice(0, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((level) => `public ${level}`))
    expect(inOrder).toHaveLength(16)
    expect(done).toEqual(['found 9', 'public 9'])
  })

  test('the lease of a job that takes long is renewed, so that nobody else begins it', async () => {
    const { runner, clock, tide } = aRunner(await open())
    const slow = runner('slow', { renewEvery: 20 })
    const other = runner('other')
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const begun: string[] = []
    hear(slow, tideTurned, {
      name: 'post-the-level',
      act: async () => {
        begun.push('slow')
        await released
      },
    })
    hear(other, tideTurned, { name: 'post-the-level', act: async () => void begun.push('other') })
    await tide(1)
    const working = slow.settle()
    await until(() => begun.length === 1)

    for (let round = 0; round < 4; round += 1) {
      clock.pass(minutes(4))
      await new Promise((resolve) => setTimeout(resolve, 200))
      await other.settle()
    }
    release()
    await working

    expect(begun).toEqual(['slow'])
  })

  test('a job hears when it has lost its lease, and ends', async () => {
    const database = await open()
    const { runner, clock, tide } = aRunner(database)
    const sleeper = runner('sleeper', { renewEvery: 300 })
    const heir = runner('heir')
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    let heard = ''
    hear(sleeper, tideTurned, {
      name: 'post-the-level',
      act: (_level, { signal }) => {
        begin()
        return new Promise<void>(() => {
          signal.addEventListener('abort', () => {
            heard = String(signal.reason)
          })
        })
      },
    })
    hear(heir, tideTurned, { name: 'post-the-level', act: async () => undefined })
    await tide(1)
    const working = sleeper.settle()
    await begun
    clock.pass(minutes(6))

    await heir.settle()
    await working

    expect(heard).toContain('Its lease was lost')
    expect(await jobRows(database)).toEqual([])
  })

  test('a job that never ends is ended at its deadline and tried again later', async () => {
    const database = await open()
    const { runner, tide } = aRunner(database)
    const jobs = runner('first', { longest: 50 })
    hear(jobs, tideTurned, { name: 'post-the-level', act: () => new Promise<void>(() => undefined) })
    await tide(1)

    await jobs.settle()

    const [row] = await jobRows(database)
    expect(row).toMatchObject({ attempts: 1, failed_at: null })
    const { rows } = await sql<{ last_error: string }>`select last_error from jobs`.execute(database.schema)
    expect(rows[0]?.last_error).toContain('ended')
  })

  test('a stop ends the job that does not end by itself, and it counts as not tried', async () => {
    const database = await open()
    const { runner, tide } = aRunner(database)
    const jobs = runner('first', { grace: 50 })
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: () => {
        begin()
        return new Promise<void>(() => undefined)
      },
    })
    await tide(1)
    await jobs.start()
    await begun

    await jobs.stop()

    expect(await jobRows(database)).toMatchObject([{ attempts: 0, failed_at: null }])
    const heard: number[] = []
    const next = runner('next')
    hear(next, tideTurned, { name: 'post-the-level', act: async ({ level }) => void heard.push(level) })
    await next.settle()
    expect(heard).toEqual([1])
  })

  test.each(['{"level"', '', '{]', '{"level":"high"}'])(
    'what cannot be read, such as %j, is set aside and holds up nothing',
    async (unreadable) => {
      const database = await open()
      const { jobs, clock, tide } = aRunner(database)
      const heard: number[] = []
      hear(jobs, tideTurned, { name: 'post-the-level', act: async ({ level }) => void heard.push(level) })
      await tide(1)
      await sql`update event_log set payload = ${unreadable}`.execute(database.schema)
      await sql`insert into jobs (id, name, payload, key, due_at, attempts)
        values (${'0'.repeat(26)}, 'post-the-level', ${unreadable}, 'x', ${clock.now()}, 0)`.execute(database.schema)
      await tide(4)

      await jobs.settle()

      expect(heard).toEqual([4])
      const failed = await jobs.failed()
      expect(failed.map(({ name }) => name).sort()).toEqual(['post-the-level', 'post-the-level'])
      const told = await deadLetters(database)
      expect(told.map(({ what }) => what).join()).toContain('cannot be read')
    },
  )

  test('every try of a job knows it by one name', async () => {
    const { jobs, clock, tide } = aRunner(await open())
    const names: string[] = []
    hear(jobs, tideTurned, {
      name: 'post-the-level',
      act: async (_tide, { id }) => {
        names.push(id)
        if (names.length < 3) throw new Error('The printer is out of paper.')
      },
    })
    await tide(1)

    for (let round = 0; round < 3; round += 1) {
      await jobs.settle()
      clock.pass(hours(1))
    }

    expect(names).toHaveLength(3)
    expect(new Set(names).size).toBe(1)
  })
})

/** A process of its own that works off what is due and prints the level of every tide it dealt with. */
const worker = (file: string, name: string) => `
  const load = (path) => import(new URL(path, ${JSON.stringify(import.meta.url)}))
  const { openDatabase } = await load('../database/database.ts')
  const { createJobs } = await load('./runner.ts')
  const { createLog } = await load('../log.ts')
  const { createIds } = await load('../../base/id.ts')
  const database = await openDatabase({ kind: 'sqlite', file: ${JSON.stringify(file)} })
  const jobs = createJobs({
    database, log: createLog('silent'), process: ${JSON.stringify(name)},
    clock: { now: () => new Date().toISOString() },
    ids: createIds(Date.now, (length) => crypto.getRandomValues(new Uint8Array(length))),
  })
  const { defineConsumer } = await load('./define.ts')
  const hears = [{ type: 'tide.turned', version: 1, payload: { safeParse: (data) => ({ success: true, data }) } }]
  const act = async (_needs, { payload }) => console.log(payload.level)
  jobs.add([defineConsumer({ name: 'post-the-level', hears, act })], {})
  process.stdin.once('data', async () => {
    for (let round = 0; round < 20; round += 1) await jobs.settle()
    await database.close()
    process.exit(0)
  })
  console.log('ready')`

function inItsOwnProcess(script: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += String(chunk)
  })
  const ended = new Promise<string[]>((resolve) => child.once('close', () => resolve(printed.trim().split('\n'))))
  return { isReady: () => printed.includes('ready'), go: () => child.stdin.write('go\n'), ended }
}

test('two processes on one SQLite file do every job once between them', async () => {
  const { where, remove } = await anEmptyFile()
  const database = await openDatabase(where)
  await migrate(database, migrations)
  const { turn } = aRunner(database)
  await database.write(async (tx) => {
    for (let level = 0; level < 100; level += 1) turn(tx, level)
  })
  await database.close()

  const file = where.kind === 'sqlite' ? where.file : ''
  const children = ['one', 'two'].map((name) => inItsOwnProcess(worker(file, name)))
  await until(() => children.every((child) => child.isReady()))
  for (const child of children) child.go()
  const printed = (await Promise.all(children.map((child) => child.ended))).flat()
  await remove()

  const levels = printed.filter((line) => line !== 'ready').map(Number)
  expect(levels.sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, level) => level))
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}
