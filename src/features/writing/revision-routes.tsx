import type { Instant } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Revision, RevisionId } from '../articles/index.ts'
import { removeVersions } from '../history/permissions.ts'
import { may } from '../staff/index.ts'
import { compared } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, type Needs, namesFor, type Opened, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { RevisionsPage } from './views/revisions-page.tsx'

/** The revisions of an article, and two of them side by side. */
export function revisionHandlers(needs: Needs) {
  return [on(writingRoutes.revisions, withArticle(needs, revisions))]
}

async function revisions(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const { article, draft } = opened
  const rows = await needs.articles.revisions(article.id, queryOf(c, writingRoutes.revisions).before)
  const listed = rows.map((row) => ({
    id: row.id,
    number: row.number,
    headline: row.headline,
    savedAt: row.saved_at as Instant,
    savedBy: row.saved_by ?? say.owner(),
  }))
  const oldest = listed.at(-1)?.number ?? 1
  const page = (
    <RevisionsPage
      desk={await needs.desk(c)}
      article={article}
      draft={draft}
      revisions={listed}
      comparison={await comparison(c, needs, opened)}
      next={oldest > 1 ? `${writingRoutes.revisions.to({ id: article.id })}?before=${oldest}` : undefined}
      hasVersions={article.publicId !== null && may(c.get('actor'), removeVersions)}
    />
  )
  return c.html(await htmlDocument(page))
}

async function comparison(c: C, needs: Needs, { article }: Opened) {
  const asked = queryOf(c, writingRoutes.revisions)
  const [from, to] = await Promise.all([asked.from, asked.to].map((id) => revisionNamed(needs, id)))
  if (!from || !to || from.articleId !== article.id || to.articleId !== article.id) return undefined
  return { from: from.number, to: to.number, fields: compared(from.content, to.content, await namesFor(needs)) }
}

async function revisionNamed({ articles }: Needs, id = ''): Promise<Revision | undefined> {
  return isId(id) ? articles.revision(id as RevisionId) : undefined
}
