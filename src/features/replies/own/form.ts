import { z } from 'zod'
import { plainText } from '../../../base/text.ts'
import { longestReport, reportReasons } from './rules.ts'

export const reportForm = z.object({
  reason: z.enum(reportReasons, 'Please choose what is wrong with it.'),
  words: plainText({ max: longestReport, min: 0 }),
})
