import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely'

/**
 * What is kept folded, folded so that whole letters stay whole: й is not и, and a vowel sign of Hindi belongs to its
 * letter. Both databases are given the words themselves, and neither cuts a text into words of its own.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await articleWords(db)
  await replyWords(db)
  await headlineWords(db)
  await entryNames(db)
  await quoteWords(db)
  await suggestions(db)
  await topics(db)
}

const aBatch = 500

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

type Keyed = { key: number }

/** Every row, some at a time: an archive need not fit into memory. */
async function forEach<Row extends Keyed>(
  db: Kysely<unknown>,
  after: (key: number) => RawBuilder<Row>,
  act: (row: Row) => Promise<unknown>,
): Promise<void> {
  for (let last = -1; ; ) {
    const { rows } = await sql<Row>`${after(last)} limit ${sql.lit(aBatch)}`.execute(db)
    for (const row of rows) {
      await act(row)
      last = Number(row.key)
    }
    if (rows.length < aBatch) return
  }
}

type Text = Keyed & { headline: string; standfirst: string; byline: string; body: string }

function articleWords(db: Kysely<unknown>): Promise<void> {
  return isPostgres(db) ? articleWordsOnPostgres(db) : articleWordsOnSqlite(db)
}

function wordsIn({ headline, standfirst, byline, body }: Text): string[] {
  return wordsOf(looked([headline, standfirst, byline, body].join(' ')))
}

async function articleWordsOnPostgres(db: Kysely<unknown>): Promise<void> {
  const after = (key: number) => sql<Text>`select rowid as key, headline, standfirst, byline, body
    from search_texts where rowid > ${key} order by rowid`
  await forEach(db, after, (text) =>
    sql`update search_texts set words = array_to_tsvector(${wordsIn(text)}::text[]) where rowid = ${text.key}`.execute(
      db,
    ),
  )
}

async function articleWordsOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`alter table search_texts rename to search_texts_before`.execute(db)
  await sql`create virtual table search_texts using fts5(
    words, headline unindexed, standfirst unindexed, byline unindexed, body unindexed,
    tokenize = "ascii", prefix = "2 3 4 5 6 7 8"
  )`.execute(db)
  const after = (key: number) => sql<Text>`select rowid as key, headline, standfirst, byline, body
    from search_texts_before where rowid > ${key} order by rowid`
  await forEach(db, after, (text) => {
    const { key, headline, standfirst, byline, body } = text
    return sql`insert into search_texts (rowid, words, headline, standfirst, byline, body)
      values (${key}, ${wordsIn(text).join(' ')}, ${headline}, ${standfirst}, ${byline}, ${body})`.execute(db)
  })
  await sql`drop table search_texts_before`.execute(db)
}

type Said = Keyed & { article_id: string; name: string; body: string }

async function replyWords(db: Kysely<unknown>): Promise<void> {
  if (isPostgres(db)) await sql`delete from reply_texts`.execute(db)
  else {
    await sql`drop table reply_texts`.execute(db)
    await sql`create virtual table reply_texts using fts5(
      article, words, content = '', contentless_delete = 1, tokenize = "ascii", prefix = "2 3 4"
    )`.execute(db)
  }
  const after = (key: number) => sql<Said>`select e.key, r.article_id, r.name, r.body
    from reply_entries e join replies r on r.id = e.reply_id where e.key > ${key} order by e.key`
  await forEach(db, after, ({ key, article_id, name, body }) => {
    const words = wordsOf(looked(`${name} ${body}`))
    const kept = isPostgres(db) ? sql`array_to_tsvector(${[article_id, ...words]}::text[])` : sql`${words.join(' ')}`
    return sql`insert into reply_texts (rowid, article, words) values (${key}, ${article_id}, ${kept})`.execute(db)
  })
}

async function headlineWords(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; headline: string }>`select a.id, r.headline
    from articles a join revisions r on r.id = a.draft_id
    where exists (select 1 from headline_words w where w.article_id = a.id)`.execute(db)
  await sql`delete from headline_words`.execute(db)
  for (const { id, headline } of rows) {
    for (const word of new Set(wordsOf(looked(headline)))) {
      await sql`insert into headline_words (word, article_id) values (${word}, ${id})`.execute(db)
    }
  }
}

async function entryNames(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; name: string }>`select entry_id as id, name from entry_names
    order by entry_id, folded`.execute(db)
  await sql`delete from entry_names`.execute(db)
  await sql`delete from entry_words`.execute(db)
  for (const { id, name } of rows) {
    const words = wordsOf(compared(name))
    if (words.length === 0) continue
    await sql`insert into entry_names (entry_id, folded, first_word, name)
      values (${id}, ${words.join(' ')}, ${words[0]}, ${name}) on conflict do nothing`.execute(db)
    for (const word of words) {
      await sql`insert into entry_words (word, entry_id) values (${word}, ${id}) on conflict do nothing`.execute(db)
    }
  }
}

async function quoteWords(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string; text: string }>`select id, text from quotes
    where exists (select 1 from quote_words w where w.quote_id = quotes.id)`.execute(db)
  await sql`delete from quote_words`.execute(db)
  for (const { id, text } of rows) {
    for (const word of new Set(wordsOf(compared(text)))) {
      await sql`insert into quote_words (word, quote_id) values (${word}, ${id})`.execute(db)
    }
  }
}

type Suggested = { id: string; article_id: string; kind: string; folded: string; place: string; payload: string }

/** Told apart by the words they are about, so that what was decided is not asked again. */
async function suggestions(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<Suggested>`select id, article_id, kind, folded, place, payload from suggestions
    order by id`.execute(db)
  const keyOf = (row: Suggested, folded: string) => `${row.article_id} ${row.kind} ${folded}`
  const known = new Set(rows.map((row) => keyOf(row, row.folded)))
  for (const row of rows) {
    const isName = row.kind !== 'quote' && row.kind !== 'date'
    const about = isName ? (JSON.parse(row.payload).names?.[0] ?? '') : (JSON.parse(row.place).exact ?? '')
    const folded = wordsOf(compared(String(about))).join(' ')
    if (folded === '' || known.has(keyOf(row, folded))) continue
    known.add(keyOf(row, folded))
    await sql`update suggestions set folded = ${folded} where id = ${row.id}`.execute(db)
  }
}

type Topic = { id: string; slug: string; name: string }

/** Each topic at the address of its own name; a former address leads on. Articles are listed where their topics say. */
async function topics(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('topic_addresses')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('topic_id', 'text', (column) => column.notNull().references('topics.id'))
    .execute()
  const { rows } = await sql<Topic>`select id, slug, name from topics order by id`.execute(db)
  const bySlug = new Map<string, string>()
  for (const { id, name } of rows) {
    if (!bySlug.has(addressed(name))) bySlug.set(addressed(name), id)
    // Until all have their own, so that no two are alike in between.
    await sql`update topics set slug = ${id} where id = ${id}`.execute(db)
  }
  for (const [slug, id] of bySlug) await sql`update topics set slug = ${slug} where id = ${id}`.execute(db)
  await listUnderTopics(db, bySlug)
  for (const { id, slug, name } of rows) {
    const standing = bySlug.get(addressed(name)) ?? id
    if (standing !== id) await sql`delete from topics where id = ${id}`.execute(db)
    if (bySlug.has(slug)) continue
    await sql`insert into topic_addresses (slug, topic_id) values (${slug}, ${standing}) on conflict do nothing`.execute(
      db,
    )
  }
}

type Listing = { article_id: string; published_at: string; name: string }

async function listUnderTopics(db: Kysely<unknown>, bySlug: Map<string, string>): Promise<void> {
  const { rows } = await sql<Listing>`select distinct l.article_id, l.published_at, t.name, t.position
    from public_topics l join articles a on a.id = l.article_id
    join revision_topics t on t.revision_id = a.public_id order by l.article_id, t.position`.execute(db)
  await sql`delete from public_topics`.execute(db)
  for (const { article_id, published_at, name } of rows) {
    const slug = addressed(name)
    const id = bySlug.get(slug) ?? anIdLike(article_id, bySlug.size)
    if (!bySlug.has(slug)) await sql`insert into topics (id, slug, name) values (${id}, ${slug}, ${name})`.execute(db)
    bySlug.set(slug, id)
    await sql`insert into public_topics (topic_id, published_at, article_id) values (${id}, ${published_at}, ${article_id})
      on conflict do nothing`.execute(db)
  }
}

/** Like another's, and told from it by a number. */
function anIdLike(other: string, number: number): string {
  const letters = '0123456789abcdefghjkmnpqrstvwxyz'
  return other.slice(0, 23) + [1024, 32, 1].map((place) => letters.charAt(Math.floor(number / place) % 32)).join('')
}

function wordsOf(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,99}/gu) ?? []
}

function looked(text: string): string {
  return whole(text).replace(/[ßæœøłđðþıħŧŋĸƶ]/g, (letter) => plainly[letter] ?? letter)
}

function compared(text: string): string {
  return whole(text.replace(/['’‘ʼ]/g, ''))
}

function addressed(name: string): string {
  const words = looked(name.replace(/['’‘ʼ]/g, ''))
  const slug = words
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-/, '')
    .slice(0, 80)
  return slug.replace(/[\ud800-\udbff]$/, '').replace(/-$/, '') || 'untitled'
}

const plainly: Readonly<Record<string, string>> = {
  ...{
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'ng',
    ĸ: 'k',
    ƶ: 'z',
  },
}
const leftOut =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]|(?<=\p{Script=Cyrillic})[\u0300-\u036f\u0483-\u0489]+/gu

function whole(text: string): string {
  return text
    .replace(/[^\u0e33\u0eb3\u3131-\u318e]+/gu, (run) => run.normalize('NFKC'))
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(leftOut, '')
    .replace(/(?<![\p{L}\p{M}])\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ς', 'σ')
}
