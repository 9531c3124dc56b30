import type { Context } from 'hono'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { done, refused, toEach } from '../../base/outcome.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList } from '../../ui/newsroom/list/open.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import { jobRoutes } from './routes.ts'
import { failedList } from './views/failed-list.tsx'
import { JobsPage } from './views/jobs-page.tsx'

type C = Context<NewsroomWeb>
type Needs = { jobs: Jobs; desk: (c: C) => Promise<Desk> }

/** Work that is under way, waits or was given up on: what it is, how far it has come, why, and trying it again. */
export function jobHandlers(needs: Needs) {
  return [
    on(jobRoutes.list, ({ c, query }) => {
      const revived = query.done === 'again' ? (query.count ?? 1) : 0
      return show(needs, c, { revived, refused: [], isNothing: query.done === 'nothing' })
    }),
    on(jobRoutes.again, async ({ c, params }) => {
      const isThere = await needs.jobs.revive(params.id)
      return isThere ? c.redirect(`${jobRoutes.list.to()}?done=again`, 303) : undefined
    }),
    on(jobRoutes.againAll, ({ c }) => againAll(needs, c)),
  ]
}

const tickedForm = z.object({
  id: z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(idOf('job'))),
})

/** Each by itself: one that cannot be set going keeps none of the others from it. */
async function againAll(needs: Needs, c: C): Promise<Response> {
  const form = await readBody(c, tickedForm)
  const ids = 'read' in form ? form.read.id : []
  const outcome = await toEach(ids, async (id) => ((await needs.jobs.revive(id)) ? done(id) : refused('not-given-up')))
  if (outcome.refused.length === 0) {
    const what = ids.length === 0 ? { done: 'nothing' } : { done: 'again', count: ids.length }
    return c.redirect(jobRoutes.list.to({ ...queryOf(c, jobRoutes.againAll), ...what }), 303)
  }
  const left = await needs.jobs.byIds(outcome.refused.map(({ item }) => item))
  const names = outcome.refused.map(({ item }) => left.find(({ id }) => id === item)?.name)
  return show(needs, c, { revived: outcome.done, refused: names })
}

type Done = { revived: number; refused: readonly (string | undefined)[]; isNothing?: boolean }

async function show(
  { jobs, desk }: Needs,
  c: C,
  { revived, refused: names, isNothing = false }: Done,
): Promise<Response> {
  const given = { desk: await desk(c) }
  const query = queryOf(c, jobRoutes.list)
  const [list, now] = [await openList(failedList, { query, given, load: jobs.failedOn }), await jobs.overview()]
  const page = <JobsPage {...given} list={list} now={now} {...{ revived, refused: names, isNothing }} />
  return c.html(await htmlDocument(page), names.length > 0 ? 422 : 200)
}
