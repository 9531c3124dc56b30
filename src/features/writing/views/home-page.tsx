import type { Child } from 'hono/jsx'
import type { Rich } from '../../../base/messages.ts'
import type { Table } from '../../../ui/newsroom/list/open.ts'
import { ListChanged, ListTable } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import { GoingOut, GoneWrong } from '../clock/lists.tsx'
import { ownClock } from '../clock/moment-shown.tsx'
import type { Clocked } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

/** Something another feature has waiting: *3 replies held*. */
export type WaitingThing = { count: number; says: Counted; path: string }
/** The number in bold, and what there are so many of. */
type Counted = (given: { count: number; b: (inner: string) => Child }) => Rich<Child>

/** The newest of a list, and where all of it is when there is more. */
type Some = { table: Table; all: string | undefined }

type Shown = {
  desk: Desk
  drafts: Some
  /** What they work on that is not out, what is due next first. */
  assigned: Some
  /** `undefined` for people nobody asks to review anything. */
  toReview: Some | undefined
  waiting: readonly WaitingThing[]
  /** What the clock does next, and what it was to do and did not. */
  goingOut: readonly Clocked[]
  goneWrong: readonly Clocked[]
  /** What other features show of somebody’s day. */
  parts: Child[]
  mayWrite: boolean
  /** The last event that this page knows of. */
  since: number
}

/** What waits for whoever opens it. */
export function HomePage({ desk, drafts, assigned, toReview, waiting, mayWrite, since, ...clock }: Shown) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.whatWaitsForYou()}
      current={writingRoutes.home.to()}
      since={since}
      scripts={['lists.js', ownClock]}
    >
      <PageHead title={say.whatWaitsForYou()}>
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            {say.newArticle()}
          </a>
        ) : null}
      </PageHead>
      <Waiting waiting={waiting} />
      <GoneWrong desk={desk} clocked={clock.goneWrong} />
      <GoingOut desk={desk} clocked={clock.goingOut} />
      <Assigned {...assigned} />
      {clock.parts}
      {toReview ? (
        <section aria-labelledby="to-review">
          <h2 id="to-review">{say.toReview()}</h2>
          {toReview.table.rows.length === 0 ? <Empty>{say.nobodyIsWaitingForYou()}</Empty> : <NewestOf {...toReview} />}
        </section>
      ) : null}
      {mayWrite ? (
        <section aria-labelledby="my-drafts">
          <h2 id="my-drafts">{say.yourDrafts()}</h2>
          {drafts.table.rows.length === 0 ? (
            <Empty>
              {say.nothingUnfinishedStartArticle({ link: (inner) => <a href={writingRoutes.new.to()}>{inner}</a> })}
            </Empty>
          ) : (
            <NewestOf {...drafts} />
          )}
        </section>
      ) : null}
      <ListChanged hears="article notes plan queue" />
    </NewsroomPage>
  )
}

function Waiting({ waiting }: Pick<Shown, 'waiting'>) {
  if (waiting.length === 0) return null
  return (
    <ul class="counts" data-counts="">
      {waiting.map(({ count, says, path }) => (
        <li class={count > 0 ? 'some' : undefined}>
          <a href={path}>{says({ count, b: (inner) => <b>{inner}</b> })}</a>
        </li>
      ))}
    </ul>
  )
}

function Assigned(some: Some) {
  if (some.table.rows.length === 0) return null
  return (
    <section aria-labelledby="assigned">
      <h2 id="assigned">{say.assignedToYou()}</h2>
      <NewestOf {...some} />
    </section>
  )
}

function NewestOf({ table, all }: Some) {
  return (
    <>
      <ListTable table={table} />
      {all ? (
        <p class="pager">
          <a href={all}>{say.allOfThem()}</a>
        </p>
      ) : null}
    </>
  )
}
