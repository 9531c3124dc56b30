import { z } from 'zod'
import { plainText } from '../../../base/text.ts'
import * as say from '../messages/readers.ts'
import { longestReport, reportReasons } from './rules.ts'

export const reportForm = z.object({
  reason: z.enum(reportReasons, { error: say.chooseWhatIsWrong }),
  words: plainText({ max: longestReport, min: 0 }),
})
