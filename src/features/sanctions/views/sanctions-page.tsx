import { dateAndTime } from '../../../base/dates.ts'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { queueRoutes } from '../../moderation/routes.ts'
import * as say from '../messages/newsroom.ts'
import { sanctionRoutes } from '../routes.ts'
import { type Listed, sanctionSorts } from '../sanction.ts'

type Given = { desk: Desk; isStanding: (sanction: Listed) => boolean }

/** Every time-out and every ban. */
export const sanctionList = defineList<Listed, Given>()({
  label: say.timeOutsAndBans,
  to: sanctionRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    { name: 'what', label: say.sanction, narrow: 'without-label', cell: endIn },
    { name: 'because', label: say.why, narrow: 'without-label', cell: whyIn },
    {
      name: 'imposed',
      label: say.imposed,
      narrow: 'without-label',
      sort: 'imposed',
      cell: (item, { desk }) => <span class="quiet">{imposing(item, desk)}</span>,
    },
    { name: 'lifting', label: say.lifting, narrow: 'without-label', cell: lifting },
  ],
  filters: {},
  sorts: { imposed: { key: sanctionSorts.imposed, descending: true } },
  empty: say.nobodyHasBeenTimedOut,
})

type Shown = { desk: Desk; list: OpenList; done: boolean; trouble?: string | undefined }

export function SanctionsPage({ desk, list, done, trouble }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.timeOutsAndBans()} current={queueRoutes.show.to()}>
      <PageHead title={say.timeOutsAndBans()} says={say.whoeverIsRefusedReplyIs()}>
        <a href={queueRoutes.show.to()}>{say.backToDesk()}</a>
      </PageHead>
      <Notice>{done ? say.liftedTheyCanReplyAgain() : ''}</Notice>
      <Notice kind="bad">{trouble}</Notice>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

function endIn(item: Listed, { desk }: Given) {
  const { kind, on } = item
  return say.sanctionEnds({ kind, on, ...endOf(item, desk), b: (inner) => <b>{inner}</b> })
}

function whyIn({ rule, because }: Listed): string {
  return rule && rule !== because ? `${rule}. ${because}` : because
}

function imposing({ at, byName, replyId, under }: Listed, desk: Desk) {
  const imposed = { when: dateAndTime(at, desk), who: byName === null ? 'other' : 'known', name: byName ?? '' }
  if (!replyId || !under) return say.imposedBy(imposed)
  return say.imposedForReply({
    ...imposed,
    reply: (inner) => <a href={queueRoutes.writer.to({ id: replyId })}>{inner}</a>,
    under,
    article: (inner) => <a href={under}>{inner}</a>,
  })
}

function lifting(item: Listed, { isStanding }: Given) {
  if (!isStanding(item)) return null
  return (
    <form method="post" action={sanctionRoutes.lift.to({ id: item.id })}>
      <button type="submit">{say.liftItNow()}</button>
    </form>
  )
}

function endOf({ until, lifted }: Listed, desk: Desk) {
  if (lifted) return { end: 'lifted', when: dateAndTime(lifted.at, desk) }
  return until === null ? { end: 'never', when: '' } : { end: 'other', when: dateAndTime(until, desk) }
}
