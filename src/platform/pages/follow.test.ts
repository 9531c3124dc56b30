import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aStoppedClock, countedIds } from '../../testing/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import type { OpenDatabase } from '../database/database.ts'
import { noHints } from '../database/hints.ts'
import { defineEvent, nothingMore } from '../events/define.ts'
import { createEvents } from '../events/events.ts'
import { newestEvent } from '../events/store.ts'
import { createLog } from '../log.ts'
import { followChanges } from './follow.ts'
import { createPages } from './pages.ts'
import { changesSince } from './store.ts'
import type { CacheTag } from './tags.ts'

const bellRung = defineEvent({
  type: 'bell.rung',
  version: 1,
  says: 'somebody rang the bell',
  subject: 'bell',
  payload: nothingMore,
})

async function aFollower(database: OpenDatabase) {
  const pages = createPages({ budget: 1_000_000, now: () => 0 })
  const following = await followChanges({ database, pages, log: createLog('silent'), every: 60_000 })
  const keep = (address: string, tags: CacheTag[]) =>
    pages.get(address, async () => ({ status: 200, type: 'text/html', body: address, tags }))
  return { pages, keep, look: following.look, stop: following.stop }
}

/** Says that something happened which changed what these tags name. */
function announcer(database: OpenDatabase) {
  const clock = aStoppedClock()
  const events = createEvents({ database, ids: countedIds(clock), clock })
  return (...drops: CacheTag[]) => database.write(async (tx) => events.record(tx, bellRung, { ...said, drops }))
}

const said = { actor: 'program:bell', subject: null, payload: {} } as const

/** The same database seen by a process that does not hear of the other's commits, and looks when it is told to. */
function elsewhere(database: OpenDatabase): OpenDatabase {
  return { ...database, watch: () => undefined, hints: noHints }
}

onEveryDatabase((open) => {
  test('a change drops pages here the moment it commits', async () => {
    const database = await open()
    const { pages, keep, stop } = await aFollower(database)
    await keep('/one', ['article:1'])

    await announcer(database)('article:1')

    expect(pages.find('/one')).toBeUndefined()
    await stop()
  })

  test('a change that is undone drops nothing, here or elsewhere', async () => {
    const database = await open()
    const here = await aFollower(database)
    await here.keep('/one', ['article:1'])
    const clock = aStoppedClock()
    const events = createEvents({ database, ids: countedIds(clock), clock })

    const change = database.write(async (tx) => {
      events.record(tx, bellRung, { ...said, drops: ['article:1'] })
      throw new Error('undone')
    })

    await expect(change).rejects.toThrow('undone')
    expect(here.pages.find('/one')).toBeDefined()
    expect(await newestEvent(database.read)).toBe(0)
    await here.stop()
  })

  test('another process sees the change at its next look', async () => {
    const database = await open()
    const there = await aFollower(elsewhere(database))
    await there.keep('/one', ['article:1'])
    await there.keep('/two', ['article:2'])

    await announcer(database)('article:1')
    const before = there.pages.find('/one')
    await there.look()

    expect(before).toBeDefined()
    expect(there.pages.find('/one')).toBeUndefined()
    expect(there.pages.find('/two')).toBeDefined()
    await there.stop()
  })

  test('a change of our own, read back later, spares what was rendered since', async () => {
    const database = await open()
    const here = await aFollower(database)
    await announcer(database)('article:1')
    await here.keep('/one', ['article:1'])

    await here.look()

    expect(here.pages.find('/one')).toBeDefined()
    expect(here.pages.seen()).toBe(1)
    await here.stop()
  })

  test('numbers follow commits without a gap, however many changes come at once', async () => {
    const database = await open()
    const announce = announcer(database)

    await Promise.all(Array.from({ length: 20 }, (_, number) => announce(`article:${number}`)))

    const read = await changesSince(database.read, 0)
    expect(read === 'too-old' ? read : read.map((change) => change.n)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  test('changes that are no longer kept drop everything', async () => {
    const database = await open()
    const there = await aFollower(elsewhere(database))
    await there.keep('/two', ['article:2'])
    const announce = announcer(database)
    for (const tag of ['article:1', 'article:3', 'article:4'] as const) await announce(tag)
    await sql`delete from event_log where seq < 3`.execute(database.schema)

    await there.look()

    expect(there.pages.size().pages).toBe(0)
    expect(there.pages.seen()).toBe(3)
    await there.stop()
  })

  test('a change made while a follower starts is not missed', async () => {
    const database = await open()
    const announce = announcer(database)
    await announce('article:1')
    const there = await aFollower(elsewhere(database))
    await there.keep('/one', ['article:1'])
    await announce('article:1')

    await there.look()

    expect(there.pages.find('/one')).toBeUndefined()
    await there.stop()
  })

  test('while changes cannot be read pages are served for so long and no longer', async () => {
    const database = await open()
    let passed = 0
    const pages = createPages({ budget: 1_000_000, now: () => 0, servedAlone: 60_000, elapsed: () => passed })
    let isBroken = false
    const read = new Proxy(database.read, {
      get: (target, name) => {
        if (isBroken && name === 'selectFrom') throw new Error('The line is down.')
        const found: unknown = Reflect.get(target, name)
        return typeof found === 'function' ? found.bind(target) : found
      },
    })
    const log = createLog('silent')
    const following = await followChanges({ database: { ...database, read }, pages, log, every: 5 })
    const keep = () => pages.get('/one', async () => ({ status: 200, type: 'text/html', body: 'x', tags: ['site'] }))
    await keep()

    isBroken = true
    while (pages.alone() === undefined) await new Promise((resolve) => setTimeout(resolve, 5))
    passed = 60_000
    const [served, age] = [pages.find('/one'), pages.alone()]
    passed = 60_001
    const tooLate = pages.find('/one')
    isBroken = false
    while (pages.alone() !== undefined) await new Promise((resolve) => setTimeout(resolve, 5))
    const again = pages.find('/one')
    await following.stop()

    expect([served === undefined, age, tooLate, again === undefined]).toEqual([false, 60, undefined, false])
  })
})
