import { sql } from 'kysely'
import type { Path } from '../../../base/path.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { RevisionId } from '../../articles/index.ts'

export type ArchiveKey = { id: string; publishedAt: string }

/** So many articles that readers see, the newest first, from after one. */
export async function newestPublic(db: Reading, after: ArchiveKey | undefined, limit: number) {
  const rows = await db
    .selectFrom('public_articles')
    .select(['id', 'path', 'published_at', 'revision_id'])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(published_at, id) < (${after?.publishedAt ?? ''}, ${after?.id ?? ''})`),
    )
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id, path, published_at, revision_id }) => ({
    ...{ id, path: path as Path, publishedAt: published_at, revisionId: revision_id as RevisionId },
  }))
}
