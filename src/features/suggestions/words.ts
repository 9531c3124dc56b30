import { factRefusals } from '../facts/index.ts'
import type { DecideRefusal } from './accepting.ts'

export const decideRefusals = {
  ...factRefusals,
  'no-such-suggestion': 'Somebody has decided about this one already.',
  'nobody-chosen': 'Say who it is.',
} as const satisfies Record<DecideRefusal, string>
