import { type Kysely, sql } from 'kysely'

/** What moderation rests on: the site's rules, appeals against decisions, and figures computed from the log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('house_rules')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    // Decisions that rest on a rule outlive it, so none is ever deleted.
    .addColumn('retired_at', 'text')
    .execute()
  for (const [position, [title, words]] of atFirst.entries()) {
    const id = `000000000000000000000rv1e${position}`
    await sql`insert into house_rules (id, title, words, position)
      values (${id}, ${title}, ${words}, ${position})`.execute(db)
  }
  await db.schema
    .createTable('appeals')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('reply_id', 'text', (column) => column.notNull().references('replies.id').onDelete('cascade'))
    // One appeal for each decision.
    .addColumn('decision_id', 'text', (column) =>
      column.notNull().unique().references('decisions.id').onDelete('cascade'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text')
    .addColumn('answer', 'text')
    .addColumn('decided_at', 'text')
    .addColumn('decided_by', 'text')
    .addCheckConstraint('appeals_have_a_known_outcome', sql`outcome in ('upheld', 'reversed')`)
    .addCheckConstraint(
      'appeals_that_are_decided_say_how',
      sql`(outcome is null) = (answer is null) and (outcome is null) = (decided_at is null)
        and (outcome is null) = (decided_by is null)`,
    )
    .execute()
  await sql`create index appeals_by_reply on appeals (reply_id, id)`.execute(db)
  await db.schema
    .createTable('moderation_figures')
    .addColumn('quarter', 'text', (column) => column.primaryKey())
    .addColumn('counted_at', 'text', (column) => column.notNull())
    .addColumn('figures', 'text', (column) => column.notNull())
    .execute()
  await sql`create index decisions_by_time on decisions (at, id)`.execute(db)
  await sql`create index decisions_by_section_and_maker on decisions (section_id, made_by, id)`.execute(db)
}

const atFirst = [
  ['Keep to the subject', 'A reply belongs under the article it is about. What is about something else is hidden.'],
  [
    'No insults or threats',
    'Argue with what people say. Nobody here is insulted, mocked for who they are, or threatened.',
  ],
  [
    'No accusations without grounds',
    'Whoever accuses a person or a firm says how they know. We cannot print what nobody can show.',
  ],
  [
    'No private details',
    'No addresses, telephone numbers, health or family matters of people who did not make them public.',
  ],
  ['No advertising', 'Replies are not for selling, for collecting clicks, or for campaigns sent out by the hundred.'],
  [
    'Nothing against the law',
    'Incitement, libel, stolen texts and pictures, and whatever a court has forbidden us to print.',
  ],
] as const
