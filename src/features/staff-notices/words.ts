import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { NoticeKind } from './notice.ts'

export const kindCalled = said({
  assigned: say.assigned,
  mentioned: say.mentioned,
  waiting: say.waiting,
  mine: say.mine,
  schedule: say.schedule,
  rule: say.rule,
}) satisfies Record<NoticeKind, string>
