import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { storylineDeskRoutes } from '../routes.ts'
import { type ListedStoryline, storylineSorts } from '../storyline.ts'

/** Every running story. */
export const storylineList = defineList<ListedStoryline, { desk: Desk }>()({
  label: say.storylines,
  to: storylineDeskRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    {
      name: 'name',
      label: say.title,
      isTitle: true,
      cell: ({ id, title }) => (
        <a class="title" href={storylineDeskRoutes.show.to({ id })}>
          {title}
        </a>
      ),
    },
    { name: 'summary', label: say.summary, narrow: 'without-label', cell: ({ summary }) => summary },
    {
      name: 'begun',
      label: say.begun,
      sort: 'begun',
      cell: ({ madeAt }, { desk }) => <When at={madeAt} locale={desk} />,
    },
  ],
  filters: {},
  sorts: { begun: { key: storylineSorts.begun, descending: true } },
  empty: say.noStorylineYetAddFirst,
})
