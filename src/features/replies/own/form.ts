import { z } from 'zod'
import { plainText } from '../../../base/text.ts'
import { sentForm } from '../form.ts'
import { longestReport, reportReasons } from './rules.ts'

/** Held to what the form for a new reply is held to. */
export const editForm = sentForm.pick({ body: true })
export const reportForm = z.object({
  reason: z.enum(reportReasons, 'Please choose what is wrong with it.'),
  words: plainText({ max: longestReport, min: 0 }),
})
