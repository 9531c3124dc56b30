import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { jobRoutes } from '../routes.ts'

type Failed = { id: Id<'job'>; name: string; attempts: number; failedAt: Instant | null; lastError: string | null }

type Shown = { desk: Desk; jobs: readonly Failed[]; revived: boolean }

export function JobsPage({ desk, jobs, revived }: Shown) {
  return (
    <NewsroomPage desk={desk} title="Jobs" current={jobRoutes.list.to()}>
      <PageHead title="Jobs that failed" says="Mail and other work that was tried for a day and given up." />
      <Notice>{revived ? 'It is being tried again. If it fails, it comes back here.' : null}</Notice>
      {jobs.length === 0 ? (
        <Empty>Nothing failed. There is nothing to do here.</Empty>
      ) : (
        <ul class="rows" aria-label="Jobs that failed, newest first">
          {jobs.map((job) => (
            <li>
              <div>
                <b>{job.name.replaceAll('-', ' ')}</b>
                <p class="quiet">
                  Tried {job.attempts} times
                  {job.failedAt ? (
                    <>
                      , given up <When at={job.failedAt} locale={desk} time />
                    </>
                  ) : null}
                </p>
                <pre>{job.lastError ?? 'It did not say why.'}</pre>
              </div>
              <form method="post" action={jobRoutes.again.to({ id: job.id })}>
                <button type="submit">Try again</button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </NewsroomPage>
  )
}
