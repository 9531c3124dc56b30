import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Feed } from '../feeds/feed.ts'
import * as say from '../messages/newsroom.ts'
import { planRoutes } from '../routes.ts'

type Shown = {
  desk: Desk
  /** Each that there can be, and the one that there is. */
  scopes: readonly { scope: string; name: string; feed: Omit<Feed, 'staffId'> | undefined }[]
  /** The address that was just made; it is said once. */
  made?: { name: string; address: string } | undefined
  problem?: string | undefined
}

/** Addresses at which somebody’s own calendar programme reads the plan. */
export function FeedsPage({ desk, scopes, made, problem }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.inYourOwnCalendar()} current={planRoutes.list.to()}>
      <PageHead title={say.inYourOwnCalendar()} says={say.whatFeedsAre()} />
      <Notice kind="bad">{problem}</Notice>
      {made ? (
        <Notice>
          <p>{say.feedIsMade({ name: made.name })}</p>
          <p>
            <input readonly value={made.address} aria-label={say.addressOfFeed({ name: made.name })} />
          </p>
        </Notice>
      ) : null}
      <ul class="rows">
        {scopes.map(({ scope, name, feed }) => (
          <li>
            <div>
              <b>{name}</b>
              <p class="quiet">
                {feed ? say.feedMadeOn({ when: () => <When at={feed.madeAt} locale={desk} time /> }) : say.noFeedYet()}
              </p>
            </div>
            <form method="post" action={planRoutes.changeFeed.to()} class="actions">
              <input type="hidden" name="scope" value={scope} />
              <button type="submit" name="act" value="make">
                {feed ? say.changeFeedOf({ name }) : say.makeFeedOf({ name })}
              </button>
              {feed ? (
                <button type="submit" name="act" value="end" class="danger">
                  {say.endFeedOf({ name })}
                </button>
              ) : null}
            </form>
          </li>
        ))}
      </ul>
    </NewsroomPage>
  )
}
