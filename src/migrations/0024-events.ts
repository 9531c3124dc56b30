import { type Kysely, PostgresAdapter, sql } from 'kysely'

/**
 * What happened is kept, and whoever hears of it has a place in it. What was announced and not yet heard of is carried
 * over, and so is what stands before the jobs that were handed out already.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await makeLog(db)
  await makePlaces(db)
  await db.schema
    .alterTable('jobs')
    // Work for a moment that somebody named, which may be far off.
    .addColumn('planned', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('jobs').addColumn('progress', 'text').execute()
  await carryJobs(db)
  const carried = await carryAnnouncements(db)
  await sql`insert into event_counter (id, n) values (1, ${carried})`.execute(db)
  for (const each of ['outbox', 'page_changes', 'page_counter']) await db.schema.dropTable(each).execute()
}

async function makeLog(db: Kysely<unknown>): Promise<void> {
  // Only so does SQLite number the rows by itself.
  const number = db.getExecutor().adapter instanceof PostgresAdapter ? 'bigint' : 'integer'
  await db.schema
    .createTable('event_log')
    .addColumn('seq', number, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('subject', 'text')
    .addColumn('section', 'text')
    .addColumn('payload', 'text', (column) => column.notNull())
    .addColumn('drops', 'text')
    .execute()
  // Only for forgetting a reader: most events are of no reader and stand in neither.
  await sql`create index event_log_by_reader on event_log (actor) where actor >= 'reader:' and actor < 'reader;'`.execute(
    db,
  )
  await sql`create index event_log_about_reader on event_log (subject)
    where subject >= 'reader:' and subject < 'reader;'`.execute(db)
}

async function makePlaces(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('event_counter')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('n', 'bigint', (column) => column.notNull())
    .addCheckConstraint('event_counter_is_one_row', sql`id = 1`)
    .execute()
  await db.schema
    .createTable('event_consumers')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('moved_at', 'text', (column) => column.notNull())
    .execute()
  // What is changed to find out whether anything can be kept.
  await db.schema
    .createTable('beats')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('words', 'text', (column) => column.notNull())
    .addCheckConstraint('beats_is_one_row', sql`id = 1`)
    .execute()
  await sql`insert into beats (id, words) values (1, '')`.execute(db)
}

type Said = { id: string; type: string; payload: string; at: string }

/**
 * A job that was handed out before names its event from now on. Those events stand below one, where nobody reads: their
 * jobs have been handed out.
 */
async function carryJobs(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; payload: string; due_at: string }>`
    select id, payload, due_at from jobs order by id`.execute(db)
  let seq = 0
  for (const { id, payload, due_at } of rows) {
    const type = typeOf(payload)
    if (type === undefined) continue
    await insertEvent(db, seq, { id, type, payload, at: due_at })
    await sql`update jobs set payload = ${JSON.stringify({ event: seq })} where id = ${id}`.execute(db)
    seq -= 1
  }
}

/** Gives how many there were: they are numbered from one on, in the order they were announced. */
async function carryAnnouncements(db: Kysely<unknown>): Promise<number> {
  const { rows } = await sql<Said>`select id, type, payload, announced_at as at from outbox order by id`.execute(db)
  for (const [place, said] of rows.entries()) await insertEvent(db, place + 1, said)
  return rows.length
}

async function insertEvent(db: Kysely<unknown>, seq: number, { id, at, type, payload }: Said): Promise<void> {
  const { subject, rest } = withoutReader(payload)
  await sql`insert into event_log (seq, id, at, actor, type, version, subject, payload)
    values (${seq}, ${id}, ${at}, 'program:earlier-release', ${type}, 1, ${subject}, ${rest})`.execute(db)
}

/** Whom it is about stands where forgetting finds it. */
function withoutReader(payload: string): { subject: string | null; rest: string } {
  const said = parsed(payload)
  if (said?.readerId === undefined) return { subject: null, rest: payload }
  const { readerId, ...rest } = said
  return { subject: `reader:${String(readerId)}`, rest: JSON.stringify(rest) }
}

/** What comes round is about nothing; what cannot be read is left as it is. */
function typeOf(payload: string): string | undefined {
  const type = parsed(payload)?.type
  return type === undefined ? undefined : String(type)
}

function parsed(payload: string): Record<string, unknown> | undefined {
  try {
    const said: unknown = JSON.parse(payload)
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
