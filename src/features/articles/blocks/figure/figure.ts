import { z } from 'zod'
import { line } from '../../inline/text.ts'
import { plainText } from '../../inline/write.ts'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { blockId } from '../parts.ts'

const schema = z.strictObject({
  type: z.literal('figure'),
  attrs: z.strictObject({
    id: blockId,
    picture: z.string().max(64),
    caption: line.pipe(z.string().max(1000)).default(''),
  }),
})

export const figure = {
  schema,
  type: 'figure',
  passages: () => [],
  captions: ({ attrs: { id, caption } }) => [{ id, kind: 'figure', text: caption }],
  picture: ({ attrs }) => attrs.picture,
  sameAs: ({ attrs }) => attrs.picture,
  html: ({ attrs: { id, picture, caption } }, page) => {
    const shown = page.picture(picture, caption)
    // A picture that is not kept any more leaves its caption, so that the text still makes sense.
    if (!shown) return caption ? h('p', { id: `b-${id}` }, caption) : null
    return h('figure', { id: `b-${id}` }, shown)
  },
  write: ({ attrs: { picture, caption } }) => `![${plainText(caption)}](/pictures/${picture})`,
  fromMarkdown: (part, { inline, nextId }) => {
    if (part.name !== 'Paragraph') return undefined
    const said = inline(part)
    const [first] = said
    const last = said.at(-1)
    const isAlone = first?.is === 'open' && first.name === 'Image' && last?.is === 'close' && last.from === first.from
    if (!isAlone) return undefined
    const picture = first.href.replace(/^\/pictures\//, '')
    const words = said.map((each) => ('text' in each ? each.text : '')).join('')
    return [{ type: 'figure', attrs: { id: nextId(), picture, caption: first.title || words } }]
  },
} satisfies BlockDefinition<z.output<typeof schema>>
