import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { sourceDeskRoutes } from '../routes.ts'
import { type ListedSource, sourceSorts } from '../source.ts'
import { sourceKindNames, sourceLabels } from '../words.ts'

/** Where things are known from. */
export const sourceList = defineList<ListedSource, { desk: Desk }>()({
  label: say.sources,
  to: sourceDeskRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    {
      name: 'name',
      label: () => sourceLabels.title,
      isTitle: true,
      cell: ({ id, title }) => (
        <a class="title" href={sourceDeskRoutes.show.to({ id })}>
          {title}
        </a>
      ),
    },
    {
      name: 'kind',
      label: () => sourceLabels.kind,
      narrow: 'without-label',
      cell: ({ kind }) => sourceKindNames[kind],
    },
    { name: 'url', label: () => sourceLabels.url, cell: ({ url }) => url },
    {
      name: 'added',
      label: say.added,
      sort: 'added',
      cell: ({ madeAt }, { desk }) => <When at={madeAt} locale={desk} />,
    },
  ],
  filters: {},
  sorts: { added: { key: sourceSorts.added, descending: true } },
  empty: say.noSourceYetAddFirst,
})
