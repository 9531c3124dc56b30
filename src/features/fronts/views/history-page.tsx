import type { Child } from 'hono/jsx'
import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Front, Launch } from '../front.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import { howWords } from '../words.ts'

type Row = Launch & { by: string; changes: number | undefined }
type Shown = {
  desk: Desk
  front: Front
  name: string
  rows: readonly Row[]
  older: number | undefined
  says?: Child
  mayLaunch: boolean
}

/** Everything that readers saw of a front, the newest first, and the way back to any of it. */
export function HistoryPage({ desk, front, name, rows, older, says, mayLaunch }: Shown) {
  const title = say.historyOf({ name })
  return (
    <NewsroomPage desk={desk} title={title} current={frontRoutes.list.to()}>
      <PageHead title={title} says={say.whatHistoryIs()}>
        <a class="button" href={frontRoutes.show.to({ id: front.id })}>
          {say.backToFront()}
        </a>
      </PageHead>
      <Notice kind="bad">{says}</Notice>
      {rows.length === 0 ? <Empty>{say.neverLaunched()}</Empty> : null}
      <ol class="rows">
        {rows.map((row) => (
          <li>
            <div>
              <b>{say.launchNumber({ number: row.number, when: dateAndTime(row.launchedAt, desk) })}</b>
              <p class="quiet">
                {say.launchedHow({ how: howWords[row.how], by: row.by })}{' '}
                {row.changes === undefined ? '' : say.changesFromBefore({ count: row.changes })}
              </p>
            </div>
            {row.id === front.launchId ? (
              <span class="stage public">{say.readersSeeThis()}</span>
            ) : mayLaunch ? (
              <Back front={front} row={row} />
            ) : null}
          </li>
        ))}
      </ol>
      {older === undefined ? null : (
        <p>
          <a href={frontRoutes.history.to({ id: front.id, before: older })}>{say.earlierLaunches()}</a>
        </p>
      )}
      {mayLaunch && front.launchId !== null ? (
        <section class="narrow" aria-labelledby="leave">
          <h2 id="leave">{say.letItMakeItself()}</h2>
          <p class="quiet">{say.whatLeavingDoes()}</p>
          <form method="post" action={frontRoutes.leave.to({ id: front.id })}>
            <input type="hidden" name="base" value={front.launchId} />
            <button type="submit">{say.letItMakeItselfNow()}</button>
          </form>
        </section>
      ) : null}
    </NewsroomPage>
  )
}

function Back({ front, row }: { front: Front; row: Row }) {
  return (
    <form method="post" action={frontRoutes.back.to({ id: front.id })}>
      <input type="hidden" name="launch" value={row.id} />
      <input type="hidden" name="base" value={front.launchId ?? ''} />
      <button type="submit">
        {say.backToThis({ number: row.number, span: (inner) => <span class="hidden">{inner}</span> })}
      </button>
    </form>
  )
}
