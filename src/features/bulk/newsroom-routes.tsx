import type { Context } from 'hono'
import { isId } from '../../base/id.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ItemId } from '../plan/index.ts'
import { planRoutes } from '../plan/routes.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { BulkId, Row } from './bulk.ts'
import { actIn, bulkForm, type Sent } from './form.ts'
import { bulkRoutes } from './routes.ts'
import type { BulkChanges } from './service.ts'

type C = Context<NewsroomWeb>
type Needs = { bulkChanges: BulkChanges }

/** Doing something to those that are chosen in a list, and taking that back; both come back to the list. */
export function bulkHandlers({ bulkChanges }: Needs) {
  return [
    on(bulkRoutes.change, ({ c, query }) => change(c, bulkChanges, query.back)),
    on(bulkRoutes.undo, ({ c, query, params }) => undo(c, bulkChanges, { id: params.id, back: query.back })),
  ]
}

async function change(c: C, bulkChanges: BulkChanges, back: string): Promise<Response> {
  const list = listOf(back)
  const sent = await readBody(c, bulkForm)
  if ('problems' in sent) return c.redirect(withBulk(list, 'nothing-said'), 303)
  const act = actIn(sent.read)
  if (!act) return c.redirect(withBulk(list, 'nothing-said'), 303)
  const outcome = await bulkChanges.change(c.get('actor'), act, rowsIn(sent.read, list))
  return c.redirect(withBulk(list, 'done' in outcome ? outcome.done : outcome.refused), 303)
}

async function undo(c: C, bulkChanges: BulkChanges, { id, back }: { id: BulkId; back: string }): Promise<Response> {
  const outcome = await bulkChanges.undo(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(withBulk(listOf(back), id), 303)
  return outcome.refused === 'too-late' ? c.redirect(withBulk(listOf(back), 'too-late'), 303) : c.notFound()
}

/** Each once, in the order of the page. */
function rowsIn({ id, page }: Sent, { pathname }: URL): Row[] {
  const ids = [...new Set([...id, ...page])].filter(isId)
  return pathname === planRoutes.list.to()
    ? ids.map((each) => ({ itemId: each as ItemId }))
    : ids.map((each) => ({ articleId: each as ArticleId }))
}

/** No other address than those of the two lists is ever gone back to. */
function listOf(back: string): URL {
  const lists = [writingRoutes.list.to(), planRoutes.list.to()]
  const asked = URL.parse(back, 'http://here.invalid')
  const known = asked?.origin === 'http://here.invalid' && lists.includes(asked.pathname)
  return known ? asked : new URL(writingRoutes.list.to(), 'http://here.invalid')
}

function withBulk(list: URL, bulk: string): string {
  const there = new URL(list)
  there.searchParams.set('bulk', bulk)
  return there.pathname + there.search
}
