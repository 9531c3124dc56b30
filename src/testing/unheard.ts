import { sql } from 'kysely'
import type { OpenDatabase } from '../platform/database/database.ts'
import { TakenBack, type Writing } from '../platform/database/tables.ts'
import { hasEvents } from '../platform/events/pending.ts'

/** What is written and is no change of what anybody decided: where, into which tables, and why nothing has to hear of it. */
export const noChanges: readonly { in: string; tables: readonly string[]; because: string }[] = [
  { in: 'platform/jobs/', tables: ['jobs', 'event_consumers'], because: 'The runner notes how far it is.' },
  { in: 'platform/database/beat', tables: ['beats'], because: 'A look whether anything can be kept.' },
  { in: '', tables: ['throttles'], because: 'A try is counted.' },
  { in: 'features/settings/', tables: ['secrets'], because: 'A key for hashes is made, or is too old.' },
  { in: 'features/writing/', tables: ['headline_words'], because: 'Follows from article.saved.' },
  {
    in: 'features/media/library/',
    tables: ['pictures', 'picture_words'],
    because: 'Words that an older release did not keep; nothing else is known than before.',
  },
  {
    in: 'features/media/alike/',
    tables: ['pictures'],
    because: 'What a picture of an older release looks like; nothing else is known than before.',
  },
  {
    in: 'features/articles/revisions/',
    tables: ['thinning'],
    because: 'How far it is; revisions.thinned says what went.',
  },
  { in: 'features/search/', tables: ['search_entries'], because: 'Follows from article.published and .withdrawn.' },
  {
    in: 'features/desk/',
    tables: ['archive_articles', 'archive_prints', 'desk_findings'],
    because: 'Follows from article.published and .saved.',
  },
  {
    in: 'features/suggestions/',
    tables: ['suggestions'],
    because: 'Follows from article.saved; nobody has decided yet.',
  },
  { in: 'features/moderation/', tables: ['spam_learnt', 'spam_words'], because: 'Follows from reply.moved.' },
  { in: 'features/replies/', tables: ['reply_senders'], because: 'A network is forgotten when its time is over.' },
  { in: 'features/sanctions/', tables: ['sanctions'], because: 'Its network is forgotten once it has ended.' },
  { in: 'features/moderation/', tables: ['moderation_figures'], because: 'Counted again, and the same as before.' },
  { in: 'features/readers/', tables: ['reader_proofs'], because: 'The link that proof.asked promised is made.' },
  {
    in: 'features/notifications/',
    tables: ['reader_mails', 'followed_threads', 'thread_news'],
    because: 'Notes what was mailed, and forgets it in time.',
  },
  { in: 'features/readers/', tables: ['reader_sessions', 'reader_proofs'], because: 'What is over is cleared away.' },
  {
    in: 'features/working-copies/',
    tables: ['working_copies', 'working_copy_changes'],
    because: 'Words on their way; article.saved says when they are a revision.',
  },
  {
    in: 'features/working-copies/cursors/',
    tables: ['cursors'],
    because: 'Where people are in a text at this moment; open pages are told.',
  },
  {
    in: 'features/bulk/',
    tables: ['bulk_changes', 'bulk_rows'],
    because: 'Notes what was done at once, to take it back: each change says itself that it was made.',
  },
  {
    in: 'features/staff-notices/',
    tables: ['staff_notices'],
    because: 'Notes what was mailed, and forgets it in time.',
  },
  {
    in: 'features/live/',
    tables: ['presences'],
    because: 'A lease goes on, or is over; who comes and goes is told of.',
  },
  {
    in: 'features/sign-in/',
    tables: [
      ...['sessions', 'sign_in_links', 'known_devices', 'half_sign_ins', 'passkey_challenges', 'authenticators'],
      'provider_journeys',
    ],
    because: 'A session goes on or is half begun, something is asked, and what is over is cleared away.',
  },
]

const ours = new Set(['written_tables', 'event_log', 'event_counter', 'kysely_migration', 'kysely_migration_lock'])

/** Has SQLite itself note every table that is written to. */
export async function noteWrites({ schema }: OpenDatabase): Promise<void> {
  await sql`create table written_tables (name text primary key) without rowid`.execute(schema)
  // What a search keeps follows from other tables, and SQLite has no triggers on it.
  const { rows } = await sql<{ name: string }>`select name from pragma_table_list
    where schema = 'main' and type = 'table' and name not like 'sqlite_%'`.execute(schema)
  for (const { name } of rows) {
    if (ours.has(name)) continue
    for (const act of ['insert', 'update', 'delete']) {
      await sql`create trigger ${sql.raw(`noted_${name}_${act}`)} after ${sql.raw(act)} on ${sql.raw(name)}
        begin insert into written_tables (name) select ${sql.lit(name)}
          where not exists (select 1 from written_tables where name = ${sql.lit(name)}); end`.execute(schema)
    }
  }
}

/** The same database, in which a change that writes and says nothing of it fails. */
export function refusingSilence(database: OpenDatabase): OpenDatabase {
  const write: OpenDatabase['write'] = (change) => {
    const { stack = '' } = new Error('Written here.')
    // What a test writes by its own hand is not the site's.
    const isByHand = /\.test\.tsx?:/.test(stack.split('\n')[2] ?? '')
    return database.write(async (tx) => {
      const result = await change(tx)
      if (!(result instanceof TakenBack)) await refuseSilence(tx, { stack, isByHand })
      return result
    })
  }
  return { ...database, write }
}

async function refuseSilence(tx: Writing, { stack, isByHand }: { stack: string; isByHand: boolean }): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from written_tables`.execute(tx as never)
  if (rows.length === 0) return
  await sql`delete from written_tables`.execute(tx as never)
  if (isByHand || hasEvents(tx)) return
  const allowed = new Set(noChanges.filter((each) => stack.includes(`src/${each.in}`)).flatMap(({ tables }) => tables))
  const silent = rows.map(({ name }) => name).filter((name) => !allowed.has(name))
  if (silent.length > 0) throw new Error(`Nothing says that ${silent.join(', ')} changed.\n${stack}`)
}
