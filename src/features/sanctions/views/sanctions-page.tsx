import { dateAndTime } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { queueRoutes } from '../../moderation/routes.ts'
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
    <NewsroomPage desk={desk} title="Time-outs and bans" current={queueRoutes.show.to()}>
      <PageHead
        title="Time-outs and bans"
        says="Whoever is refused a reply is told why, until when, and how to appeal."
      >
        <a href={queueRoutes.show.to()}>Back to the desk</a>
      </PageHead>
      <Notice>{done ? 'Lifted. They can reply again.' : ''}</Notice>
      <Notice kind="bad">{trouble}</Notice>
      {items.length === 0 ? (
        <Empty>
          Nobody has been timed out or banned. Do it from a reply on the desk, under “Time out this writer”.
        </Empty>
      ) : (
        <ul class="log">
          {items.map((item) => (
            <Item item={item} desk={desk} stands={standing.has(item.id)} />
          ))}
        </ul>
      )}
      {next ? (
        <p class="pager">
          <a href={sanctionRoutes.list.to({ after: next })}>Earlier ones</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function Item({ item, desk, stands }: { item: Listed; desk: Desk; stands: boolean }) {
  const { kind, on, rule, because, at, byName, replyId, under } = item
  return (
    <li>
      <p>
        <b>
          {kind === 'ban' ? 'Ban' : 'Time-out'} of {on === 'reader' ? 'a reader with a proved address' : 'a network'}
        </b>
        , {endOf(item, desk)}
      </p>
      <p>{rule && rule !== because ? `${rule}. ${because}` : because}</p>
      <p class="quiet">
        {dateAndTime(at, desk)}, {byName ?? 'somebody who left'}
        {replyId && under ? (
          <>
            , for <a href={queueRoutes.writer.to({ id: replyId })}>a reply</a> under <a href={under}>{under}</a>
          </>
        ) : null}
      </p>
      {stands ? (
        <form method="post" action={sanctionRoutes.lift.to({ id: item.id })}>
          <button type="submit">Lift it now</button>
        </form>
      ) : null}
    </li>
  )
}

function endOf({ until, lifted }: Listed, desk: Desk): string {
  if (lifted) return `lifted ${dateAndTime(lifted.at, desk)}`
  return until === null ? 'without an end' : `until ${dateAndTime(until, desk)}`
}
