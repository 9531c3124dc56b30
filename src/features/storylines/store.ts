import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId } from '../articles/index.ts'
import type { EventId } from '../facts/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { ListedStoryline, Storyline, StorylineId } from './storyline.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    storylines: Row
    storyline_articles: { storyline_id: string; article_id: string }
    storyline_events: { storyline_id: string; event_id: string }
  }
}

type Row = {
  id: string
  slug: string
  title: string
  summary: string
  part_of: string | null
  made_at: string
  made_by: string
}

export async function insertStoryline(
  tx: Writing,
  storyline: Storyline,
  made: { at: Instant; by: StaffId },
): Promise<void> {
  await tx
    .insertInto('storylines')
    .values({ ...toRow(storyline), made_at: made.at, made_by: made.by })
    .execute()
}

export async function updateStoryline(tx: Writing, storyline: Storyline): Promise<void> {
  const { id, ...row } = toRow(storyline)
  await tx.updateTable('storylines').set(row).where('id', '=', id).execute()
}

export async function findStoryline(db: Reading, id: StorylineId): Promise<Storyline | undefined> {
  const row = await db.selectFrom('storylines').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function findStorylineAt(db: Reading, slug: string): Promise<Storyline | undefined> {
  const row = await db.selectFrom('storylines').selectAll().where('slug', '=', slug).executeTakeFirst()
  return row && fromRow(row)
}

export async function takenSlugs(db: Reading, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await db.selectFrom('storylines').select('slug').where('slug', 'in', slugs).execute()
  return new Set(rows.map(({ slug }) => slug))
}

/** One page of them all, in the order they were begun. */
export async function storylinesOn(db: Reading, paging: Paging): Promise<Paged<ListedStoryline>> {
  const page = await keysetPage(db.selectFrom('storylines').selectAll(), ['storylines.id'], paging)
  return pagedAs(
    page,
    page.rows.map((row) => ({ ...fromRow(row), madeAt: row.made_at as Instant })),
  )
}

export async function partsOf(db: Reading, id: StorylineId): Promise<Storyline[]> {
  const rows = await db.selectFrom('storylines').selectAll().where('part_of', '=', id).orderBy('title').execute()
  return rows.map(fromRow)
}

export async function addArticle(tx: Writing, id: StorylineId, articleId: ArticleId): Promise<void> {
  await tx
    .insertInto('storyline_articles')
    .values({ storyline_id: id, article_id: articleId })
    .onConflict((conflict) => conflict.columns(['storyline_id', 'article_id']).doNothing())
    .execute()
}

export async function removeArticle(tx: Writing, id: StorylineId, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('storyline_articles').where('storyline_id', '=', id).where('article_id', '=', articleId).execute()
}

/** Of a draft that is removed for good. */
export async function removeFromAll(tx: Writing, articleId: ArticleId): Promise<void> {
  await tx.deleteFrom('storyline_articles').where('article_id', '=', articleId).execute()
}

export async function addEvent(tx: Writing, id: StorylineId, eventId: EventId): Promise<void> {
  await tx
    .insertInto('storyline_events')
    .values({ storyline_id: id, event_id: eventId })
    .onConflict((conflict) => conflict.columns(['storyline_id', 'event_id']).doNothing())
    .execute()
}

export async function removeEvent(tx: Writing, id: StorylineId, eventId: EventId): Promise<void> {
  await tx.deleteFrom('storyline_events').where('storyline_id', '=', id).where('event_id', '=', eventId).execute()
}

export type ArticleKey = { publishedAt: Instant; id: ArticleId }

/** The articles of a storyline that readers see, the newest first. */
export async function articlesShown(
  db: Reading,
  id: StorylineId,
  { after, limit }: { after: ArticleKey | null; limit: number },
): Promise<ArticleKey[]> {
  const rows = await db
    .selectFrom('storyline_articles as s')
    .innerJoin('public_articles as a', 'a.id', 's.article_id')
    .select(['a.id', 'a.published_at'])
    .where('s.storyline_id', '=', id)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('a.published_at', 'a.id'), '<', eb.tuple(after?.publishedAt ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('a.published_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ publishedAt: row.published_at as Instant, id: row.id as ArticleId }))
}

type Between = { from: string; until: string; limit: number }

/** The storylines begun between these ids that have anything for readers, the newest first. */
export async function storylinesShown(db: Reading, { from, until, limit }: Between): Promise<Storyline[]> {
  const rows = await db
    .selectFrom('storylines as l')
    .selectAll('l')
    .where('l.id', '>=', from)
    .where('l.id', '<', until)
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom('storyline_articles as s')
            .innerJoin('public_articles as a', 'a.id', 's.article_id')
            .select('a.id')
            .whereRef('s.storyline_id', '=', 'l.id'),
        ),
        exists(
          selectFrom('storyline_events as s')
            .innerJoin('public_events as f', 'f.event_id', 's.event_id')
            .select('s.event_id')
            .whereRef('s.storyline_id', '=', 'l.id'),
        ),
      ]),
    )
    .orderBy('l.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(fromRow)
}

/** When the first and the last storyline were begun. */
export async function storylineSpan(db: Reading): Promise<{ first: Instant; last: Instant } | undefined> {
  const begun = db.selectFrom('storylines').select('made_at').limit(1)
  const first = await begun.orderBy('id').executeTakeFirst()
  const last = await begun.orderBy('id', 'desc').executeTakeFirst()
  return first && last && { first: first.made_at as Instant, last: last.made_at as Instant }
}

/** Every article of a storyline, drafts as well, the newest first; at most a thousand. */
export async function articlesOf(db: Reading, id: StorylineId): Promise<ArticleId[]> {
  const rows = await db
    .selectFrom('storyline_articles')
    .select('article_id')
    .where('storyline_id', '=', id)
    .orderBy('article_id', 'desc')
    .limit(1000)
    .execute()
  return rows.map((row) => row.article_id as ArticleId)
}

export async function eventsOf(db: Reading, id: StorylineId): Promise<EventId[]> {
  const rows = await db.selectFrom('storyline_events').select('event_id').where('storyline_id', '=', id).execute()
  return rows.map((row) => row.event_id as EventId)
}

/** The storylines an article belongs to. */
export async function storylinesWith(db: Reading, articleId: ArticleId): Promise<Storyline[]> {
  const rows = await db
    .selectFrom('storyline_articles as a')
    .innerJoin('storylines as s', 's.id', 'a.storyline_id')
    .selectAll('s')
    .where('a.article_id', '=', articleId)
    .orderBy('s.id', 'desc')
    .execute()
  return rows.map(fromRow)
}

function toRow(storyline: Storyline) {
  return {
    id: storyline.id,
    slug: storyline.slug,
    title: storyline.title,
    summary: storyline.summary,
    part_of: storyline.partOf,
  }
}

function fromRow(row: Row): Storyline {
  return {
    id: row.id as StorylineId,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    partOf: row.part_of as StorylineId | null,
  }
}
