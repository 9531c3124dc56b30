import pg from 'pg'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aStoppedClock, countedIds } from '../../testing/clock.ts'
import { aMigratedDatabase } from '../../testing/databases.ts'
import { defineEvent } from '../events/define.ts'
import { createEvents } from '../events/events.ts'
import { newestEvent } from '../events/store.ts'
import { createLog } from '../log.ts'
import { followChanges } from '../pages/follow.ts'
import { createPages } from '../pages/pages.ts'
import { openDatabase } from './database.ts'

const bellRung = defineEvent({
  type: 'bell.rung',
  version: 1,
  says: 'somebody rang the bell',
  subject: 'bell',
  payload: z.object({}),
})

/** Two processes on one PostgreSQL: one rings, the other keeps a page, and looks by itself only once a minute. */
async function twoProcesses() {
  const { where, remove } = await aMigratedDatabase()
  const [here, there] = [await openDatabase(where), await openDatabase(where)]
  const pages = createPages({ budget: 1_000_000, now: () => 0 })
  const following = await followChanges({ database: there, pages, log: createLog('silent'), every: 60_000 })
  const clock = aStoppedClock()
  const events = createEvents({ database: here, ids: countedIds(clock), clock })
  here.hints.hear(() => undefined)
  const said = { actor: 'program:bell', subject: null, payload: {}, drops: ['article:1'] } as const
  const ring = () => here.write(async (tx) => events.record(tx, bellRung, said))
  const close = async () => {
    await following.stop()
    for (const each of [here, there]) await each.close()
    await remove()
  }
  return { where, here, pages, ring, close }
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}

/** Those that wait for hints, as the server sees them. */
async function listeners(url: string, act = ''): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  const { rowCount } = await client.query(
    `select ${act || 'pid'} from pg_stat_activity where datname = current_database() and query ilike '%stet_events%'
      and pid <> pg_backend_pid()`,
  )
  await client.end()
  return rowCount ?? 0
}

test('a hint brings another process to look at once', async () => {
  const { where, pages, ring, close } = await twoProcesses()
  const url = where.kind === 'postgres' ? where.url : ''
  await until(async () => (await listeners(url)) === 2)

  await ring()
  await until(() => pages.seen() === 1)

  expect(pages.seen()).toBe(1)
  await close()
})

test('a connection for hints that is lost is made again, and what was missed meanwhile is found then', async () => {
  const { where, here, pages, ring, close } = await twoProcesses()
  const url = where.kind === 'postgres' ? where.url : ''
  await until(async () => (await listeners(url)) === 2)

  await listeners(url, 'pg_terminate_backend(pid)')
  await ring()
  await until(() => pages.seen() === 1)
  await until(async () => (await listeners(url)) === 2)
  await ring()
  await until(() => pages.seen() === 2)

  expect(await newestEvent(here.read)).toBe(2)
  await close()
})
