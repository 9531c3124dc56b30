import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { choice, line, lines, madeFrom } from '../../base/typed-fields.ts'
import { entryKinds } from './entry.ts'
import * as say from './messages/newsroom.ts'

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

export const entryForm = z.object({
  name: plainLine({ max: 200, says: say.writeName }),
  description: line(300),
  pronoun: line(20),
  aliases: lines(50),
  sameAs: lines(20).refine((all) => all.every(isWebAddress), { error: say.writeWholeAddressesWithHttps }),
})

export const entryChangeForm = entryForm.extend({ base: madeFrom })

export const newEntryForm = entryForm.extend({ kind: z.enum(entryKinds) })

export const roleForm = z.object({
  title: plainLine({ max: 200, says: say.writeWhatTheyAreOr }),
  organisation: line(200),
  from: line(40),
  to: line(40),
  source: choice,
})

export const roleChangeForm = z.object({ act: z.enum(['end', 'remove']), to: line(40), base: madeFrom })
