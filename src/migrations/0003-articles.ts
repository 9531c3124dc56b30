import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await articles(db)
  await revisions(db)
  await publicLists(db)
}

async function articles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('draft_id', 'text', (column) => column.notNull())
    .addColumn('public_id', 'text')
    .addColumn('approved_id', 'text')
    .addColumn('approved_by', 'text')
    .addColumn('path', 'text', (column) => column.unique())
    // The section of the public version, or of the draft while there is none.
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('created_by', 'text', (column) => column.notNull())
    .addColumn('edited_at', 'text', (column) => column.notNull())
    .addColumn('published_at', 'text')
    .addColumn('updated_at', 'text')
    .addColumn('embargoed_until', 'text')
    .addColumn('withdrawn_at', 'text')
    .addColumn('withdrawn_by', 'text')
    .addColumn('withdrawn_because', 'text')
    .addColumn('replies_open', 'integer', (column) => column.notNull())
    .addColumn('reply_count', 'integer', (column) => column.notNull())
    .addCheckConstraint('articles_stage_is_known', sql`stage in ('writing', 'in-review', 'ready')`)
    .addCheckConstraint('articles_approval_says_whose', sql`(approved_id is null) = (approved_by is null)`)
    .addCheckConstraint(
      'articles_public_ones_have_an_address',
      sql`public_id is null or (path is not null and published_at is not null and updated_at is not null)`,
    )
    .addCheckConstraint(
      'articles_withdrawal_is_explained',
      sql`(withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null)`,
    )
    .execute()
  const isPublic = sql`public_id is not null and withdrawn_at is null`
  await sql`create index articles_public on articles (published_at desc, id desc) where ${isPublic}`.execute(db)
  await sql`create index articles_public_by_section on articles (section_id, published_at desc, id desc)
    where ${isPublic}`.execute(db)
  await sql`create index articles_by_stage on articles (stage, edited_at desc, id desc)`.execute(db)
  await sql`create index articles_by_edit on articles (edited_at desc, id desc)`.execute(db)

  // Addresses an article used to have. They answer with where it is now.
  await db.schema
    .createTable('redirects')
    .addColumn('path', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('made_at', 'text', (column) => column.notNull())
    .execute()
}

async function revisions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('revisions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('standfirst', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('reported_on', 'text')
    .addColumn('section_id', 'text', (column) => column.notNull().references('sections.id'))
    .addColumn('picture_id', 'text', (column) => column.references('pictures.id'))
    .addColumn('picture_caption', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .addUniqueConstraint('revisions_are_numbered_per_article', ['article_id', 'number'])
    .execute()
  await db.schema
    .createTable('revision_bylines')
    .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull().references('authors.id'))
    .addPrimaryKeyConstraint('revision_bylines_are_in_order', ['revision_id', 'position'])
    .execute()
  await db.schema
    .createTable('revision_topics')
    .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('revision_topics_are_in_order', ['revision_id', 'position'])
    .execute()
  await db.schema
    .createTable('revision_sources')
    .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addPrimaryKeyConstraint('revision_sources_are_in_order', ['revision_id', 'position'])
    .execute()

  // Every time a revision went out, with what the desk check said and who overrode it why. Rows are only added.
  await db.schema
    .createTable('publications')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.notNull())
    .addColumn('findings', 'text', (column) => column.notNull())
    .addColumn('overridden_because', 'text')
    .execute()
  await db.schema.createIndex('publications_by_article').on('publications').columns(['article_id', 'id']).execute()
}

/** What the public version is listed under, with its date, so that one index answers a list. */
async function publicLists(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('public_topics')
    .addColumn('topic_id', 'text', (column) => column.notNull().references('topics.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('public_topics_are_listed_once', ['topic_id', 'published_at', 'article_id'])
    .execute()
  await db.schema.createIndex('public_topics_by_article').on('public_topics').column('article_id').execute()
  await db.schema
    .createTable('public_authors')
    .addColumn('author_id', 'text', (column) => column.notNull().references('authors.id'))
    .addColumn('published_at', 'text', (column) => column.notNull())
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('public_authors_are_listed_once', ['author_id', 'published_at', 'article_id'])
    .execute()
  await db.schema.createIndex('public_authors_by_article').on('public_authors').column('article_id').execute()
}
