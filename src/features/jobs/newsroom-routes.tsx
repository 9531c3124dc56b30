import type { Context } from 'hono'
import type { Jobs } from '../../platform/jobs/runner.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import { jobRoutes } from './routes.ts'
import { JobsPage } from './views/jobs-page.tsx'

type Needs = { jobs: Jobs; desk: (c: Context<NewsroomWeb>) => Promise<Desk> }

/** Work that was given up on: what it was, why, and trying it again. */
export function jobHandlers({ jobs, desk }: Needs) {
  return [
    on(jobRoutes.list, async ({ c, query }) => {
      const page = <JobsPage desk={await desk(c)} jobs={await jobs.failed()} revived={query.done === 'again'} />
      return c.html(await htmlDocument(page))
    }),
    on(jobRoutes.again, async ({ c, params }) => {
      const isThere = await jobs.revive(params.id)
      return isThere ? c.redirect(`${jobRoutes.list.to()}?done=again`, 303) : undefined
    }),
  ]
}
