import { z } from 'zod'
import type { BlockDefinition } from '../define.ts'
import { h } from '../html.ts'
import { attrs } from '../parts.ts'

const schema = z.strictObject({ type: z.literal('rule'), attrs })

export const rule = {
  schema,
  type: 'rule',
  passages: () => [],
  html: ({ attrs: { id } }) => h('hr', { id: `b-${id}` }),
  write: () => '***',
  fromMarkdown: ({ name }, { nextId }) =>
    name === 'HorizontalRule' ? [{ type: 'rule', attrs: { id: nextId() } }] : undefined,
  fromHtml: ({ name }, { nextId }) => (name === 'hr' ? [{ type: 'rule', attrs: { id: nextId() } }] : undefined),
} satisfies BlockDefinition<z.output<typeof schema>>
