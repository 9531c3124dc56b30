import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import { prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Article, ArticleId, Numbered, Publication, Revision, RevisionId } from './article.ts'
import { toColumns } from './kinds/kept.ts'
import { titleColumns } from './titles/kept.ts'
import { never } from './trash/never.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    articles: ArticleRow
    revisions: RevisionRow
    revision_bylines: { revision_id: string; position: number; author_id: string }
    revision_topics: { revision_id: string; position: number; name: string }
    revision_sources: { revision_id: string; position: number; title: string; url: string | null }
    publications: PublicationRow
  }
}

type ArticleRow = {
  id: string
  stage: string
  draft_id: string
  public_id: string | null
  approved_id: string | null
  approved_by: string | null
  path: Path | null
  section_id: string
  created_at: string
  created_by: string
  /** Apart by spaces. */
  assigned: string
  edited_at: string
  published_at: string | null
  updated_at: string | null
  embargoed_until: string | null
  prevented_because: string | null
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
  replies_open: number
  reply_count: number
  is_undated: number
  trashed_at: string | null
  text_due_at: string
}

type RevisionRow = {
  id: string
  article_id: string
  number: number
  hash: string
  slug: string
  headline: string
  standfirst: string
  place: string
  reported_on: string | null
  section_id: string
  picture_id: string | null
  picture_caption: string
  body: string
  kind: string | null
  kind_fields: string | null
  saved_at: string
  saved_by: string
  short_headline: string | null
  search_title: string | null
  search_description: string | null
  share_title: string | null
  share_description: string | null
}

type PublicationRow = {
  id: string
  article_id: string
  revision_id: string
  published_at: string
  published_by: string
  findings: string
  overridden_because: string | null
}

export async function findArticle(db: Reading, id: ArticleId): Promise<Article | undefined> {
  const there = db.selectFrom('articles').selectAll().where('id', '=', id).where('trashed_at', 'is', null)
  const row = await there.executeTakeFirst()
  return row && fromRow(row)
}

export async function findArticles(db: Reading, ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>> {
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('id', 'in', [...ids])
    .where('trashed_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.id as ArticleId, fromRow(row)]))
}

export async function findArticleAt(db: Reading, path: Path | Numbered): Promise<Article | undefined> {
  const [row] = await articleAt(db, { path })
  return row && fromRow(row)
}

const articleAt = prepared((db, named) => db.selectFrom('articles').selectAll().where('path', '=', named('path')))

export async function newestRevisionNumber(db: Reading, id: ArticleId): Promise<number> {
  const theirs = db.selectFrom('revisions').select('number').where('article_id', '=', id)
  const row = await theirs.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

export async function insertArticle(tx: Writing, article: Article): Promise<void> {
  await tx.insertInto('articles').values(toRow(article)).execute()
}

export async function updateArticle(tx: Writing, article: Article): Promise<void> {
  const { reply_count, id, trashed_at, text_due_at, assigned, ...row } = toRow(article)
  await tx.updateTable('articles').set(row).where('id', '=', id).execute()
}

export async function insertRevision(tx: Writing, revision: Revision): Promise<void> {
  const { id, articleId, number, hash, content } = revision
  await tx
    .insertInto('revisions')
    .values({
      id,
      article_id: articleId,
      number,
      hash,
      ...{ slug: content.slug, headline: content.headline, standfirst: content.standfirst },
      place: content.place,
      reported_on: content.reportedOn,
      section_id: content.sectionId,
      picture_id: content.pictureId,
      picture_caption: content.pictureCaption,
      body: JSON.stringify(content.body),
      ...toColumns(content),
      ...titleColumns(content),
      saved_at: revision.savedAt,
      saved_by: revision.savedBy,
    })
    .execute()
  const rows = <Row>(of: readonly Row[]) => of.map((each, position) => ({ revision_id: id, position, each }))
  for (const { each, ...row } of rows(content.byline)) {
    await tx
      .insertInto('revision_bylines')
      .values({ ...row, author_id: each })
      .execute()
  }
  for (const { each, ...row } of rows(content.topics)) {
    await tx
      .insertInto('revision_topics')
      .values({ ...row, name: each })
      .execute()
  }
  for (const { each, ...row } of rows(content.sources)) {
    await tx
      .insertInto('revision_sources')
      .values({ ...row, ...each })
      .execute()
  }
}

export async function insertPublication(tx: Writing, publication: Publication): Promise<void> {
  await tx
    .insertInto('publications')
    .values({
      id: publication.id,
      article_id: publication.articleId,
      revision_id: publication.revisionId,
      published_at: publication.publishedAt,
      published_by: publication.publishedBy,
      findings: JSON.stringify(publication.findings),
      overridden_because: publication.overriddenBecause,
    })
    .execute()
}

/** Moves the count of published replies, in the transaction that publishes or hides one. */
export async function addToReplyCount(tx: Writing, id: ArticleId, by: number): Promise<void> {
  await tx
    .updateTable('articles')
    .set({ reply_count: sql`reply_count + ${by}` })
    .where('id', '=', id)
    .execute()
}

export function fromRow(row: ArticleRow): Article {
  const { withdrawn_at: at, withdrawn_by: by, withdrawn_because: because } = row
  const { approved_id: approvedId, approved_by: approvedBy } = row
  return {
    id: row.id as ArticleId,
    stage: row.stage as Article['stage'],
    draftId: row.draft_id as RevisionId,
    publicId: row.public_id as RevisionId | null,
    approval: approvedId && approvedBy ? { revisionId: approvedId as RevisionId, by: approvedBy as StaffId } : null,
    path: row.path,
    sectionId: row.section_id as SectionId,
    createdAt: row.created_at as Instant,
    createdBy: row.created_by as StaffId,
    assigned: row.assigned.split(' ').filter((id) => id !== '') as StaffId[],
    editedAt: row.edited_at as Instant,
    publishedAt: row.published_at as Instant | null,
    updatedAt: row.updated_at as Instant | null,
    embargoedUntil: row.embargoed_until as Instant | null,
    preventedBecause: row.prevented_because,
    withdrawal: at && by && because ? { at: at as Instant, by: by as StaffId, because } : null,
    repliesOpen: row.replies_open === repliesAre.open,
    repliesClosedByKind: row.replies_open === repliesAre.closedByKind,
    replyCount: row.reply_count,
    isUndated: row.is_undated === 1,
  }
}

/** Whoever closes replies is told from a kind that begins without them. */
const repliesAre = { closed: 0, open: 1, closedByKind: 2 } as const

function repliesOf({ repliesOpen, repliesClosedByKind }: Article): number {
  if (repliesOpen) return repliesAre.open
  return repliesClosedByKind ? repliesAre.closedByKind : repliesAre.closed
}

function toRow(article: Article): ArticleRow {
  return {
    id: article.id,
    stage: article.stage,
    draft_id: article.draftId,
    public_id: article.publicId,
    approved_id: article.approval?.revisionId ?? null,
    approved_by: article.approval?.by ?? null,
    path: article.path,
    section_id: article.sectionId,
    ...{ created_at: article.createdAt, created_by: article.createdBy },
    assigned: article.assigned.join(' '),
    edited_at: article.editedAt,
    published_at: article.publishedAt,
    updated_at: article.updatedAt,
    embargoed_until: article.embargoedUntil,
    prevented_because: article.preventedBecause,
    withdrawn_at: article.withdrawal?.at ?? null,
    withdrawn_by: article.withdrawal?.by ?? null,
    withdrawn_because: article.withdrawal?.because ?? null,
    replies_open: repliesOf(article),
    reply_count: article.replyCount,
    is_undated: article.isUndated ? 1 : 0,
    trashed_at: null,
    text_due_at: never,
  }
}
