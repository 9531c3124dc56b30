import { z } from 'zod'
import { h } from '../../blocks/html.ts'
import type { AtomDefinition } from '../define-atom.ts'

const schema = z.strictObject({ type: z.literal('lineBreak') })

/** A new line in the same paragraph, as verse and addresses have them. */
export const lineBreak = {
  schema,
  type: 'lineBreak',
  text: '\n',
  html: () => h('br', {}),
  write: (_atom, { isCell }) => (isCell ? '<br>' : '\\\n'),
  fromMarkdown: ({ is, ...inline }) => {
    const isTag = is === 'tag' && 'text' in inline && /^<br\s*\/?>$/i.test(inline.text)
    return is === 'break' || isTag ? { type: 'lineBreak' } : undefined
  },
  fromHtml: ({ name }) => (name === 'br' ? { type: 'lineBreak' } : undefined),
} satisfies AtomDefinition<z.output<typeof schema>>
