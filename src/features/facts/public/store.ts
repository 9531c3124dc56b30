import { sql } from 'kysely'
import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../../articles/index.ts'
import type { EntryId } from '../../entities/index.ts'
import type { EventId, QuoteId, Target } from '../fact.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    public_facts: {
      article_id: string
      kind: string
      target_id: string
      published_at: string
      block: string
      starts_at: number
    }
    /** Where readers see that something happened. */
    public_events: { event_id: string; article_id: string; published_at: string }
    public_quotes: { quote_id: string; article_id: string; speaker_id: string; said_on: string; block: string }
  }
}

export type PublicFact = { target: Target; block: string; start: number }
export type PublicQuote = { quoteId: QuoteId; speakerId: EntryId; saidOn: string; block: string }
type Shown = {
  articleId: ArticleId
  publishedAt: Instant
  facts: readonly PublicFact[]
  quotes: readonly PublicQuote[]
}

/** Takes everything an article shows off the public, and says what that was. */
export async function hideFacts(tx: Writing, articleId: ArticleId): Promise<Target[]> {
  const rows = await tx
    .deleteFrom('public_facts')
    .where('article_id', '=', articleId)
    .returning(['kind', 'target_id'])
    .execute()
  await tx.deleteFrom('public_quotes').where('article_id', '=', articleId).execute()
  return rows.map(({ kind, target_id }) => ({ kind, id: target_id }) as Target)
}

export async function showFacts(tx: Writing, { articleId, publishedAt, facts, quotes }: Shown): Promise<void> {
  const here = { article_id: articleId, published_at: publishedAt }
  const rows = facts.map(({ target, block, start }) => ({
    ...here,
    ...{ kind: target.kind, target_id: target.id, block, starts_at: start },
  }))
  for (const some of portions(rows)) await tx.insertInto('public_facts').values(some).execute()
  const said = quotes.map(({ quoteId, speakerId, saidOn, block }) => ({
    ...{ quote_id: quoteId, article_id: articleId, speaker_id: speakerId, said_on: saidOn, block },
  }))
  for (const some of portions(said)) await tx.insertInto('public_quotes').values(some).execute()
}

/** A statement takes only so many values. */
function portions<Row>(rows: readonly Row[]): Row[][] {
  const size = 500
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, at * size + size))
}

/** What an article shows, in the order of its text within a passage. */
export async function factsShownIn(db: Reading, articleId: ArticleId): Promise<PublicFact[]> {
  const rows = await db.selectFrom('public_facts').selectAll().where('article_id', '=', articleId).execute()
  return rows.map((row) => ({
    target: { kind: row.kind, id: row.target_id } as Target,
    block: row.block,
    start: row.starts_at,
  }))
}

/** Which of these readers may see somewhere. */
export async function shownOf<Id extends string>(
  db: Reading,
  kind: Target['kind'],
  ids: readonly Id[],
): Promise<Set<Id>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('public_facts')
    .select('target_id')
    .distinct()
    .where('kind', '=', kind)
    .where('target_id', 'in', ids)
    .execute()
  return new Set(rows.map((row) => row.target_id as Id))
}

export type Between = { from: string; until: string; limit: number }

/** Those entered between two ids of whom an article that readers may see says something. */
export async function entriesToldOf(db: Reading, { from, until, limit }: Between): Promise<EntryId[]> {
  const rows = await db
    .selectFrom('public_facts')
    .select('target_id')
    .distinct()
    .where('kind', '=', 'entry')
    .where('target_id', '>=', from)
    .where('target_id', '<', until)
    .orderBy('target_id')
    .limit(limit)
    .execute()
  return rows.map((row) => row.target_id as EntryId)
}

export type ArticleKey = { publishedAt: Instant; id: ArticleId }

/** The public articles that say something of one, the newest first. */
export async function articlesShowing(
  db: Reading,
  target: Target,
  { after, limit }: { after: ArticleKey | null; limit: number },
): Promise<ArticleKey[]> {
  const rows = await db
    .selectFrom('public_facts')
    .select(['article_id', 'published_at'])
    .where('kind', '=', target.kind)
    .where('target_id', '=', target.id)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('published_at', 'article_id'), '<', eb.tuple(after?.publishedAt ?? '', after?.id ?? '')),
      ),
    )
    .orderBy('published_at', 'desc')
    .orderBy('article_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ publishedAt: row.published_at as Instant, id: row.article_id as ArticleId }))
}

/** For each of these events, the first public article that reports it. */
export async function firstReports(db: Reading, events: readonly EventId[]): Promise<Map<EventId, ArticleId>> {
  const reports = new Map<EventId, ArticleId>()
  if (events.length === 0) return reports
  const rows = await db
    .selectFrom('public_facts')
    .select(['target_id', 'article_id'])
    .where('kind', '=', 'event')
    .where('target_id', 'in', events)
    .orderBy('published_at')
    .orderBy('article_id')
    .execute()
  for (const row of rows) {
    const id = row.target_id as EventId
    if (!reports.has(id)) reports.set(id, row.article_id as ArticleId)
  }
  return reports
}

/** Where readers find an article, and by which headline. */
export async function headlinesOf(db: Reading, ids: readonly ArticleId[]) {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('public_articles')
    .select(['id', 'path', 'headline', 'published_at'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return rows.map(({ id, published_at: at, ...row }) => ({ id: id as ArticleId, ...row, publishedAt: at as Instant }))
}

export type QuoteKey = { saidOn: string; quoteId: string; articleId: string }
type Asked = {
  /** Any of these; nobody when there is none. */
  speakers?: readonly EntryId[] | undefined
  words?: readonly string[] | undefined
  from?: string | undefined
  until?: string | undefined
  after: QuoteKey | null
  limit: number
}
export type ShownQuote = PublicQuote & { articleId: ArticleId }

/** Public quotes, the latest said first. */
export async function quotesShown(db: Reading, asked: Asked): Promise<ShownQuote[]> {
  const { speakers, words = [], from, until, after, limit } = asked
  const holds = (word: string) =>
    sql<boolean>`exists (select 1 from quote_words w where w.quote_id = q.quote_id and w.word = ${word})`
  const rows = await words
    .reduce((query, word) => query.where(holds(word)), db.selectFrom('public_quotes as q').selectAll('q'))
    .$if(speakers !== undefined, (query) => query.where('q.speaker_id', 'in', speakers ?? []))
    .$if(from !== undefined, (query) => query.where('q.said_on', '>=', from ?? ''))
    .$if(until !== undefined, (query) => query.where('q.said_on', '<=', until ?? ''))
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('q.said_on', 'q.quote_id', 'q.article_id'),
          '<',
          eb.tuple(after?.saidOn ?? '', after?.quoteId ?? '', after?.articleId ?? ''),
        ),
      ),
    )
    .orderBy('q.said_on', 'desc')
    .orderBy('q.quote_id', 'desc')
    .orderBy('q.article_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    quoteId: row.quote_id as QuoteId,
    articleId: row.article_id as ArticleId,
    speakerId: row.speaker_id as EntryId,
    saidOn: row.said_on,
    block: row.block,
  }))
}

type Alike = { words: readonly string[]; fewest: number; except: ArticleId; limit: number }
export type AlikeQuote = { text: string; speakerId: EntryId; headline: string }

/** Public quotes of other articles that have at least so many of these words, those with the most first. */
export async function quotesWithWords(db: Reading, { words, fewest, except, limit }: Alike): Promise<AlikeQuote[]> {
  const alike = await db
    .selectFrom('quote_words')
    .select('quote_id')
    .where('word', 'in', words)
    .groupBy('quote_id')
    .having((eb) => eb.fn.countAll(), '>=', fewest)
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('quote_id', 'desc')
    .limit(limit)
    .execute()
  if (alike.length === 0) return []
  const rows = await db
    .selectFrom('public_quotes as p')
    .innerJoin('quotes as q', 'q.id', 'p.quote_id')
    .innerJoin('public_articles as a', 'a.id', 'p.article_id')
    .select(['q.text', 'q.speaker_id', 'a.headline'])
    .where(
      'p.quote_id',
      'in',
      alike.map((row) => row.quote_id),
    )
    .where('p.article_id', '<>', except)
    .orderBy('p.said_on')
    .execute()
  return rows.map(({ speaker_id: speakerId, ...row }) => ({ ...row, speakerId: speakerId as EntryId }))
}

/** The public events somebody took part in, or that happened at a place: the latest so many, in their order. */
export async function eventsAround(db: Reading, entryId: EntryId, limit: number): Promise<EventId[]> {
  const isShown = sql<boolean>`exists (select 1 from public_facts f where f.kind = 'event' and f.target_id = e.id)`
  const rows = await db
    .selectFrom('events as e')
    .select('e.id')
    .where((eb) =>
      eb.or([
        eb('e.place_id', '=', entryId),
        eb('e.id', 'in', eb.selectFrom('event_participants').select('event_id').where('entry_id', '=', entryId)),
      ]),
    )
    .where(isShown)
    .orderBy('e.starts', 'desc')
    .orderBy('e.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id as EventId)
}
