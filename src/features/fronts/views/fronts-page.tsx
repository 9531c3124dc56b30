import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Front, FrontSchedule, Launch, Place } from '../front.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import { whyNotOut } from '../words.ts'

type Row = {
  place: Place
  name: string
  front: Front | undefined
  launched: (Launch & { by: string }) | undefined
  schedule: FrontSchedule | undefined
  isChanged: boolean
  mayArrange: boolean
}

/** Every page that may be arranged, and how each stands. */
export function FrontsPage({ desk, rows }: { desk: Desk; rows: readonly Row[] }) {
  return (
    <NewsroomPage desk={desk} title={say.fronts()} current={frontRoutes.list.to()}>
      <PageHead title={say.fronts()} says={say.whatFrontsAre()} />
      <ul class="rows">
        {rows.map((row) => (
          <li>
            <div>
              {row.front ? (
                <a class="title" href={frontRoutes.show.to({ id: row.front.id })}>
                  {row.name}
                </a>
              ) : (
                <span class="title">{row.name}</span>
              )}
              <p class="quiet">{standing(desk, row)}</p>
            </div>
            {row.isChanged ? <span class="stage">{say.hasChanges()}</span> : null}
            {row.schedule ? <Due desk={desk} schedule={row.schedule} /> : null}
            {row.front || !row.mayArrange ? null : <Begin {...row} />}
          </li>
        ))}
      </ul>
    </NewsroomPage>
  )
}

function standing(desk: Desk, { front, launched }: Row): string {
  if (launched) return say.launchedBy({ when: dateAndTime(launched.launchedAt, desk), by: launched.by })
  return front ? say.begunNotLaunched() : say.makesItself()
}

function Due({ desk, schedule }: { desk: Desk; schedule: FrontSchedule }) {
  const when = dateAndTime(schedule.dueAt, desk)
  if (schedule.state === 'waiting') return <span class="stage">{say.goesOutAt({ when })}</span>
  return <span class="stage withdrawn">{say.didNotGoOut({ when, why: whyNotOut(schedule) })}</span>
}

function Begin({ place, name }: Pick<Row, 'place' | 'name'>) {
  return (
    <form method="post" action={frontRoutes.begin.to()}>
      <input type="hidden" name="place" value={place} />
      <button type="submit">{say.beginFront({ name, span: (inner) => <span class="hidden">{inner}</span> })}</button>
    </form>
  )
}
