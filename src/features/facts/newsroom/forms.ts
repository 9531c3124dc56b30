import { z } from 'zod'
import { cleanLine, plainLine, plainText } from '../../../base/text.ts'
import { choice, line, lines, madeFrom } from '../../../base/typed-fields.ts'
import { entryKinds } from '../../entities/index.ts'
import { eventStates, quoteKinds } from '../fact.ts'
import * as say from '../messages/newsroom.ts'

const where = {
  words: plainText({ max: 5000, says: say.copyWordsFromArticle }),
  block: z
    .string()
    .max(16)
    .default('')
    .transform((block) => block || undefined),
}

export const nameForm = z.object({ ...where, who: line(200), isNew: z.string().default(''), kind: z.enum(entryKinds) })

const quoteFields = {
  who: plainLine({ max: 200, says: say.sayWhoSpoke }),
  quoteKind: z.enum(quoteKinds).default('direct'),
  to: line(200),
  edtf: line(40),
  occasion: line(200),
  source: choice,
  checkedAgainst: line(300),
}
export const quoteForm = z.object(quoteFields)
export const quoteChangeForm = quoteForm.extend({ base: madeFrom })
export const newQuoteForm = z.object({ ...where, ...quoteFields, isNew: z.string().default('') })

const eventFields = {
  title: plainLine({ max: 300, says: say.sayWhatHappened }),
  edtf: plainLine({ max: 40, says: say.sayWhen }),
  place: line(200),
  status: z.enum(eventStates).default('reported'),
  participants: lines(30),
}
export const eventForm = z.object({ ...eventFields, words: line(300) })
export const eventChangeForm = eventForm.extend({ base: madeFrom })
export const newEventForm = z.object({ ...where, ...eventFields })

/** Where a form stood: on the record's page, beside the text, or beside it and sent by the editor. */
export const back = z.enum(['record', 'writing', 'panel']).catch('record').default('record')

export const mentionForm = z.object({
  back,
  act: z.enum(['place', 'drop']),
  words: plainText({ max: 5000, min: 0 }).default(cleanLine('')),
})
