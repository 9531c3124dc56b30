import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { pagedAs } from '../../base/keyset.ts'
import { said } from '../../base/messages.ts'
import { refused } from '../../base/outcome.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { askOf, showList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Revision, RevisionId } from '../articles/index.ts'
import { removeVersions } from '../history/permissions.ts'
import { may } from '../staff/index.ts'
import { afterCutting } from './cut-first.ts'
import { compared } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, type Needs, namesFor, type Opened, rightsOf, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { revisionList } from './views/revisions-list.tsx'
import { RevisionsPage } from './views/revisions-page.tsx'

/** The revisions of an article, and two of them side by side. */
export function revisionHandlers(needs: Needs) {
  return [
    on(
      writingRoutes.revisions,
      afterCutting(needs, (c, _needs, opened) => revisions(c, needs, opened)),
    ),
    on(writingRoutes.nameRevision, withArticle(needs, name)),
    on(writingRoutes.restoreRevision, withArticle(needs, restore)),
  ]
}

type Listing = Opened & { problem?: string | undefined; typed?: { name: string } | undefined }

async function revisions(c: C, needs: Needs, listing: Listing): Promise<Response> {
  const { actor, article, draft, problem, typed } = listing
  const query = queryOf(c, writingRoutes.revisions)
  const compares = await comparison(needs, { article, ...query })
  const chosen = { from: compares?.from, to: compares?.to }
  const asked = askOf(revisionList, { query, given: { desk: await needs.desk(c), article, chosen } })
  const page = await needs.articles.revisions(article.id, asked.wanted)
  const names = await needs.articles.kept.names(page.rows.map(({ id }) => id as RevisionId))
  const rows = page.rows.map((row) => ({
    ...{ id: row.id, number: row.number, savedAt: row.saved_at as Instant },
    savedBy: row.saved_by ?? say.owner(),
    name: names.get(row.id),
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
      mayWrite={rightsOf(actor, article).write}
      notice={revisionNotices[query.done ?? '']}
      problem={problem}
      typed={typed}
      hasVersions={article.publicId !== null && may(c.get('actor'), removeVersions)}
    />
  )
  return c.html(await htmlDocument(shown), problem ? 422 : 200)
}

const revisionNotices: Record<string, string> = said({
  named: say.revisionIsNamed,
  unnamed: say.revisionHasNoName,
  restored: say.revisionIsRestored,
})

const nameForm = z.object({ to: z.string().catch(''), name: plainLine({ max: 80, min: 0 }) })

async function name(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, nameForm)
  if (!('read' in form)) {
    const { name: typed = '' } = form.typed
    return revisions(c, needs, {
      ...opened,
      problem: form.problems.name ?? say.chooseARevision(),
      typed: { name: typed },
    })
  }
  const { to, name: words } = form.read
  const named = { articleId: opened.article.id, revisionId: to as RevisionId, name: words }
  const outcome = isId(to) ? await needs.articles.kept.name(opened.actor, named) : refused('no-such-revision')
  if ('done' in outcome) return answered(c, opened, words === '' ? 'unnamed' : 'named')
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return revisions(c, needs, { ...opened, problem: say.chooseARevision(), typed: { name: words } })
}

/** The words, fields and picture of an earlier revision, as somebody would have typed them now. */
async function restore(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, z.object({ from: z.string().catch('') }))
  const from = 'read' in form ? await revisionNamed(needs, form.read.from) : undefined
  if (from?.articleId !== opened.article.id) return revisions(c, needs, { ...opened, problem: say.chooseARevision() })
  const sent = { by: opened.actor, base: opened.draft.id, content: from.content }
  const outcome = await needs.workingCopies.saveForm(opened.article.id, sent)
  if ('done' in outcome) return answered(c, opened, 'restored')
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return revisions(c, needs, { ...opened, problem: say.notRestored() })
}

function answered(c: C, { article }: Opened, did: keyof typeof revisionNotices): Response {
  return c.redirect(`${writingRoutes.revisions.to({ id: article.id })}?done=${did}`, 303)
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
