import { z } from 'zod'
import { plainText } from '../../base/text.ts'
import * as say from './messages/newsroom.ts'
import { longestMessage, longestPassage, type Passage } from './note.ts'

const body = plainText({ max: longestMessage, says: say.noteSaysNothing })
const back = z.enum(['notes', 'panel', 'writing']).catch('notes')

export const beginForm = z.object({
  body,
  back,
  block: z.string().max(20).catch(''),
  words: z.string().catch(''),
  nth: z.coerce.number().int().min(0).max(10_000).catch(0),
})

export const answerForm = z
  .object({ act: z.enum(['answer', 'settle', 'reopen']).catch('answer'), body: z.string().catch(''), back })
  .transform((sent, context) => {
    if (sent.act !== 'answer') return { ...sent, act: sent.act, body: '' }
    const parsed = body.safeParse(sent.body)
    if (parsed.success) return { ...sent, body: parsed.data as string }
    for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message, path: ['body'] })
    return z.NEVER
  })

/** The words that were selected; none where nothing was. */
export function passageOf({ block, words, nth }: z.infer<typeof beginForm>): Passage | null {
  return block === '' ? null : { block, words: words.slice(0, longestPassage), nth }
}
