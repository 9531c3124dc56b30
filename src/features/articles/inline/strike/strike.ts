import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

const schema = z.strictObject({ type: z.literal('strike') })

export const strike = {
  schema,
  type: 'strike',
  html: (_mark, inner) => h('s', {}, inner),
  write: () => ({ opens: '~~', closes: '~~', isSign: true }),
  fromMarkdown: ({ name }) => (name === 'Strikethrough' ? { type: 'strike' } : undefined),
  fromHtml: ({ name, attributes }) => {
    const isStruck = /line-through/i.test(attributes.get('style') ?? '')
    return isStruck || /^(?:s|del|strike)$/.test(name) ? { type: 'strike' } : undefined
  },
} satisfies MarkDefinition<z.output<typeof schema>>
