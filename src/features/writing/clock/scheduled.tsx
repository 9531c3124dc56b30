import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Notice } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Schedule, Standing } from '../../schedules/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { typedOfMoment } from './moment.ts'
import { Moment } from './moment-shown.tsx'
import { whyNot } from './words.ts'

/** What is scheduled for an article, with the number of the revision and the name of whoever chose it. */
export type Clocked = Standing & { number: number | undefined; by: string | undefined }

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  clocked: Clocked
  mayPublish: boolean
  mayWithdraw: boolean
}

/** What the clock will do to this article, or did not; nothing where nobody set anything. */
export function Scheduled(shown: Shown) {
  const { publish, withdraw } = shown.clocked
  return (
    <>
      {publish ? <GoingOut {...shown} schedule={publish} /> : null}
      {withdraw ? <Leaving {...shown} schedule={withdraw} /> : null}
    </>
  )
}

type Of = Shown & { schedule: Schedule }

function GoingOut({ desk, article, draft, clocked, mayPublish, schedule }: Of) {
  const number = clocked.number ?? 0
  const when = dateAndTime(schedule.dueAt, desk)
  if (schedule.state !== 'waiting') {
    const says = say.didNotGoOut({ number, when, why: whyNot(schedule) })
    return <Missed article={article} schedule={schedule} says={says} may={mayPublish} />
  }
  const { timeZone } = desk
  const older = schedule.act === 'publish' && schedule.revisionId !== draft.id ? schedule : undefined
  return (
    <section class="next scheduled">
      <p>
        {say.goesOutAt({
          number,
          timeZone,
          by: clocked.by ?? say.somebody(),
          when: () => <Due desk={desk} at={schedule.dueAt} />,
        })}
      </p>
      {older ? <Newer {...{ desk, article, draft, mayPublish }} schedule={older} /> : null}
      {mayPublish ? <CallOff article={article} schedule={schedule} words={say.callOff()} /> : null}
    </section>
  )
}

function Due({ desk, at }: { desk: Desk; at: Instant }) {
  return (
    <b>
      <Moment desk={desk} at={at} />
    </b>
  )
}

type NewerThan = Pick<Of, 'desk' | 'article' | 'draft' | 'mayPublish'> & {
  schedule: Extract<Schedule, { act: 'publish' }>
}

/** What was typed since does not go out; whoever reads this can choose that it does. */
function Newer({ desk, article, draft, schedule, mayPublish }: NewerThan) {
  const { id } = article
  const compared = writingRoutes.revisions.to({ id, from: schedule.revisionId, to: draft.id })
  const isOtherApproved = article.approval !== null && article.approval.revisionId !== draft.id
  const { moment } = typedOfMoment(schedule.dueAt, desk.timeZone)
  const fields = { revision: draft.id, schedule: schedule.id, when: 'at', moment, which: 'last' }
  return (
    <>
      <p class="notice bad">
        {say.newerDoesNotGo({ newest: draft.number, link: (inner) => <a href={compared}>{inner}</a> })}
      </p>
      {mayPublish && isOtherApproved ? <p class="hint">{say.approveFirst({ number: draft.number })}</p> : null}
      {mayPublish && !isOtherApproved ? (
        <form method="post" action={writingRoutes.publishing.to({ id })}>
          {Object.entries(fields).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button type="submit">{say.scheduleInstead({ number: draft.number })}</button>
        </form>
      ) : null}
    </>
  )
}

function Leaving({ desk, article, clocked, mayWithdraw, schedule }: Of) {
  const when = dateAndTime(schedule.dueAt, desk)
  if (schedule.state !== 'waiting') {
    const says = say.wasNotWithdrawn({ when, why: whyNot(schedule) })
    return <Missed article={article} schedule={schedule} says={says} may={mayWithdraw} />
  }
  const { timeZone } = desk
  const because = schedule.because ?? ''
  const by = clocked.by ?? say.somebody()
  return (
    <section class="next scheduled">
      <p>{say.isWithdrawnAt({ timeZone, because, by, when: () => <Due desk={desk} at={schedule.dueAt} /> })}</p>
      {mayWithdraw ? <CallOff article={article} schedule={schedule} words={say.callOff()} /> : null}
    </section>
  )
}

type Missing = { article: Article; schedule: Schedule; says: Child; may: boolean }

function Missed({ article, schedule, says, may }: Missing) {
  return (
    <Notice kind="bad">
      <p>{says}</p>
      {may ? <CallOff article={article} schedule={schedule} words={say.leaveIt()} /> : null}
    </Notice>
  )
}

function CallOff({ article, schedule, words }: { article: Article; schedule: Schedule; words: string }) {
  return (
    <form method="post" action={writingRoutes.callOff.to({ id: article.id })}>
      <input type="hidden" name="schedule" value={schedule.id} />
      <button type="submit">{words}</button>
    </form>
  )
}
