import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { MarkDefinition } from '../define.ts'

const schema = z.strictObject({ type: z.literal('italic') })

export const italic = {
  schema,
  type: 'italic',
  html: (_mark, inner) => h('em', {}, inner),
  write: (_mark, hasBold) => ({ opens: hasBold ? '_' : '*', closes: hasBold ? '_' : '*', isSign: true }),
  fromMarkdown: ({ name }) => (name === 'Emphasis' ? { type: 'italic' } : undefined),
  fromHtml: ({ name }) => (/^(?:i|em|cite)$/.test(name) ? { type: 'italic' } : undefined),
} satisfies MarkDefinition<z.output<typeof schema>>
