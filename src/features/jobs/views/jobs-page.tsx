import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
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
    <NewsroomPage desk={desk} title={say.jobs()} current={jobRoutes.list.to()}>
      <PageHead title={say.jobsThatFailed()} says={say.mailAndOtherWorkThat()} />
      <Notice>{revived ? say.itIsBeingTriedAgain() : null}</Notice>
      {jobs.length === 0 ? (
        <Empty>{say.nothingFailedThereIsNothing()}</Empty>
      ) : (
        <ul class="rows" aria-label={say.jobsThatFailedNewestFirst()}>
          {jobs.map((job) => (
            <li>
              <div>
                <b>{inWords(job.name)}</b>
                <p class="quiet">{tried(job, desk)}</p>
                <pre>{job.lastError ?? say.itDidNotSayWhy()}</pre>
              </div>
              <form method="post" action={jobRoutes.again.to({ id: job.id })}>
                <button type="submit">{say.tryAgain()}</button>
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
      <h2>{say.underWay()}</h2>
      {underWay.length + due.length + behind.length === 0 ? (
        <p class="quiet">{say.nothingIsBeingDoneJust()}</p>
      ) : (
        <UnderWay {...now} />
      )}
      {planned.length === 0 ? null : (
        <>
          <h2>{say.planned()}</h2>
          <ul class="rows" aria-label={say.plannedJobsSoonestFirst()}>
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
    <ul class="rows" aria-label={say.jobsUnderWay()}>
      {underWay.map((job) => (
        <li>
          <div>
            <b>{inWords(job.name)}</b>
            <p class="quiet">{job.progress ?? say.beingDone()}</p>
          </div>
        </li>
      ))}
      {due.map(({ name, count }) => (
        <li>
          <div>
            <b>{inWords(name)}</b>
            <p class="quiet">{say.waitTheirTurn({ count })}</p>
          </div>
        </li>
      ))}
      {behind.map(({ name, events, since }) => (
        <li>
          <div>
            <b>{inWords(name)}</b>
            <p class="quiet">
              {since
                ? say.eventsToHearOfSince({ count: events, when: () => <When at={since} locale={desk} time /> })
                : say.eventsToHearOf({ count: events })}
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

function tried({ attempts, failedAt }: Failed, desk: Desk) {
  if (!failedAt) return say.triedSoOften({ attempts })
  return say.givenUpAfter({ attempts, when: () => <When at={failedAt} locale={desk} time /> })
}
