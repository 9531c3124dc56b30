import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { Notice } from '../../../ui/newsroom/parts.tsx'
import { Moment, type TypedMoment, When } from '../../writing/index.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import type { Change } from '../rules.ts'
import { cardCalled, type Seen } from '../seen.ts'
import { containerCalled, whyNotOut } from '../words.ts'

type Shown = { desk: Desk; seen: Seen; moment: TypedMoment }

/** What readers see, what they do not see yet, and letting it out. */
export function LaunchPanel(shown: Shown) {
  const { seen } = shown
  const { front, launched, changes, mayLaunch, schedule, warnings } = seen
  // What is old may be so on purpose.
  const count = warnings.filter(({ why }) => why !== 'stale').length
  const isToGoOut = launched === undefined || changes.length > 0
  return (
    <section class="next" aria-labelledby="launching">
      <h2 id="launching">{say.whatReadersSee()}</h2>
      <Standing {...shown} />
      {seen.isServedOlder ? <Notice kind="bad">{say.servedOlder()}</Notice> : null}
      {changes.length > 0 ? <Changes seen={seen} /> : null}
      {count > 0 ? <p class="overdue">{say.warningsCounted({ count })}</p> : null}
      {schedule ? <Scheduled {...shown} schedule={schedule} /> : null}
      {mayLaunch && isToGoOut ? (
        <form method="post" action={frontRoutes.launch.to({ id: front.id })}>
          <input type="hidden" name="version" value={String(front.version)} />
          <When
            desk={shown.desk}
            typed={shown.moment}
            waiting={schedule?.state === 'waiting' ? schedule.id : undefined}
          />
          <button type="submit" class="main">
            {say.launchIt()}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function Standing({ desk, seen: { launched, changes } }: Shown) {
  if (!launched) return <p>{say.readersSeeItself()}</p>
  const when = dateAndTime(launched.launchedAt, desk)
  return (
    <>
      <p>{say.launchedBy({ when, by: launched.by })}</p>
      {changes.length === 0 ? <p class="quiet">{say.nothingChangedSince()}</p> : null}
    </>
  )
}

const mostTold = 12

function Changes({ seen: { changes, names } }: Pick<Shown, 'seen'>) {
  return (
    <details open={changes.length <= 4}>
      <summary>{say.changesCounted({ count: changes.length })}</summary>
      <ul class="since">
        {changes.slice(0, mostTold).map((change) => (
          <li>{inWords(change, names)}</li>
        ))}
        {changes.length > mostTold ? <li>{say.andMore({ count: changes.length - mostTold })}</li> : null}
      </ul>
    </details>
  )
}

function inWords({ did, container, card }: Change, names: Seen['names']): string {
  const name = containerCalled(container)
  if (card === null) return say.containerDid({ name, did })
  return say.cardDid({ headline: cardCalled(card, names), name, did })
}

type Waiting = Shown & { schedule: NonNullable<Seen['schedule']> }

function Scheduled({ desk, seen: { front, mayLaunch }, schedule }: Waiting) {
  const when = dateAndTime(schedule.dueAt, desk)
  const isOlder = schedule.version !== front.version
  return (
    <div class="scheduled">
      {schedule.state === 'waiting' ? (
        <p>
          {say.goesOutAtBy({ when: () => <Moment desk={desk} at={schedule.dueAt} />, by: schedule.by })}{' '}
          {isOlder ? say.scheduledIsOlder() : ''}
        </p>
      ) : (
        <p class="overdue">{say.didNotGoOut({ when, why: whyNotOut(schedule) })}</p>
      )}
      {mayLaunch ? (
        <form method="post" action={frontRoutes.callOff.to({ id: front.id })}>
          <input type="hidden" name="schedule" value={schedule.id} />
          <button type="submit">{schedule.state === 'waiting' ? say.callOff() : say.leaveIt()}</button>
        </form>
      ) : null}
    </div>
  )
}
