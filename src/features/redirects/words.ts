import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { CsvProblem } from './rules.ts'

export const problemWords = said({
  'no-path': say.noPath,
  'no-target': say.noTarget,
  reserved: say.reserved,
  exists: say.exists,
  'to-itself': say.toItself,
  loop: say.loop,
  chain: say.chain,
  twice: say.twice,
  'not-two-columns': say.notTwoColumns,
}) satisfies Record<CsvProblem['problem'], string>
