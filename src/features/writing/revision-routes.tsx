import type { Instant } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { pagedAs } from '../../base/keyset.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { askOf, showList } from '../../ui/newsroom/list/open.ts'
import type { Revision, RevisionId } from '../articles/index.ts'
import { removeVersions } from '../history/permissions.ts'
import { may } from '../staff/index.ts'
import { compared } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, type Needs, namesFor, type Opened, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { revisionList } from './views/revisions-list.tsx'
import { RevisionsPage } from './views/revisions-page.tsx'

/** The revisions of an article, and two of them side by side. */
export function revisionHandlers(needs: Needs) {
  return [on(writingRoutes.revisions, withArticle(needs, revisions))]
}

async function revisions(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const { article, draft } = opened
  const query = queryOf(c, writingRoutes.revisions)
  const compares = await comparison(needs, { article, ...query })
  const chosen = { from: compares?.from, to: compares?.to }
  const asked = askOf(revisionList, { query, given: { desk: await needs.desk(c), article, chosen } })
  const page = await needs.articles.revisions(article.id, asked.wanted)
  const rows = page.rows.map((row) => ({
    ...{ id: row.id, number: row.number, savedAt: row.saved_at as Instant },
    savedBy: row.saved_by ?? say.owner(),
  }))
  const newest = { to: rows[0]?.number, from: rows[1]?.number }
  const given = { ...asked.given, chosen: compares ? chosen : newest }
  const { sort, after, before } = query
  const shown = (
    <RevisionsPage
      desk={given.desk}
      article={article}
      draft={draft}
      list={showList(revisionList, { ...asked, given }, pagedAs(page, rows))}
      place={{ sort, after, before }}
      comparison={compares}
      hasVersions={article.publicId !== null && may(c.get('actor'), removeVersions)}
    />
  )
  return c.html(await htmlDocument(shown))
}

type Compared = { article: Opened['article']; from?: string | undefined; to?: string | undefined }

async function comparison(needs: Needs, { article, ...asked }: Compared) {
  const [from, to] = await Promise.all([asked.from, asked.to].map((id) => revisionNamed(needs, id)))
  if (!from || !to || from.articleId !== article.id || to.articleId !== article.id) return undefined
  return { from: from.number, to: to.number, fields: compared(from.content, to.content, await namesFor(needs)) }
}

async function revisionNamed({ articles }: Needs, id = ''): Promise<Revision | undefined> {
  return isId(id) ? articles.revision(id as RevisionId) : undefined
}
