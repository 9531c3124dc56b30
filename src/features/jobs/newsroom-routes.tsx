import { type Context, Hono } from 'hono'
import type { Id } from '../../base/id.ts'
import type { Jobs } from '../../platform/jobs/runner.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { JobsPage } from './views/jobs-page.tsx'

type Needs = { jobs: Jobs; desk: (c: Context<NewsroomWeb>) => Promise<Desk> }

/** Work that was given up on: what it was, why, and trying it again. */
export function jobRoutes({ jobs, desk }: Needs) {
  const app = new Hono<NewsroomWeb>()
  const behind = async (c: Context<NewsroomWeb>, act: () => Promise<Response>) => {
    if (may(c.get('actor'), 'jobs.see')) return act()
    return c.html(await htmlDocument(<NotAllowedPage desk={await desk(c)} />), 403)
  }
  app.get(urls.newsroom.jobs, (c) =>
    behind(c, async () => {
      const isRevived = c.req.query('done') === 'again'
      return c.html(
        await htmlDocument(<JobsPage desk={await desk(c)} jobs={await jobs.failed()} revived={isRevived} />),
      )
    }),
  )
  app.post('/newsroom/jobs/:id', (c) =>
    behind(c, async () => {
      const isThere = await jobs.revive(c.req.param('id') as Id<'job'>)
      return isThere ? c.redirect(`${urls.newsroom.jobs}?done=again`, 303) : c.notFound()
    }),
  )
  return app
}
