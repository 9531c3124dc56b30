import type { Child } from 'hono/jsx'
import type { Rich } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import { GoingOut, GoneWrong } from '../clock/lists.tsx'
import { ownClock } from '../clock/moment-shown.tsx'
import type { Clocked, ListedArticle } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { ArticleRows, ListChanged } from './list.tsx'

/** Something another feature has waiting: *3 replies held*. */
export type WaitingThing = { count: number; says: Counted; path: string }
/** The number in bold, and what there are so many of. */
type Counted = (given: { count: number; b: (inner: string) => Child }) => Rich<Child>

type Shown = {
  desk: Desk
  sections: readonly Section[]
  drafts: readonly ListedArticle[]
  /** `undefined` for people nobody asks to review anything. */
  toReview: readonly ListedArticle[] | undefined
  waiting: readonly WaitingThing[]
  /** What the clock does next, and what it was to do and did not. */
  goingOut: readonly Clocked[]
  goneWrong: readonly Clocked[]
  mayWrite: boolean
  /** The last event that this page knows of. */
  since: number
}

/** What waits for whoever opens it. */
export function HomePage({ desk, sections, drafts, toReview, waiting, mayWrite, since, ...clock }: Shown) {
  return (
    <NewsroomPage
      desk={desk}
      title={say.whatWaitsForYou()}
      current={writingRoutes.home.to()}
      since={since}
      scripts={['article-lists.js', ownClock]}
    >
      <PageHead title={say.whatWaitsForYou()}>
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            {say.newArticle()}
          </a>
        ) : null}
      </PageHead>
      {waiting.length > 0 ? (
        <ul class="counts" data-counts="">
          {waiting.map(({ count, says, path }) => (
            <li class={count > 0 ? 'some' : undefined}>
              <a href={path}>{says({ count, b: (inner) => <b>{inner}</b> })}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <GoneWrong desk={desk} clocked={clock.goneWrong} />
      <GoingOut desk={desk} clocked={clock.goingOut} />
      {toReview ? (
        <section aria-labelledby="to-review">
          <h2 id="to-review">{say.toReview()}</h2>
          {toReview.length === 0 ? (
            <Empty>{say.nobodyIsWaitingForYou()}</Empty>
          ) : (
            <ArticleRows desk={desk} articles={toReview} sections={sections} label={say.toReview()} />
          )}
        </section>
      ) : null}
      {mayWrite ? (
        <section aria-labelledby="my-drafts">
          <h2 id="my-drafts">{say.yourDrafts()}</h2>
          {drafts.length === 0 ? (
            <Empty>
              {say.nothingUnfinishedStartArticle({ link: (inner) => <a href={writingRoutes.new.to()}>{inner}</a> })}
            </Empty>
          ) : (
            <ArticleRows desk={desk} articles={drafts} sections={sections} label={say.yourDrafts()} />
          )}
        </section>
      ) : null}
      <ListChanged />
    </NewsroomPage>
  )
}
