import { type Kysely, sql } from 'kysely'

/**
 * What features may read of others’ tables, as views. Each leaves out what is nobody else’s business, and is written into
 * the query that asks it: a join that none of its columns is asked of is not made, and the indexes below serve it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create view public_articles as
    select a.id, a.path, a.section_id, a.published_at, a.updated_at, a.public_id as revision_id,
      r.headline, r.standfirst, r.place, r.picture_id
    from articles a left join revisions r on r.id = a.public_id
    where a.public_id is not null and a.withdrawn_at is null`.execute(db)
  await sql`create view newsroom_articles as
    select a.id, a.path, a.stage, a.section_id, a.draft_id, a.public_id, a.created_by, a.edited_at, a.published_at,
      a.withdrawn_at, a.embargoed_until, a.replies_open, a.reply_count, d.headline as draft_headline, d.saved_by,
      coalesce(p.headline, d.headline) as headline
    from articles a left join revisions d on d.id = a.draft_id left join revisions p on p.id = a.public_id`.execute(db)
  await sql`create view revision_headlines as
    select r.id as revision_id, r.article_id, a.path, r.headline
    from revisions r join articles a on a.id = r.article_id`.execute(db)
  await sql`create view article_bylines as
    select a.id as article_id, b.position, b.author_id
    from articles a join revision_bylines b on b.revision_id = a.public_id`.execute(db)
  await sql`create view article_topics as
    select a.id as article_id, t.position, t.name
    from articles a join revision_topics t on t.revision_id = a.public_id`.execute(db)
  await sql`create view article_publications as
    select id, article_id, revision_id, published_at from publications`.execute(db)
  await sql`create view staff_names as select id, name from staff`.execute(db)
  await sql`create view credited_staff as
    select id as author_id, staff_id from authors where staff_id is not null`.execute(db)
  await sql`create view public_events as
    select target_id as event_id, article_id, published_at from public_facts where kind = 'event'`.execute(db)
}
