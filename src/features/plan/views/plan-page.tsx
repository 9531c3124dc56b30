import type { Child } from 'hono/jsx'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { planRoutes } from '../routes.ts'

type Shown = {
  desk: Desk
  list: OpenList
  mayChange: boolean
  /** What somebody asks this list again and again. */
  saved: Child
  /** What other features say above it. */
  above: Child
  /** The last event that this page knows of. */
  since: number
}

export function PlanPage({ desk, list, mayChange, saved, above, since }: Shown) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.plan()}
      current={planRoutes.list.to()}
      since={since}
      scripts={['lists.js', 'own-clock.js']}
    >
      <PageHead title={say.plan()} says={say.whatIsToBeWritten()}>
        {mayChange ? (
          <a class="button main" href={planRoutes.new.to()}>
            {say.planSomething()}
          </a>
        ) : null}
        <a class="button" href={planRoutes.calendar.to()}>
          {say.calendar()}
        </a>
      </PageHead>
      {above}
      {saved}
      <ListScreen list={list} />
    </NewsroomPage>
  )
}
