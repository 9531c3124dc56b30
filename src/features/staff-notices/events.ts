import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent } from '../../platform/events/define.ts'
import { noticeKinds } from './notice.ts'

export const staffTold = defineEvent({
  type: 'staff.told',
  version: 1,
  says: 'somebody who works here was told of something, or read it',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff'), kind: z.enum(noticeKinds).nullable() }),
})

export const staffMailDue = defineEvent({
  type: 'staff.mail-due',
  version: 1,
  says: 'what somebody who works here was told and has not read goes to them by mail, gathered',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff'), until: idOf('staff-notice') }),
})

export const noticesChosen = defineEvent({
  type: 'staff.notices-chosen',
  version: 1,
  says: 'somebody who works here chose what they are told of, in the newsroom and by mail',
  subject: 'staff',
  payload: z.object({ staffId: idOf('staff') }),
})

export const staffNoticeEvents = [staffTold, staffMailDue, noticesChosen] as const
