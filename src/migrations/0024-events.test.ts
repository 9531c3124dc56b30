import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { minutes } from '../base/clock.ts'
import { type OpenDatabase, openDatabase } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { aStoppedClock } from '../testing/clock.ts'
import { anEmptyFile, anEmptySchema } from '../testing/databases.ts'
import { aSite } from '../testing/site.ts'
import { migrations } from './index.ts'

const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0024'))
const since = Object.keys(migrations).filter((name) => name >= '0024')
const now = aStoppedClock().now()
const ada = '01hyfwvr000000000000000ada'
const mina = '01hyfwvr00000000000000mina'

/** What the release before had announced and not handed out, and a job it had handed out. */
async function leaveWaiting({ schema }: OpenDatabase): Promise<void> {
  await sql`insert into staff (id, email, name, role, added_at)
    values (${ada}, 'ada@paper.example', 'Ada Reed', 'publisher', ${now})`.execute(schema)
  const announced = [
    ['1', { type: 'link.requested', staffId: ada }],
    ['2', { type: 'site.changed' }],
    ['3', { type: 'account.changed', staffId: ada, notice: { kind: 'link', by: 'Tom Varga', at: now } }],
    ['4', { type: 'reader.forgetting', readerId: mina }],
  ] as const
  for (const [place, announcement] of announced) {
    await sql`insert into outbox (id, type, payload, announced_at) values (${place.padStart(26, '0')},
      ${announcement.type}, ${JSON.stringify(announcement)}, ${now})`.execute(schema)
  }
  const handedOut = [
    [
      'mail-account-notice',
      { type: 'account.changed', staffId: ada, notice: { kind: 'device', device: 'Firefox', at: now } },
    ],
    ['every', null],
    ['learn-from-decision', '{"type":"reply.moved"'],
  ] as const
  for (const [name, about] of handedOut) {
    const payload = typeof about === 'string' ? about : JSON.stringify(about)
    await sql`insert into jobs (id, name, payload, key, due_at, attempts)
      values (${name}, ${name}, ${payload}, ${name}, ${now}, 0)`.execute(schema)
  }
}

describe.each([
  ['SQLite', anEmptyFile],
  ['PostgreSQL', anEmptySchema],
])('%s', (_name, make) => {
  test('what the release before had announced and not done yet is done by this one, once', async () => {
    const { where, remove } = await make()
    const database = await openDatabase(where)
    await migrate(database, before)
    await leaveWaiting(database)

    expect(await migrate(database, migrations)).toEqual(since)
    const site = await aSite(database)
    await site.jobs.settle()
    site.clock.pass(minutes(5))
    await site.jobs.settle()

    expect(site.sent.map(({ to, subject }) => [to, subject.split(':')[0]]).sort()).toEqual([
      ['ada@paper.example', 'A sign-in link was made for you'],
      ['ada@paper.example', 'Sign in to Untitled Paper'],
      ['ada@paper.example', 'You signed in on a new device'],
    ])
    const failed = await site.jobs.failed()
    expect(failed.map(({ name, lastError }) => [name, lastError?.slice(0, 34)])).toEqual([
      ['learn-from-decision', 'What it is about cannot be read: E'],
    ])
    const { rows } = await sql<{ seq: number; type: string; subject: string | null; payload: string }>`
      select seq, type, subject, payload from event_log where type = 'reader.forgetting' or seq < 1`.execute(
      database.schema,
    )
    expect(rows.sort((one, other) => one.seq - other.seq)).toMatchObject([
      { seq: 0, type: 'account.changed' },
      { seq: 4, type: 'reader.forgetting', subject: `reader:${mina}`, payload: '{"type":"reader.forgetting"}' },
    ])
    await database.close()
    await remove()
  })

  test('an empty database comes up with nothing to hear, and numbers from one on', async () => {
    const { where, remove } = await make()
    const database = await openDatabase(where)
    await migrate(database, migrations)

    const site = await aSite(database)
    await site.staff()

    const { rows } = await sql<{ seq: number }>`select seq from event_log order by seq`.execute(database.schema)
    expect(rows[0]?.seq).toBe(1)
    await database.close()
    await remove()
  })
})
