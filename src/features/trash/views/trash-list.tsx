import type { Instant } from '../../../base/clock.ts'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { ShortWhen } from '../../../ui/reader/parts.tsx'
import type { Section } from '../../settings/index.ts'
import * as say from '../messages/newsroom.ts'
import { trashRoutes } from '../routes.ts'
import { daysLeft, type Trashed, trashSorts } from '../trashed.ts'

export type Given = { desk: Desk; sections: readonly Section[]; people: ReadonlyMap<string, string>; now: Instant }

/** What was put away: what it was, by whom and when, and how long it can be put back. */
export const trashList = defineList<Trashed, Given>()({
  label: say.trash,
  to: trashRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    { name: 'headline', label: say.titleColumn, isTitle: true, cell: ({ title }) => title },
    {
      name: 'what-it-was',
      label: say.whatColumn,
      narrow: 'without-label',
      cell: ({ kind }) => (kind === 'article' ? say.aDraft() : say.anItem()),
    },
    {
      name: 'section',
      label: say.sectionColumn,
      cell: ({ sectionId }, { sections }) => sections.find(({ id }) => id === sectionId)?.name ?? '',
    },
    { name: 'by', label: say.byColumn, cell: ({ by }, { people }) => people.get(by) ?? say.somebody() },
    {
      name: 'put-there',
      label: say.atColumn,
      sort: 'at',
      cell: ({ at }, { desk }) => <ShortWhen at={at} locale={desk} time />,
    },
    { name: 'days-left', label: say.leftColumn, cell: (each, { now }) => say.daysLeft({ days: daysLeft(each, now) }) },
    {
      name: 'put-back',
      label: say.putBackColumn,
      narrow: 'without-label',
      cell: ({ id, title }) => (
        <form method="post" action={trashRoutes.putBack.to({ id })}>
          <button type="submit" aria-label={say.putBackNamed({ title })}>
            {say.putBack()}
          </button>
        </form>
      ),
    },
  ],
  filters: {},
  sorts: { at: { key: trashSorts.at, descending: true } },
  empty: say.nothingInTrash,
})
