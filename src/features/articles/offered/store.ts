import type { Path } from '../../../base/path.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../article.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    /** What readers see, each as its public revision has it. */
    public_articles: PublicArticleRow
    /** Every article, also one that was never public or is withdrawn: `headline` is the public one where there is one. */
    newsroom_articles: NewsroomArticleRow
    revision_headlines: { revision_id: string; article_id: string; path: Path | null; headline: string }
    /** Of the revision that readers see, or saw before it was withdrawn. */
    article_bylines: { article_id: string; position: number; author_id: string }
    article_topics: { article_id: string; position: number; name: string }
    article_publications: { id: string; article_id: string; revision_id: string; published_at: string }
  }
}

type PublicArticleRow = {
  id: string
  path: Path
  section_id: string
  published_at: string
  updated_at: string
  is_undated: number
  revision_id: string
  headline: string
  standfirst: string
  place: string
  picture_id: string | null
  kind: string | null
  short_headline: string | null
}

type NewsroomArticleRow = {
  id: string
  path: Path | null
  stage: string
  section_id: string
  draft_id: string
  public_id: string | null
  created_by: string
  edited_at: string
  published_at: string | null
  withdrawn_at: string | null
  embargoed_until: string | null
  replies_open: number
  reply_count: number
  /** When its text is to be in; the last moment there is where nobody said. */
  text_due_at: string
  draft_headline: string
  saved_by: string
  headline: string
}

/** Views that features above may read. */
export const articleViews = [
  'public_articles',
  'newsroom_articles',
  'revision_headlines',
  'article_bylines',
  'article_topics',
  'article_publications',
] as const

/** The headlines readers see of these articles; of what is not public there is none. */
export async function publicHeadlines(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('public_articles').select(['id', 'headline']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, headline }) => [id as ArticleId, headline]))
}

/** What the newsroom calls these articles. */
export async function newsroomHeadlines(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('newsroom_articles').select(['id', 'headline']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, headline }) => [id as ArticleId, headline]))
}

/** So many public articles in the order of their ids, from after this one. */
export async function publicIdsAfter(db: Reading, id: string, limit: number): Promise<ArticleId[]> {
  const after = db.selectFrom('public_articles').select('id').where('id', '>', id)
  const rows = await after.orderBy('id').limit(limit).execute()
  return rows.map((row) => row.id as ArticleId)
}
