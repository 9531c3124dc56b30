import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

const schema = z.strictObject({ type: z.literal('bold') })

export const bold = {
  schema,
  type: 'bold',
  html: (_mark, inner) => h('strong', {}, inner),
  write: () => ({ opens: '**', closes: '**', isSign: true }),
  fromMarkdown: ({ name }) => (name === 'StrongEmphasis' ? { type: 'bold' } : undefined),
  fromHtml: ({ name }) => (name === 'b' || name === 'strong' ? { type: 'bold' } : undefined),
} satisfies MarkDefinition<z.output<typeof schema>>
