import { defineList } from '../../../ui/newsroom/list/declare.ts'
import * as say from '../messages/newsroom.ts'
import { type Picture, pictureSorts } from '../picture.ts'
import { pictureAt, pictureRoutes } from '../routes.ts'

/** Every picture there is. */
export const pictureList = defineList<Picture>()({
  label: say.pictures,
  to: pictureRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 60,
  looks: 'cards',
  columns: [
    {
      name: 'picture',
      label: say.picture,
      cell: ({ id, width, alt }) => (
        <img src={pictureAt(id, Math.min(480, width), 'webp')} alt={alt} width={240} height={160} loading="lazy" />
      ),
    },
    { name: 'alt', label: say.alternativeText, isTitle: true, cell: ({ alt }) => alt },
    { name: 'credit', label: say.credit, cell: ({ credit }) => <span class="quiet">{credit}</span> },
  ],
  filters: {},
  sorts: { added: { key: pictureSorts.added, descending: true } },
  empty: say.noPicturesYetAddFirst,
})
