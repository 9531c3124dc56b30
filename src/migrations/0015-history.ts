import { type Kysely, sql } from 'kysely'

/** Every published version as a leaf of one append-only log, the log's inner hashes, its signed heads, and their keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('published_versions')
    // Its place in the log, from 0.
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('publication_id', 'text', (column) => column.notNull().unique().references('publications.id'))
    .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
    // From 1 in every article.
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('published_at', 'text', (column) => column.notNull())
    // What readers saw, as canonical JSON, and the salt it was hashed with; both are gone once it was removed by law.
    .addColumn('canonical', 'text')
    .addColumn('salt', 'text')
    .addColumn('entry', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addColumn('removed_by', 'text')
    .addColumn('removed_because', 'text')
    .addUniqueConstraint('published_versions_are_numbered', ['article_id', 'number'])
    .addCheckConstraint(
      'published_versions_are_whole_or_removed',
      sql`(canonical is null) = (removed_at is not null) and (salt is null) = (canonical is null)
        and (removed_by is null) = (removed_at is null) and (removed_because is null) = (removed_at is null)`,
    )
    .execute()

  await db.schema
    .createTable('log_nodes')
    // Level 0 holds the leaves; a node of level n stands for 2^n of them.
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('log_nodes_have_one_place', ['level', 'position'])
    .execute()

  await db.schema
    .createTable('checkpoints')
    .addColumn('size', 'integer', (column) => column.primaryKey())
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('log_keys')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('public_key', 'text', (column) => column.notNull())
    // Gone once another key has taken its place.
    .addColumn('private_key', 'text')
    .addColumn('made_at', 'text', (column) => column.notNull())
    .addColumn('retired_at', 'text')
    .addCheckConstraint('log_keys_sign_until_retired', sql`(private_key is null) = (retired_at is not null)`)
    .execute()
}
