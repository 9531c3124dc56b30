import { z } from 'zod'
import { clean } from '../../../base/text.ts'
import { markSchemas } from './marks.ts'

const marks = z
  .array(z.discriminatedUnion('type', markSchemas))
  .refine((all) => new Set(all.map((each) => each.type)).size === all.length)

/** The one way for words into a body, from a form, the editor, Markdown or an importer. */
export function bodyText(given: string): string {
  return clean(given).replaceAll('\n', ' ')
}

/** Words on one line: no control character, nothing that turns the text around it. */
export const line = z.string().transform(bodyText)

export const text = z.strictObject({ type: z.literal('text'), text: line, marks: marks.optional() })
export type Text = z.output<typeof text>

/** The marks of two runs are the same, in their one order. */
export function areSame(one: Text['marks'], other: Text['marks']): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? [])
}
