import { choice, defineList, optionsOf, words } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { entrySorts, type ListedEntry } from '../entry.ts'
import * as say from '../messages/newsroom.ts'
import { entityDeskRoutes } from '../routes.ts'
import { kindNames } from '../words.ts'

/** Everybody and everything the paper writes about. */
export const recordList = defineList<ListedEntry, { desk: Desk }>()({
  label: say.record,
  to: entityDeskRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    {
      name: 'name',
      label: say.entryName,
      isTitle: true,
      cell: ({ id, name }) => (
        <a class="title" href={entityDeskRoutes.show.to({ id })}>
          {name}
        </a>
      ),
    },
    { name: 'kind', label: say.kind, narrow: 'without-label', cell: ({ kind }) => kindNames[kind] },
    {
      name: 'description',
      label: say.whoOrWhatItIs,
      narrow: 'without-label',
      cell: ({ description }) => description,
    },
    { name: 'aliases', label: say.alsoCalled, cell: ({ aliases }) => aliases.join(' · ') },
    {
      name: 'added',
      label: say.added,
      sort: 'added',
      cell: ({ madeAt }, { desk }) => <When at={madeAt} locale={desk} />,
    },
  ],
  filters: {
    q: words({ label: say.entryName }),
    kind: choice({ label: say.kind, any: say.everything, options: () => optionsOf(kindNames) }),
  },
  sorts: { added: { key: entrySorts.added, descending: true } },
  empty: say.recordIsEmptyAddFirst,
})
