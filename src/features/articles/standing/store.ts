import { sql } from 'kysely'
import type { Path } from '../../../base/path.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { ArticleId } from '../article.ts'
import { fromColumns } from '../kinds/kept.ts'
import { fieldsOf } from '../kinds/kind.ts'
import { isPageRole, type PageRole } from './roles.ts'

/** What a page that readers can see goes by in links to it. */
export type StandingPage = { id: ArticleId; role: PageRole | null; path: Path; name: string }

/** More than any paper has; beyond them a page is found, and linked to from nowhere by itself. */
const mostPages = 200

/** The pages that readers can see, the oldest first. */
export async function publicPages(db: Reading): Promise<StandingPage[]> {
  const rows = await db
    .selectFrom('public_articles')
    .innerJoin('revisions', 'revisions.id', 'public_articles.revision_id')
    .select((eb) => [
      'public_articles.id',
      'public_articles.path',
      'public_articles.headline',
      'public_articles.short_headline',
      eb.ref('revisions.kind').as('kind'),
      'revisions.kind_fields',
    ])
    .where((eb) => eb('public_articles.is_undated', '=', eb.lit(1)))
    .orderBy('public_articles.published_at')
    .orderBy('public_articles.id')
    .limit(mostPages)
    .execute()
  return rows.map((row) => {
    const { role } = fieldsOf(fromColumns(row))
    return {
      id: row.id as ArticleId,
      role: isPageRole(role) ? role : null,
      path: row.path,
      name: row.short_headline ?? row.headline,
    }
  })
}

/** A page as the newsroom lists it: what its draft is called, and what readers have of it. */
export type ListedPage = {
  id: ArticleId
  role: PageRole | null
  headline: string
  slug: string
  path: Path | null
  state: 'draft' | 'public' | 'changed' | 'withdrawn'
}

/** Every page that is not in the trash, by what its newest draft is; the first of its role first. */
export async function draftPages(db: Reading): Promise<ListedPage[]> {
  const rows = await db
    .selectFrom('revisions')
    .innerJoin('articles', (join) =>
      join.onRef('articles.id', '=', 'revisions.article_id').onRef('articles.draft_id', '=', 'revisions.id'),
    )
    .select([
      ...([
        'articles.id',
        'articles.path',
        'articles.public_id',
        'articles.withdrawn_at',
        'articles.draft_id',
      ] as const),
      ...(['revisions.headline', 'revisions.slug', 'revisions.kind', 'revisions.kind_fields'] as const),
    ])
    .where('revisions.kind', '=', sql.lit('page'))
    .where('articles.trashed_at', 'is', null)
    .orderBy('articles.created_at')
    .orderBy('articles.id')
    .limit(mostPages)
    .execute()
  return rows.map((row) => {
    const { role } = fieldsOf(fromColumns(row))
    const { headline, slug, path } = row
    return { id: row.id as ArticleId, role: isPageRole(role) ? role : null, headline, slug, path, state: stateOf(row) }
  })
}

type Row = { public_id: string | null; draft_id: string; withdrawn_at: string | null }

function stateOf({ public_id, draft_id, withdrawn_at }: Row): ListedPage['state'] {
  if (withdrawn_at !== null) return 'withdrawn'
  if (public_id === null) return 'draft'
  return public_id === draft_id ? 'public' : 'changed'
}
