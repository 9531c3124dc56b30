import type { Instant } from '../../../base/clock.ts'
import type { Id } from '../../../base/id.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { jobRoutes } from '../routes.ts'
import { inWords } from './failed-list.tsx'

type Waiting = { id: Id<'job'>; name: string; dueAt: Instant; progress: string | null }

/** What is being done, what waits though it is due, what is planned, and who is behind in the log of events. */
type Now = {
  underWay: readonly Waiting[]
  due: readonly { name: string; count: number }[]
  planned: readonly Waiting[]
  behind: readonly { name: string; events: number; since: Instant | null }[]
}

type Shown = {
  desk: Desk
  list: OpenList
  now: Now
  /** How many were just set going again. */
  revived: number
  /** Those that could not be, by what they are called; without a name when they are gone. */
  refused: readonly (string | undefined)[]
  /** Whether many were to be set going, and none was ticked. */
  isNothing: boolean
}

export function JobsPage({ desk, list, now, revived, refused, isNothing }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.jobs()} current={jobRoutes.list.to()}>
      <PageHead title={say.jobsThatFailed()} says={say.mailAndOtherWorkThat()} />
      <Notice>{revived > 0 ? say.areBeingTriedAgain({ count: revived }) : null}</Notice>
      <Notice kind="bad">{isNothing ? say.nothingTicked() : null}</Notice>
      <Refused refused={refused} />
      <ListScreen list={list} />
      <AtPresent desk={desk} {...now} />
    </NewsroomPage>
  )
}

function Refused({ refused }: Pick<Shown, 'refused'>) {
  if (refused.length === 0) return null
  return (
    <Notice kind="bad">
      <p>{say.notTriedAgain({ count: refused.length })}</p>
      <ul>
        {refused.map((name) => (
          <li>{name === undefined ? say.jobDoneMeanwhile() : say.jobNotGivenUp({ name: inWords(name) })}</li>
        ))}
      </ul>
    </Notice>
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
