import { z } from 'zod'
import { cleanLine, plainLine, plainText } from '../../../base/text.ts'
import { dayTyped } from '../../../base/typed-dates.ts'
import { entryKinds, sourceKinds } from '../entry.ts'
import { eventStates, quoteKinds } from '../fact.ts'

/** The id of a thing chosen from a list; empty for none. */
const choice = z.string().max(40).default('')

const line = (max: number) => plainLine({ max, min: 0 }).default(cleanLine(''))
const day = z
  .string()
  .default('')
  .transform((text, context) => {
    const read = text.trim() === '' ? '' : dayTyped(text)
    if (read !== undefined) return read
    context.addIssue({ code: 'custom', message: 'Write a day such as 2026-11-19 or 19 November 2026.' })
    return z.NEVER
  })
const webAddress = z
  .string()
  .transform((text): string => cleanLine(text))
  .pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'Write a whole address, with https://' })]))

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** One a line. */
const lines = (max: number) =>
  z
    .string()
    .max(10_000)
    .default('')
    .transform((text) => [...new Set(text.split('\n').map(cleanLine).filter(Boolean))])
    .refine((all) => all.length <= max && all.every((each) => each.length <= 300), `At most ${max} lines.`)

export const entryForm = z.object({
  name: plainLine({ max: 200, says: 'Write the name.' }),
  description: line(300),
  pronoun: line(20),
  aliases: lines(50),
  sameAs: lines(20).refine((all) => all.every(isWebAddress), 'Write whole addresses, with https://'),
})

/** Names what the form showed. */
const base = z.string().max(40).default('')

export const entryChangeForm = entryForm.extend({ base })

export const newEntryForm = entryForm.extend({ kind: z.enum(entryKinds) })

export const roleForm = z.object({
  title: plainLine({ max: 200, says: 'Write what they are or were.' }),
  organisation: line(200),
  from: line(40),
  to: line(40),
  source: choice,
})

export const roleChangeForm = z.object({ act: z.enum(['end', 'remove']), to: line(40), base })

export const sourceForm = z.object({
  kind: z.enum(sourceKinds),
  title: line(300),
  url: webAddress.default(''),
  seenOn: day,
  storedHash: z
    .union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 signs, 0 to 9 and a to f.')])
    .default(''),
  reason: line(300),
  note: plainText({ max: 5000, min: 0 }).default(cleanLine('')),
})

export const sourceChangeForm = sourceForm.extend({ base })

const where = {
  words: plainText({ max: 5000, says: 'Copy the words from the article.' }),
  block: z
    .string()
    .max(16)
    .default('')
    .transform((block) => block || undefined),
}

export const nameForm = z.object({ ...where, who: line(200), isNew: z.string().default(''), kind: z.enum(entryKinds) })

const quoteFields = {
  who: plainLine({ max: 200, says: 'Say who spoke.' }),
  quoteKind: z.enum(quoteKinds).default('direct'),
  to: line(200),
  edtf: line(40),
  occasion: line(200),
  source: choice,
  checkedAgainst: line(300),
}
export const quoteForm = z.object(quoteFields)
export const quoteChangeForm = quoteForm.extend({ base })
export const newQuoteForm = z.object({ ...where, ...quoteFields, isNew: z.string().default('') })

const eventFields = {
  title: plainLine({ max: 300, says: 'Say what happened.' }),
  edtf: plainLine({ max: 40, says: 'Say when.' }),
  place: line(200),
  status: z.enum(eventStates).default('reported'),
  participants: lines(30),
}
export const eventForm = z.object({ ...eventFields, words: line(300) })
export const eventChangeForm = eventForm.extend({ base })
export const newEventForm = z.object({ ...where, ...eventFields })

/** Where a form stood: on the record's page, beside the text, or beside it and sent by the editor. */
const back = z.enum(['record', 'writing', 'panel']).catch('record').default('record')

export const togetherForm = z.object({ back })

export const undoForm = z.object({ back, at: z.string().max(30).default('') })

export const decisionForm = z.object({
  back,
  act: z.enum(['accept', 'reject']),
  candidate: z.string().max(210).default(''),
  who: line(200),
  name: line(200),
  kind: z.string().max(20).default(''),
  title: line(300),
})

export const mentionForm = z.object({
  back,
  act: z.enum(['place', 'drop']),
  words: plainText({ max: 5000, min: 0 }).default(cleanLine('')),
})
