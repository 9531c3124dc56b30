import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { queueRoutes } from '../../moderation/routes.ts'
import * as say from '../messages/newsroom.ts'
import { sanctionRoutes } from '../routes.ts'
import type { Listed, SanctionId } from '../sanction.ts'

type Shown = {
  desk: Desk
  items: readonly Listed[]
  next: SanctionId | null
  standing: ReadonlySet<SanctionId>
  done: boolean
  trouble?: string | undefined
}

/** Every time-out and every ban, the newest first. */
export function SanctionsPage({ desk, items, next, standing, done, trouble }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.timeOutsAndBans()} current={queueRoutes.show.to()}>
      <PageHead title={say.timeOutsAndBans()} says={say.whoeverIsRefusedReplyIs()}>
        <a href={queueRoutes.show.to()}>{say.backToDesk()}</a>
      </PageHead>
      <Notice>{done ? say.liftedTheyCanReplyAgain() : ''}</Notice>
      <Notice kind="bad">{trouble}</Notice>
      {items.length === 0 ? (
        <Empty>{say.nobodyHasBeenTimedOut()}</Empty>
      ) : (
        <ul class="log">
          {items.map((item) => (
            <Item item={item} desk={desk} stands={standing.has(item.id)} />
          ))}
        </ul>
      )}
      {next ? (
        <p class="pager">
          <a href={sanctionRoutes.list.to({ after: next })}>{say.earlierOnes()}</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function Item({ item, desk, stands }: { item: Listed; desk: Desk; stands: boolean }) {
  const { kind, on, rule, because, at, byName, replyId, under } = item
  const imposed = { when: dateAndTime(at, desk), who: byName === null ? 'other' : 'known', name: byName ?? '' }
  return (
    <li>
      <p>{say.sanctionEnds({ kind, on, ...endOf(item, desk), b: (inner) => <b>{inner}</b> })}</p>
      <p>{rule && rule !== because ? `${rule}. ${because}` : because}</p>
      <p class="quiet">
        {replyId && under
          ? say.imposedForReply({
              ...imposed,
              reply: (inner) => <a href={queueRoutes.writer.to({ id: replyId })}>{inner}</a>,
              under,
              article: (inner) => <a href={under}>{inner}</a>,
            })
          : say.imposedBy(imposed)}
      </p>
      {stands ? (
        <form method="post" action={sanctionRoutes.lift.to({ id: item.id })}>
          <button type="submit">{say.liftItNow()}</button>
        </form>
      ) : null}
    </li>
  )
}

function endOf({ until, lifted }: Listed, desk: Desk) {
  if (lifted) return { end: 'lifted', when: dateAndTime(lifted.at, desk) }
  return until === null ? { end: 'never', when: '' } : { end: 'other', when: dateAndTime(until, desk) }
}
