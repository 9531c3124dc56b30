import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { PictureId } from '../picture.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    picture_overrulings: OverrulingRow
  }
}

type OverrulingRow = {
  id: string
  picture_id: string
  article_id: string
  overruled_at: string
  overruled_by: string
  because: string
  of_rights: string
}

/** Somebody let a picture stand in one article although its rights, as they were then, forbid it. */
export type Overruling = {
  id: Id<'picture-overruling'>
  pictureId: PictureId
  articleId: Id<'article'>
  at: Instant
  by: StaffId
  because: string
  /** Those rights, by their name. */
  ofRights: string
}

/** Oldest first, of every article or of one. */
export async function overrulingsOf(
  db: Reading,
  ids: readonly string[],
  articleId?: string,
): Promise<readonly Overruling[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('picture_overrulings')
    .selectAll()
    .where('picture_id', 'in', ids)
    .$if(articleId !== undefined, (query) => query.where('article_id', '=', articleId ?? ''))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id as Overruling['id'],
    pictureId: row.picture_id as PictureId,
    articleId: row.article_id as Id<'article'>,
    at: row.overruled_at as Instant,
    by: row.overruled_by as StaffId,
    because: row.because,
    ofRights: row.of_rights,
  }))
}

export async function insertOverruling(tx: Writing, overruling: Overruling): Promise<void> {
  const { id, pictureId, articleId, at, by, because, ofRights } = overruling
  await tx
    .insertInto('picture_overrulings')
    .values({
      ...{ id, picture_id: pictureId, article_id: articleId, overruled_at: at, overruled_by: by },
      ...{ because, of_rights: ofRights },
    })
    .execute()
}
