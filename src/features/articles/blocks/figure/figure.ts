import { z } from 'zod'
import { cropNames, cutPattern } from '../../../../base/framing.ts'
import { line } from '../../inline/text.ts'
import { plainText } from '../../inline/write.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { blockId } from '../parts.ts'

/** A shape of the picture by its name, or a cut that this place alone has; else it stands as it does everywhere. */
const cropShape = z.union([z.enum(cropNames), z.string().regex(cutPattern)])

const schema = z.strictObject({
  type: z.literal('figure'),
  attrs: z
    .strictObject({
      id: blockId,
      picture: z.string().max(64),
      caption: line.pipe(z.string().max(1000)).default(''),
      crop: cropShape.nullish(),
    })
    // Where nothing is said of it, a body is what it was before there were crops.
    .transform(({ crop, ...attrs }): Attrs => (crop ? { ...attrs, crop } : attrs)),
})
type Attrs = { id: string; picture: string; caption: string; crop?: string }
type Figure = z.output<typeof schema>

export const figure = {
  schema,
  type: 'figure',
  passages: () => [],
  captions: ({ attrs: { id, caption } }) => [{ id, kind: 'figure', text: caption }],
  picture: ({ attrs }) => attrs.picture,
  crop: ({ attrs }) => attrs.crop ?? '',
  sameAs: ({ attrs }) => attrs.picture,
  html: ({ attrs: { id, picture, caption, crop = '' } }, page) => {
    const shown = page.picture(picture, { caption, crop })
    // A picture that is not kept any more leaves its caption, so that the text still makes sense.
    if (!shown) return caption ? h('p', { id: `b-${id}` }, caption) : null
    return h('figure', { id: `b-${id}` }, shown)
  },
  write: ({ attrs: { picture, caption, crop } }) =>
    `![${plainText(caption)}](/pictures/${picture}${crop === undefined ? '' : cropMark + crop})`,
  fromMarkdown: (part, { inline, nextId }) => {
    if (part.name !== 'Paragraph') return undefined
    const said = inline(part)
    const [first] = said
    const last = said.at(-1)
    const isAlone = first?.is === 'open' && first.name === 'Image' && last?.is === 'close' && last.from === first.from
    if (!isAlone) return undefined
    const [picture = '', crop] = first.href.replace(/^\/pictures\//, '').split(cropMark)
    const words = said.map((each) => ('text' in each ? each.text : '')).join('')
    return [{ type: 'figure', attrs: { id: nextId(), picture, caption: first.title || words, ...cropIn(crop) } }]
  },
} satisfies BlockDefinition<Figure>

/** After the address of a picture: which part of it is shown. */
const cropMark = '#crop='

/** What cannot be a crop is none. */
function cropIn(written: string | undefined): Pick<Attrs, 'crop'> {
  const { data } = cropShape.safeParse(written)
  return data === undefined ? {} : { crop: data }
}
