import { type Kysely, sql } from 'kysely'

/** The next job of a name without reading all that are due: there may be a thousand of them in one minute. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index jobs_next on jobs (name, due_at, id) where failed_at is null`.execute(db)
}
