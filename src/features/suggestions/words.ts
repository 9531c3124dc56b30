import { said } from '../../base/messages.ts'
import { factRefusals } from '../facts/index.ts'
import type { DecideRefusal } from './accepting.ts'
import * as say from './messages/newsroom.ts'

export const decideRefusals = said(
  {
    'no-such-suggestion': say.somebodyHasDecidedAboutThis,
    'nobody-chosen': say.sayWhoItIs,
  },
  factRefusals,
) satisfies Record<DecideRefusal, string>
