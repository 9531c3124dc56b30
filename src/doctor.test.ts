import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { examine, reportOf } from './doctor.ts'
import { readConfig } from './platform/config.ts'
import { openDatabase } from './platform/database/database.ts'
import { onEveryPlace } from './testing/places.ts'

/** For every part, a wound, and what the doctor says of it. */
const wounds: [string, string, string][] = [
  ['a draft that is another article’s', `update articles set draft_id = 'nobody'`, 'The draft of article'],
  ['a public version that is gone', `update articles set public_id = 'nobody'`, 'The public version of article'],
  ['a revision that was changed', `update revisions set headline = 'Something else'`, 'its hash does not fit'],
  ['an author’s list that lacks an article', 'delete from public_authors', 'The list of an author lacks article'],
  ['a topic’s list that lacks an article', 'delete from public_topics', 'The list of a topic lacks article'],
  [
    'a list with another date',
    `update public_authors set published_at = '2001-01-01T00:00:00.000Z'`,
    'has another date',
  ],
  ['a count that is off', 'update articles set reply_count = 7', 'counts 7 published replies, and there are 0'],
  ['a migration that has not run', `delete from kysely_migration where name like '0005%'`, 'Run stet migrate.'],
  [
    'a consumer that has heard more than there is',
    'update event_consumers set seq = 1000000',
    'has heard events up to number 1000000',
  ],
  [
    'a setting that cannot be read',
    `insert into settings (name, value) values ('timeZone', 'Mars')`,
    'The setting timeZone is kept as “Mars”, which cannot be read: “UTC” holds.',
  ],
  [
    'a dead letter',
    `insert into jobs (id, name, payload, key, due_at, attempts, failed_at, last_error)
      values ('j', 'post-the-level', 'null', 'k', '2026-01-01', 7, '2026-01-01', 'No ink')`,
    'The job post-the-level was given up after 7 tries: No ink.',
  ],
]

onEveryPlace((aPaper) => {
  test('nothing is wrong with a paper that was only used as it should be', async () => {
    const { data, environment } = await aPaper()

    const examined = await examine(readConfig(data, {}, environment))

    expect(reportOf(examined)).toMatch(/^The database: sound\n(.+: sound\n)+\nNothing is wrong[.]$/)
  })

  test.each(wounds)('the doctor finds %s', async (_name, statement, says) => {
    const { data, environment } = await aPaper()
    const config = readConfig(data, {}, environment)
    const database = await openDatabase(config.database)
    await sql.raw(statement).execute(database.schema)
    await database.close()

    const report = reportOf(await examine(config))

    expect(report).toContain(says)
    expect(report).toMatch(/\d+ wrong[.]$/)
  })

  test('the doctor finds a picture without its file', async () => {
    const { data, environment, picture } = await aPaper()
    rmSync(join(data, 'pictures', picture, '480.webp'), { force: true })

    const report = reportOf(await examine(readConfig(data, {}, environment)))

    expect(report).toContain(`pictures/${picture}/480.webp of a picture is not there`)
  })
})
