import type { Instant } from '../../../base/clock.ts'
import type { Paging } from '../../../base/keyset.ts'
import { keysetPage } from '../../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { PictureId } from '../../media/index.ts'
import type { ArticleId, RevisionId } from '../article.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    revision_names: { revision_id: string; name: string; named_by: string; named_at: string }
    thinned_revisions: { id: string; article_id: string; number: number }
    thinning: { round: string; until: string }
  }
}

export type SavedRevision = { id: RevisionId; articleId: ArticleId; number: number; savedAt: Instant }
type Named = { revisionId: RevisionId; name: string; by: string; at: Instant }

export async function setName(tx: Writing, { revisionId, name, by, at }: Named): Promise<void> {
  const row = { name, named_by: by, named_at: at }
  await tx
    .insertInto('revision_names')
    .values({ revision_id: revisionId, ...row })
    .onConflict((conflict) => conflict.column('revision_id').doUpdateSet(row))
    .execute()
}

export async function deleteName(tx: Writing, id: RevisionId): Promise<void> {
  await tx.deleteFrom('revision_names').where('revision_id', '=', id).execute()
}

export async function namesOf(db: Reading, ids: readonly RevisionId[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('revision_names')
    .select(['revision_id', 'name'])
    .where('revision_id', 'in', [...ids])
    .execute()
  return new Map(rows.map(({ revision_id, name }) => [revision_id, name]))
}

/** When the first revision was saved that is not older than a moment. */
export async function firstSavedFrom(db: Reading, from: Instant): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('revisions')
    .select('saved_at')
    .where('saved_at', '>=', from)
    .orderBy('saved_at')
    .limit(1)
    .executeTakeFirst()
  return row?.saved_at as Instant | undefined
}

export async function savedBetween(db: Reading, from: Instant, to: Instant): Promise<SavedRevision[]> {
  const rows = await db
    .selectFrom('revisions')
    .select(['id', 'article_id', 'number', 'saved_at'])
    .where('saved_at', '>=', from)
    .where('saved_at', '<', to)
    .orderBy('saved_at')
    .execute()
  return rows.map(({ id, article_id, number, saved_at }) => ({
    ...{ id: id as RevisionId, articleId: article_id as ArticleId, number, savedAt: saved_at as Instant },
  }))
}

/** Those of some revisions that articles, readers or somebody’s name for them hold on to. */
export async function heldAmong(db: Reading, revisions: readonly SavedRevision[]): Promise<Set<string>> {
  const [ids, articles] = [revisions.map(({ id }) => id), [...new Set(revisions.map(({ articleId }) => articleId))]]
  const now = await db
    .selectFrom('articles')
    .select(['draft_id', 'public_id', 'approved_id'])
    .where('id', 'in', articles)
    .execute()
  const published = await db
    .selectFrom('publications')
    .select('revision_id')
    .where('article_id', 'in', articles)
    .execute()
  const named = await namesOf(db, ids)
  const held = now.flatMap(({ draft_id, public_id, approved_id }) => [draft_id, public_id, approved_id])
  return new Set([...held.filter((id) => id !== null), ...published.map((row) => row.revision_id), ...named.keys()])
}

export async function deleteRevisions(tx: Writing, revisions: readonly SavedRevision[]): Promise<void> {
  if (revisions.length === 0) return
  const ids = revisions.map(({ id }) => id)
  await tx
    .insertInto('thinned_revisions')
    .values(revisions.map(({ id, articleId, number }) => ({ id, article_id: articleId, number })))
    .execute()
  await tx.deleteFrom('revisions').where('id', 'in', ids).execute()
}

export async function thinnedUntil(db: Reading, round: string): Promise<Instant | undefined> {
  const row = await db.selectFrom('thinning').select('until').where('round', '=', round).executeTakeFirst()
  return row?.until as Instant | undefined
}

export async function setThinnedUntil(tx: Writing, round: string, until: Instant): Promise<void> {
  await tx
    .insertInto('thinning')
    .values({ round, until })
    .onConflict((conflict) => conflict.column('round').doUpdateSet({ until }))
    .execute()
}

/** The newest revision that is older than one that was thinned out. */
export async function standInFor(db: Reading, id: RevisionId): Promise<RevisionId | undefined> {
  const gone = await db.selectFrom('thinned_revisions').selectAll().where('id', '=', id).executeTakeFirst()
  if (!gone) return undefined
  const row = await db
    .selectFrom('revisions')
    .select('id')
    .where('article_id', '=', gone.article_id)
    .where('number', '<', gone.number)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id as RevisionId | undefined
}

/** Numbers, times and people of a page of an article's revisions. */
export async function revisionsOn(db: Reading, id: ArticleId, paging: Paging) {
  const revisions = db
    .selectFrom('revisions')
    .leftJoin('staff_names as s', 's.id', 'revisions.saved_by')
    .select(['revisions.id', 'revisions.number', 'revisions.saved_at', 'revisions.headline', 's.name as saved_by'])
    .where('article_id', '=', id)
  return keysetPage(revisions, ['revisions.number'], paging)
}

/** Whether one that is kept leads with this picture. */
export async function leadsWith(db: Reading, pictureId: PictureId): Promise<boolean> {
  const row = db.selectFrom('revisions').select('id').where('picture_id', '=', pictureId).limit(1)
  return (await row.executeTakeFirst()) !== undefined
}
