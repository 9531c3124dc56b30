import { dateAndTime } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { Clocked } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { Moment } from './moment-shown.tsx'
import { whyNot } from './words.ts'

type Shown = { desk: Desk; clocked: readonly Clocked[] }

/** What goes out or is withdrawn by itself, the next first. */
export function GoingOut({ desk, clocked }: Shown) {
  if (clocked.length === 0) return null
  return (
    <section aria-labelledby="going-out">
      <h2 id="going-out">{say.goesOutNext()}</h2>
      <ul class="rows" aria-labelledby="going-out">
        {clocked.map(({ article, schedule }) => (
          <li>
            <div>
              <a class="title" href={writingRoutes.publishing.to({ id: article.id })}>
                {article.headline}
              </a>
              <p class="quiet">
                <Moment desk={desk} at={schedule.dueAt} />
              </p>
            </div>
            {schedule.act === 'withdraw' ? <span class="stage withdrawn">{say.scheduleWithdrawal()}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was due and did not happen, and why. */
export function GoneWrong({ desk, clocked }: Shown) {
  if (clocked.length === 0) return null
  return (
    <section aria-labelledby="gone-wrong" class="notice bad">
      <h2 id="gone-wrong">{say.didNotHappen()}</h2>
      <ul class="rows" aria-labelledby="gone-wrong">
        {clocked.map(({ article, schedule }) => (
          <li>
            <div>
              <a class="title" href={writingRoutes.publishing.to({ id: article.id })}>
                {article.headline}
              </a>
              <p>{say.dueAndWhyNot({ when: dateAndTime(schedule.dueAt, desk), why: whyNot(schedule) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
