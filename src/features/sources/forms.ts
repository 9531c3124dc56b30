import { z } from 'zod'
import { cleanLine, plainText } from '../../base/text.ts'
import { dayTyped } from '../../base/typed-dates.ts'
import { line, madeFrom } from '../../base/typed-fields.ts'
import * as say from './messages/newsroom.ts'
import { sourceKinds } from './source.ts'

const day = z
  .string()
  .default('')
  .transform((text, context) => {
    const read = text.trim() === '' ? '' : dayTyped(text)
    if (read !== undefined) return read
    context.addIssue({ code: 'custom', message: say.dateIsNoDay() })
    return z.NEVER
  })
const webAddress = z
  .string()
  .transform((text): string => cleanLine(text))
  .pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/, error: say.writeWholeAddressWithHttps })]))

export const sourceForm = z.object({
  kind: z.enum(sourceKinds),
  title: line(300),
  url: webAddress.default(''),
  seenOn: day,
  storedHash: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/, { error: say.sha256Has64Signs })]).default(''),
  reason: line(300),
  note: plainText({ max: 5000, min: 0 }).default(cleanLine('')),
})

export const sourceChangeForm = sourceForm.extend({ base: madeFrom })
