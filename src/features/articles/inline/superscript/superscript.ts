import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

const schema = z.strictObject({ type: z.literal('superscript') })

export const superscript = {
  schema,
  type: 'superscript',
  html: (_mark, inner) => h('sup', {}, inner),
  write: () => ({ opens: '<sup>', closes: '</sup>', isSign: false }),
  fromMarkdown: () => undefined,
  tag: 'sup',
  fromHtml: ({ name }) => (name === 'sup' ? { type: 'superscript' } : undefined),
} satisfies MarkDefinition<z.output<typeof schema>>
