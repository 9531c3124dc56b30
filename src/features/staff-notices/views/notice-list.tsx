import { choice, defineList, optionsOf } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { noticeSorts, type StaffNotice } from '../notice.ts'
import { noticeRoutes } from '../routes.ts'
import type { Said } from '../slots.ts'
import { kindCalled } from '../words.ts'

/** A notice with what it says now. */
export type SaidNotice = StaffNotice & { said: Said | undefined }

/** What somebody was told, the newest first. */
export const noticeList = defineList<SaidNotice, { desk: Desk }>()({
  label: say.notices,
  to: noticeRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  hears: 'notices',
  columns: [
    { name: 'notice-says', label: say.noticeColumn, isTitle: true, cell: (notice) => <What notice={notice} /> },
    { name: 'told-kind', label: say.kindColumn, narrow: 'away', cell: ({ kind }) => kindCalled[kind] },
    {
      name: 'told-when',
      label: say.toldColumn,
      narrow: 'without-label',
      cell: ({ toldAt }, { desk }) => <ShortWhen at={toldAt} locale={desk} time />,
    },
  ],
  filters: {
    what: choice({ label: say.notices, any: say.allNotices, options: () => optionsOf({ unread: say.unreadOnly() }) }),
  },
  sorts: { told: { key: noticeSorts.told, descending: true } },
  empty: say.noNotices,
})

/** Opening it is reading it. */
function What({ notice: { id, said, readAt } }: { notice: SaidNotice }) {
  return (
    <form method="post" action={noticeRoutes.open.to({ id })} class={readAt === null ? 'told-of unread' : 'told-of'}>
      <button type="submit" class="plain">
        {readAt === null ? <span class="hidden">{say.unread()}: </span> : null}
        {said?.says ?? say.isGone()}
      </button>
    </form>
  )
}
