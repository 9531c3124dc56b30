import { someOf } from '../../assembly/fields.ts'
import { setting } from '../../assembly/setting.ts'
import { said } from '../../base/messages.ts'
import { thePaper } from '../settings/index.ts'
import * as say from './messages/newsroom.ts'

const placed = said({
  correction: say.corrections,
  clarification: say.clarifications,
  'editors-note': say.editorsNotes,
  update: say.updates,
})

/**
 * The kinds of correction whose notices stand in front of the text; others stand after it. A withdrawal has no text to
 * stand beside.
 */
export const noticesAtTop = setting('noticesAtTop', {
  field: someOf(placed, ['withdrawal']),
  atFirst: ['correction', 'editors-note', 'withdrawal'],
  label: say.noticesThatStandInFront,
  hint: say.othersStandAfterIt,
  group: thePaper,
  order: 1,
})
