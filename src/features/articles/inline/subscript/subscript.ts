import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

const schema = z.strictObject({ type: z.literal('subscript') })

export const subscript = {
  schema,
  type: 'subscript',
  html: (_mark, inner) => h('sub', {}, inner),
  write: () => ({ opens: '<sub>', closes: '</sub>', isSign: false }),
  fromMarkdown: () => undefined,
  tag: 'sub',
  fromHtml: ({ name }) => (name === 'sub' ? { type: 'subscript' } : undefined),
} satisfies MarkDefinition<z.output<typeof schema>>
