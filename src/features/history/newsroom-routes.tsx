import type { Context } from 'hono'
import { z } from 'zod'
import type { Paging } from '../../base/keyset.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList } from '../../ui/newsroom/list/open.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Article } from '../articles/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import { versionRoutes } from './routes.ts'
import type { History } from './service.ts'
import type { RemovalRefusal } from './version.ts'
import { VersionsPage, versionList } from './views/versions-page.tsx'

type Needs = { history: History; desk: (c: Context<NewsroomWeb>) => Promise<Desk> }
type C = Context<NewsroomWeb>

const removalForm = z.object({ because: plainLine({ max: 500, min: 0 }) })

/** The published versions of an article, and taking away what one says. */
export function versionHandlers(needs: Needs) {
  return [
    on(versionRoutes.list, ({ c, target: { article } }) => show(needs, c, { article })),
    on(versionRoutes.remove, ({ c, target: { article }, params: { number } }) => remove(needs, c, { article, number })),
  ]
}

type Shown = { article: Article; trouble?: { number: number; refusal: RemovalRefusal; typed: string } }

async function show({ history, desk }: Needs, c: C, { article, trouble }: Shown): Promise<Response> {
  const query = queryOf(c, versionRoutes.list)
  const given = { desk: await desk(c), article, trouble }
  const load = (paging: Paging) => history.list(article.id, paging)
  const list = await openList(versionList, { query, given, load })
  const page = <VersionsPage desk={given.desk} article={article} list={list} isRemoved={query.done === 'removed'} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

type Removing = { article: Article; number: number }

async function remove(needs: Needs, c: C, { article, number }: Removing): Promise<Response> {
  const form = await readBody(c, removalForm)
  const typed = 'read' in form ? form.read.because : ''
  const outcome = await needs.history.remove(c.get('actor'), { article, number, because: typed })
  if ('done' in outcome) return c.redirect(`${versionRoutes.list.to({ id: article.id })}?done=removed`, 303)
  if (outcome.refused === 'no-such-version') return c.notFound()
  return show(needs, c, { article, trouble: { number, refusal: outcome.refused, typed } })
}
