import type { Instant } from '../../../base/clock.ts'
import type { KeyShape } from '../../../base/keyset.ts'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { Article } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

export type ListedRevision = {
  id: string
  number: number
  name: string | undefined
  savedAt: Instant
  savedBy: string
}

type Given = {
  desk: Desk
  article: Article
  /** The numbers of the two that are compared, or will be unless somebody chooses others. */
  chosen: { from: number | undefined; to: number | undefined }
}

const key = ['number'] as const satisfies KeyShape

/** Every saved state of one article, to choose two from for the form `compare`. */
export const revisionList = defineList<ListedRevision, Given>()({
  label: say.everySavedStateNewestFirst,
  to: (link, { article }) => writingRoutes.revisions.to({ id: article.id, ...link }),
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    { name: 'number', label: say.revision, isTitle: true, sort: 'number', cell: named },
    { name: 'from', label: say.compareFrom, cell: (revision, { chosen }) => choosing(revision, 'from', chosen.from) },
    { name: 'to', label: say.compareTo, cell: (revision, { chosen }) => choosing(revision, 'to', chosen.to) },
    {
      name: 'saved',
      label: say.savedAt,
      narrow: 'without-label',
      cell: ({ savedAt }, { desk }) => <When at={savedAt} locale={desk} time />,
    },
    { name: 'by', label: say.savedBy, narrow: 'without-label', cell: ({ savedBy }) => savedBy },
  ],
  filters: {},
  sorts: { number: { key, descending: true } },
  empty: () => null,
})

function named({ id, number, name }: ListedRevision, { article }: Given) {
  return (
    <>
      {number} {name ? <strong dir="auto">{name}</strong> : null}{' '}
      {id === article.publicId ? <span class="stage ready">{say.publicState()}</span> : null}{' '}
      {id === article.approval?.revisionId ? <span class="stage ready">{say.approved()}</span> : null}
    </>
  )
}

function choosing({ id, number }: ListedRevision, name: 'from' | 'to', chosen: number | undefined) {
  const label = name === 'from' ? say.fromRevisionNumber({ number }) : say.toRevisionNumber({ number })
  return <input type="radio" form="compare" name={name} value={id} checked={number === chosen} aria-label={label} />
}
