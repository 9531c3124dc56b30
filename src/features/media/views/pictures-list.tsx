import { z } from 'zod'
import { dayTyped } from '../../../base/typed-dates.ts'
import { choice, defineList, type Filter, optionsOf, words } from '../../../ui/newsroom/list/declare.ts'
import type { Section } from '../../settings/index.ts'
import * as say from '../messages/newsroom.ts'
import { type KeptPicture, pictureSorts } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'
import { licenceNames, shapeNames, useNames } from '../words.ts'
import { PictureLink } from './thumbnail.tsx'

/** Everything there is. */
export const pictureList = defineList<KeptPicture, { sections: readonly Section[] }>()({
  label: say.pictures,
  to: pictureRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 60,
  looks: 'cards',
  columns: [
    { name: 'picture', label: say.picture, isTitle: true, cell: (picture) => <PictureLink picture={picture} /> },
    {
      name: 'credit',
      label: say.credit,
      narrow: 'without-label',
      cell: ({ credit, licence }) => (
        <span class="quiet">
          {[credit, licence === 'unknown' ? '' : licenceNames[licence]].filter(Boolean).join(' · ')}
        </span>
      ),
    },
  ],
  filters: {
    q: words({ label: say.searchWords }),
    credit: words({ label: say.credit }),
    licence: choice({ label: say.licence, any: say.anyLicence, options: () => optionsOf(licenceNames) }),
    section: choice({
      label: say.section,
      any: say.anySection,
      options: ({ sections }: { sections: readonly Section[] }) =>
        sections.map(({ id, slug, name }) => ({ value: slug, name, is: id })),
    }),
    use: choice({ label: say.use, any: say.anyUse, options: () => optionsOf(useNames) }),
    shape: choice({ label: say.shape, any: say.anyShape, options: () => optionsOf(shapeNames) }),
    since: aDay(say.addedSince),
    until: aDay(say.addedUntil),
  },
  sorts: { added: { key: pictureSorts.added, descending: true } },
  empty: say.noPicturesYetAddFirst,
})

/** A day as somebody types it. */
function aDay(label: () => string): Filter<string, unknown> {
  return {
    label,
    schema: () =>
      z.string().transform((text, context) => {
        const day = dayTyped(text)
        if (day !== undefined) return day
        context.issues.push({ code: 'custom', input: text, message: '' })
        return z.NEVER
      }),
    control: { as: 'words', longest: 40 },
  }
}
