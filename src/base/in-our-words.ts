import type { z } from 'zod'
import * as say from './messages/readers.ts'

const ofChoices = new Set(['invalid_value', 'invalid_union'])

/**
 * How what a person sent is read: where a schema has no words of its own for what is wrong, people are told it in ours,
 * and never in those of the library, which are for whoever wrote the schema. A choice that no page offers is such a case.
 */
export const inOurWords: z.core.ParseContext<z.core.$ZodIssue> = {
  error: ({ code }) => (ofChoices.has(code ?? '') ? say.pleaseChooseWhatIsOffered() : say.cannotBeTaken()),
}
