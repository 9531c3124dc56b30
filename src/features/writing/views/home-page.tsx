import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import type { ListedArticle } from '../listed.ts'
import { writingRoutes } from '../routes.ts'
import { ArticleRows } from './list.tsx'

/** Something another feature has waiting: *3 replies held*. */
export type WaitingThing = { count: number; one: string; many: string; path: string }

type Shown = {
  desk: Desk
  sections: readonly Section[]
  drafts: readonly ListedArticle[]
  /** `undefined` for people nobody asks to review anything. */
  toReview: readonly ListedArticle[] | undefined
  waiting: readonly WaitingThing[]
  mayWrite: boolean
}

/** What waits for whoever opens it. */
export function HomePage({ desk, sections, drafts, toReview, waiting, mayWrite }: Shown) {
  return (
    <NewsroomPage desk={desk} title="What waits for you" current={writingRoutes.home.to()}>
      <PageHead title="What waits for you">
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            New article
          </a>
        ) : null}
      </PageHead>
      {waiting.length > 0 ? (
        <ul class="counts">
          {waiting.map(({ count, one, many, path }) => (
            <li class={count > 0 ? 'some' : undefined}>
              <a href={path}>
                <b>{count}</b> {count === 1 ? one : many}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {toReview ? (
        <section aria-labelledby="to-review">
          <h2 id="to-review">To review</h2>
          {toReview.length === 0 ? (
            <Empty>Nobody is waiting for you.</Empty>
          ) : (
            <ArticleRows desk={desk} articles={toReview} sections={sections} label="To review" />
          )}
        </section>
      ) : null}
      {mayWrite ? (
        <section aria-labelledby="my-drafts">
          <h2 id="my-drafts">Your drafts</h2>
          {drafts.length === 0 ? (
            <Empty>
              Nothing unfinished. <a href={writingRoutes.new.to()}>Start an article</a>.
            </Empty>
          ) : (
            <ArticleRows desk={desk} articles={drafts} sections={sections} label="Your drafts" />
          )}
        </section>
      ) : null}
    </NewsroomPage>
  )
}
