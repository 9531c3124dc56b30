import { sql } from 'kysely'
import type { Id } from '../../../base/id.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { SectionId } from '../../settings/index.ts'
import type { PictureId } from '../picture.ts'
import type { Use } from './use.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    picture_uses: UseRow
  }
}

type UseRow = {
  article_id: string
  picture_id: string
  section_id: string
  in_draft: number
  is_public: number
  was_public: number
}

export async function usesOfArticle(db: Reading, articleId: string): Promise<Use[]> {
  const rows = await db.selectFrom('picture_uses').selectAll().where('article_id', '=', articleId).execute()
  return rows.map(fromRow)
}

/** Where these stand, as many of each as somebody looks at. */
export async function usesOfPictures(db: Reading, ids: readonly string[], most = 1_000): Promise<Use[]> {
  if (ids.length === 0) return []
  const theirs = db.selectFrom('picture_uses').selectAll().where('picture_id', 'in', ids)
  const rows = await theirs.orderBy('picture_id').orderBy('article_id').limit(most).execute()
  return rows.map(fromRow)
}

/** All articles in which readers see it, however many. */
export async function publicUsesOf(db: Reading, id: PictureId): Promise<Use[]> {
  const theirs = db.selectFrom('picture_uses').selectAll().where('picture_id', '=', id).where('is_public', '=', 1)
  return (await theirs.orderBy('article_id').execute()).map(fromRow)
}

/** Those of these that readers have seen in another article. */
export async function seenElsewhere(
  db: Reading,
  ids: readonly string[],
  articleId: string | null,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('picture_uses')
    .select('picture_id')
    .distinct()
    .where('picture_id', 'in', ids)
    .where('was_public', '=', 1)
    .$if(articleId !== null, (query) => query.where('article_id', '<>', articleId ?? ''))
    .execute()
  return new Set(rows.map(({ picture_id }) => picture_id))
}

/** Those of these that are kept at all: a text may name a picture that nobody has. */
export async function keptAmong(db: Reading, ids: readonly string[]): Promise<PictureId[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('pictures').select('id').where('id', 'in', ids).execute()
  return rows.map(({ id }) => id as PictureId)
}

export async function saveUse(tx: Writing, { articleId, pictureId, section, ...stands }: Use): Promise<void> {
  const row = {
    section_id: section,
    in_draft: stands.inDraft ? 1 : 0,
    is_public: stands.isPublic ? 1 : 0,
    was_public: stands.wasPublic ? 1 : 0,
  }
  await tx
    .insertInto('picture_uses')
    .values({ article_id: articleId, picture_id: pictureId, ...row })
    .onConflict((conflict) => conflict.columns(['article_id', 'picture_id']).doUpdateSet(row))
    .execute()
}

export async function deleteUse(tx: Writing, { articleId, pictureId }: Use): Promise<void> {
  const one = tx.deleteFrom('picture_uses').where('article_id', '=', articleId)
  await one.where('picture_id', '=', pictureId).execute()
}

/** Says of these whether they are used; whoever changed their uses holds them. */
export async function noteUsed(tx: Writing, ids: readonly PictureId[]): Promise<void> {
  if (ids.length === 0) return
  const isUsed = sql<number>`case when exists (select 1 from picture_uses u where u.picture_id = pictures.id
    and (u.in_draft = 1 or u.is_public = 1)) then 1 else 0 end`
  await tx.updateTable('pictures').set({ is_used: isUsed }).where('id', 'in', ids).execute()
}

function fromRow(row: UseRow): Use {
  return {
    articleId: row.article_id as Id<'article'>,
    pictureId: row.picture_id as PictureId,
    section: row.section_id as SectionId,
    inDraft: row.in_draft === 1,
    isPublic: row.is_public === 1,
    wasPublic: row.was_public === 1,
  }
}
