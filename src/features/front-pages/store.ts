import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { AuthorId } from '../staff/index.ts'
import type { Key, Topic, TopicId, Which } from './card.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    topics: { id: string; slug: string; name: string }
    topic_addresses: { slug: string; topic_id: string }
    public_topics: { topic_id: string; published_at: string; article_id: string }
    public_authors: { author_id: string; published_at: string; article_id: string }
  }
}

export type Row = {
  id: ArticleId
  path: Path
  headline: string
  shortHeadline: string | null
  standfirst: string
  place: string
  sectionId: SectionId
  kind: string | null
  pictureId: string | null
  publishedAt: Instant
  updatedAt: Instant
}

type Page = { which: Which; after: Key | null; limit: number }

/** One page of a list, newest first, from one index each; only what readers may see. */
export async function listed(db: Reading, { which, after, limit }: Page): Promise<Row[]> {
  const ids = await idsOf(db, { which, after, limit })
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('public_articles')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id as ArticleId,
    path: row.path,
    headline: row.headline,
    shortHeadline: row.short_headline,
    standfirst: row.standfirst,
    place: row.place,
    sectionId: row.section_id as SectionId,
    kind: row.kind,
    pictureId: row.picture_id,
    publishedAt: row.published_at as Instant,
    updatedAt: row.updated_at as Instant,
  }))
}

/** Comes after every instant and every id, in either database's order. */
const beforeAll: Key = { publishedAt: '9999-12-31T00:00:00.000Z' as Instant, id: '~' as ArticleId }

async function idsOf(db: Reading, { which, after, limit }: Page): Promise<ArticleId[]> {
  if (which.by === 'these') return [...which.ids]
  if (which.by === 'topic' || which.by === 'author') return idsUnder(db, { which, after, limit })
  const key = after ?? beforeAll
  const inSpan = which.by === 'span' ? which : undefined
  const inSection = which.by === 'section' ? which.id : undefined
  const rows = await db
    .selectFrom('public_articles')
    .select('id')
    .where((eb) => eb('is_undated', '=', eb.lit(which.by === 'undated' ? 1 : 0)))
    .$if(inSection !== undefined, (query) => query.where('section_id', '=', inSection ?? ''))
    .$if(inSpan !== undefined, (query) =>
      query.where('published_at', '>=', inSpan?.from ?? '').where('published_at', '<', inSpan?.until ?? ''),
    )
    .where((eb) => eb(eb.refTuple('published_at', 'id'), '<', eb.tuple(key.publishedAt, key.id)))
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id as ArticleId)
}

type Under = { which: Extract<Which, { by: 'topic' | 'author' }>; after: Key | null; limit: number }

async function idsUnder(db: Reading, { which, after, limit }: Under): Promise<ArticleId[]> {
  const key = after ?? beforeAll
  const rows =
    which.by === 'topic'
      ? await db
          .selectFrom('public_topics')
          .select('article_id')
          .where('topic_id', '=', which.id)
          .where((eb) => eb(eb.refTuple('published_at', 'article_id'), '<', eb.tuple(key.publishedAt, key.id)))
          .orderBy('published_at', 'desc')
          .orderBy('article_id', 'desc')
          .limit(limit)
          .execute()
      : await db
          .selectFrom('public_authors')
          .select('article_id')
          .where('author_id', '=', which.id)
          .where((eb) => eb(eb.refTuple('published_at', 'article_id'), '<', eb.tuple(key.publishedAt, key.id)))
          .orderBy('published_at', 'desc')
          .orderBy('article_id', 'desc')
          .limit(limit)
          .execute()
  return rows.map((row) => row.article_id as ArticleId)
}

/** Who is credited for each of these articles, in order. */
export async function bylinesOf(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, AuthorId[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('article_bylines')
    .select(['article_id', 'author_id'])
    .where('article_id', 'in', ids)
    .orderBy('article_id')
    .orderBy('position')
    .execute()
  const bylines = Map.groupBy(rows, (row) => row.article_id as ArticleId)
  return new Map([...bylines].map(([id, each]) => [id, each.map((row) => row.author_id as AuthorId)]))
}

type Listing = { articleId: ArticleId; publishedAt: Instant; topics: TopicId[]; authors: AuthorId[] }

export async function insertListing(tx: Writing, { articleId, publishedAt, topics, authors }: Listing): Promise<void> {
  const row = { article_id: articleId, published_at: publishedAt }
  const underTopics = topics.map((topic_id) => ({ ...row, topic_id }))
  const underAuthors = [...new Set(authors)].map((author_id) => ({ ...row, author_id }))
  if (underTopics.length > 0) await tx.insertInto('public_topics').values(underTopics).execute()
  if (underAuthors.length > 0) await tx.insertInto('public_authors').values(underAuthors).execute()
}

/** Takes an article out of every list and says which it was in. */
export async function deleteListing(tx: Writing, articleId: ArticleId) {
  const topics = await tx
    .deleteFrom('public_topics')
    .where('article_id', '=', articleId)
    .returning('topic_id')
    .execute()
  const authors = await tx
    .deleteFrom('public_authors')
    .where('article_id', '=', articleId)
    .returning('author_id')
    .execute()
  return {
    topics: topics.map((row) => row.topic_id as TopicId),
    authors: authors.map((row) => row.author_id as AuthorId),
  }
}

export async function findTopic(db: Reading, slug: string): Promise<Topic | undefined> {
  const row = await db.selectFrom('topics').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && { ...row, id: row.id as TopicId }
}

/** Where the topic is that once had this address. */
export async function findFormerTopic(db: Reading, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('topic_addresses as f')
    .innerJoin('topics as t', 't.id', 'f.topic_id')
    .select('t.slug')
    .where('f.slug', '=', slug)
    .executeTakeFirst()
  return row?.slug
}

export async function topicsOf(db: Reading, articleId: ArticleId): Promise<Topic[]> {
  const rows = await db
    .selectFrom('public_topics')
    .innerJoin('topics', 'topics.id', 'public_topics.topic_id')
    .selectAll('topics')
    .where('article_id', '=', articleId)
    .orderBy('topics.name')
    .execute()
  return rows.map((row) => ({ ...row, id: row.id as TopicId }))
}

export async function allTopics(db: Reading): Promise<Topic[]> {
  const rows = await db.selectFrom('topics').selectAll().orderBy('name').limit(2000).execute()
  return rows.map((row) => ({ ...row, id: row.id as TopicId }))
}

export async function topicById(db: Reading, id: string): Promise<Topic | undefined> {
  const row = await db.selectFrom('topics').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, id: row.id as TopicId }
}

export async function insertTopic(tx: Writing, topic: Topic): Promise<void> {
  await tx
    .insertInto('topics')
    .values(topic)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .execute()
}

/** Whether there is such an article with such a date, so that a page may begin after it. */
export async function isKey(db: Reading, { publishedAt, id }: Key): Promise<boolean> {
  const row = await db
    .selectFrom('newsroom_articles')
    .select('id')
    .where('id', '=', id)
    .where('published_at', '=', publishedAt)
    .executeTakeFirst()
  return row !== undefined
}

/** The dates of the first and the last publication, between which there are months to show. */
export async function publicSpan(db: Reading): Promise<{ first: Instant; last: Instant } | undefined> {
  const edge = (direction: 'asc' | 'desc') =>
    db
      .selectFrom('public_articles')
      .select('published_at')
      .where((eb) => eb('is_undated', '=', eb.lit(0)))
      .orderBy('published_at', direction)
      .limit(1)
      .executeTakeFirst()
  const [first, last] = [await edge('asc'), await edge('desc')]
  if (!first || !last) return undefined
  return { first: first.published_at as Instant, last: last.published_at as Instant }
}

/** Of the newest that readers may see, those that are answered most. */
export async function mostAnswered(db: Reading, { among, limit }: { among: number; limit: number }) {
  const newest = db
    .selectFrom('public_articles')
    .select('id')
    .where((eb) => eb('is_undated', '=', eb.lit(0)))
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(among)
  const rows = await db
    .selectFrom('newsroom_articles')
    .select('id')
    .where('id', 'in', newest)
    .where('reply_count', '>', 0)
    .orderBy('reply_count', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id as ArticleId)
}
