import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { jobRoutes } from '../routes.ts'

type Failed = { id: Id<'job'>; name: string; attempts: number; failedAt: Instant | null; lastError: string | null }

type Waiting = { id: Id<'job'>; name: string; dueAt: Instant; progress: string | null }

/** What is being done, what waits though it is due, what is planned, and who is behind in the log of events. */
type Now = {
  underWay: readonly Waiting[]
  due: readonly { name: string; count: number }[]
  planned: readonly Waiting[]
  behind: readonly { name: string; events: number; since: Instant | null }[]
}

type Shown = { desk: Desk; jobs: readonly Failed[]; now: Now; revived: boolean }

export function JobsPage({ desk, jobs, now, revived }: Shown) {
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
                <b>{inWords(job.name)}</b>
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
      <AtPresent desk={desk} {...now} />
    </NewsroomPage>
  )
}

function AtPresent({ planned, ...now }: Now & { desk: Desk }) {
  const { desk, underWay, due, behind } = now
  return (
    <>
      <h2>Under way</h2>
      {underWay.length + due.length + behind.length === 0 ? (
        <p class="quiet">Nothing is being done just now.</p>
      ) : (
        <UnderWay {...now} />
      )}
      {planned.length === 0 ? null : (
        <>
          <h2>Planned</h2>
          <ul class="rows" aria-label="Planned jobs, the soonest first">
            {planned.map((job) => (
              <li>
                <div>
                  <b>{inWords(job.name)}</b>
                  <p class="quiet">
                    <When at={job.dueAt} locale={desk} time />
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function UnderWay({ desk, underWay, due, behind }: Omit<Now, 'planned'> & { desk: Desk }) {
  return (
    <ul class="rows" aria-label="Jobs under way">
      {underWay.map((job) => (
        <li>
          <div>
            <b>{inWords(job.name)}</b>
            <p class="quiet">{job.progress ?? 'Being done'}</p>
          </div>
        </li>
      ))}
      {due.map(({ name, count }) => (
        <li>
          <div>
            <b>{inWords(name)}</b>
            <p class="quiet">{count === 1 ? '1 waits its turn' : `${count} wait their turn`}</p>
          </div>
        </li>
      ))}
      {behind.map(({ name, events, since }) => (
        <li>
          <div>
            <b>{inWords(name)}</b>
            <p class="quiet">
              {events === 1 ? '1 event' : `${events} events`} to hear of
              {since ? (
                <>
                  , the oldest since <When at={since} locale={desk} time />
                </>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

function inWords(name: string): string {
  return name.replaceAll('-', ' ')
}
