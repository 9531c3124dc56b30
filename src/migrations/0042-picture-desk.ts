import { type Kysely, sql } from 'kysely'

/**
 * What is known of a picture, what may be done with it, and where it is used: an article has one row for each of its
 * pictures, which the article’s own changes keep. What stood in an article once stays known, for pictures that may be
 * used once.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of columns) await sql`alter table pictures add column ${sql.raw(column)}`.execute(db)
  await sql`update pictures set shape = case
    when width * 4 >= height * 5 then 'wide' when height * 4 >= width * 5 then 'tall' else 'square' end`.execute(db)
  for (const [name, by] of Object.entries(walked))
    await db.schema
      .createIndex(`pictures_by_${name}`)
      .on('pictures')
      .columns([...by, 'id'])
      .execute()
  await db.schema
    .createTable('picture_words')
    .addColumn('field', 'text', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('picture_id', 'text', (column) => column.notNull().references('pictures.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('picture_words_stand_once', ['field', 'word', 'picture_id'])
    .execute()
  await db.schema.createIndex('picture_words_of').on('picture_words').columns(['picture_id', 'field', 'word']).execute()
  await db.schema
    .createTable('picture_uses')
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('picture_id', 'text', (column) => column.notNull().references('pictures.id').onDelete('cascade'))
    .addColumn('section_id', 'text', (column) => column.notNull())
    .addColumn('in_draft', 'integer', (column) => column.notNull())
    .addColumn('is_public', 'integer', (column) => column.notNull())
    .addColumn('was_public', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('picture_uses_stand_once', ['article_id', 'picture_id'])
    .execute()
  await db.schema.createIndex('picture_uses_of').on('picture_uses').columns(['picture_id', 'article_id']).execute()
  await db.schema.createIndex('picture_uses_in').on('picture_uses').columns(['section_id', 'picture_id']).execute()
  await db.schema
    .createTable('picture_overrulings')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('picture_id', 'text', (column) => column.notNull().references('pictures.id').onDelete('cascade'))
    .addColumn('article_id', 'text', (column) => column.notNull())
    .addColumn('overruled_at', 'text', (column) => column.notNull())
    .addColumn('overruled_by', 'text', (column) => column.notNull())
    .addColumn('because', 'text', (column) => column.notNull())
    // The rights that were overruled: of others it says nothing.
    .addColumn('of_rights', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('picture_overrulings_of')
    .on('picture_overrulings')
    .columns(['picture_id', 'article_id', 'id'])
    .execute()
  // Whether a picture may be deleted is asked of every revision that is kept.
  await db.schema.createIndex('revisions_by_picture').on('revisions').column('picture_id').execute()
  await keepUses(db)
}

const columns = [
  ...["caption text not null default ''", "copyright text not null default ''", "place text not null default ''"],
  ...["taken text not null default ''", "keywords text not null default '[]'", "source text not null default ''"],
  ...["licence text not null default 'unknown'", "terms text not null default ''"],
  ...['usable_from text', 'usable_until text', "for_sections text not null default '[]'"],
  ...['is_once integer not null default 0', 'is_never_social integer not null default 0'],
  ...['is_denied integer not null default 0', "rights_note text not null default ''", 'rights_by text'],
  ...['is_from_file integer not null default 0', 'is_findable integer not null default 0'],
  ...['is_used integer not null default 0', "shape text not null default 'wide'"],
  ...['withdrawn_at text', 'withdrawn_by text', 'withdrawn_because text'],
]

const walked = {
  licence: ['licence'],
  shape: ['shape'],
  use: ['is_used'],
  end: ['is_used', 'usable_until'],
  finding: ['is_findable'],
}

type Shown = {
  id: string
  section_id: string
  picture_id: string | null
  body: string
  is_draft: number
  is_out: number
}

/** Five hundred articles at a time: a body may be long. */
async function keepUses(db: Kysely<unknown>): Promise<void> {
  const { rows: pictures } = await sql<{ id: string }>`select id from pictures`.execute(db)
  const known = new Set(pictures.map(({ id }) => id))
  for (let last = '', more = known.size > 0; more; ) {
    const { rows } = await sql<{
      id: string
    }>`select id from articles where id > ${last} order by id limit 500`.execute(db)
    last = rows.at(-1)?.id ?? ''
    more = rows.length === 500
    for (const { id } of rows) await keepUsesOf(db, id, known)
  }
  await sql`update pictures set is_used = 1 where id in
    (select picture_id from picture_uses where in_draft = 1 or is_public = 1)`.execute(db)
}

async function keepUsesOf(db: Kysely<unknown>, article: string, known: ReadonlySet<string>): Promise<void> {
  const { rows } = await sql<Shown>`select a.id, a.section_id, r.picture_id, r.body,
      case when r.id = a.draft_id then 1 else 0 end as is_draft,
      case when r.id = a.public_id and a.withdrawn_at is null then 1 else 0 end as is_out
    from articles a join revisions r on r.id = a.draft_id or r.id = a.public_id where a.id = ${article}`.execute(db)
  const uses = new Map<string, { draft: number; out: number; was: number }>()
  for (const { is_draft, is_out, ...shown } of rows) {
    for (const picture of picturesIn(shown)) {
      const { draft = 0, out = 0 } = uses.get(picture) ?? {}
      uses.set(picture, { draft: Math.max(draft, is_draft), out: Math.max(out, is_out), was: Math.max(out, is_out) })
    }
  }
  const section = rows[0]?.section_id ?? ''
  for (const [picture, { draft, out, was }] of uses) {
    if (!known.has(picture)) continue
    await sql`insert into picture_uses (article_id, picture_id, section_id, in_draft, is_public, was_public)
      values (${article}, ${picture}, ${section}, ${draft}, ${out}, ${was})`.execute(db)
  }
}

function picturesIn({ picture_id: lead, body }: Pick<Shown, 'picture_id' | 'body'>): string[] {
  const { content } = JSON.parse(body) as { content: { type: string; attrs: { picture?: string } }[] }
  const figures = content.flatMap(({ type, attrs }) => (type === 'figure' && attrs.picture ? attrs.picture : []))
  return lead === null ? figures : [lead, ...figures]
}
