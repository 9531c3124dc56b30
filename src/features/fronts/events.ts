import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineEvent, type EventType } from '../../platform/events/define.ts'

const which = { frontId: idOf('front') }

export const frontBegun = defineEvent({
  type: 'front.begun',
  version: 1,
  says: 'somebody began to arrange a front that had made itself',
  subject: 'front',
  payload: z.object({ ...which, place: z.string() }),
})

/** What was done, and to which card or container. Readers see nothing of it. */
export const frontArranged = defineEvent({
  type: 'front.arranged',
  version: 1,
  says: 'somebody changed how a front is arranged, which readers do not see before it is launched',
  subject: 'front',
  payload: z.object({ ...which, version: z.int(), did: z.string() }),
})

export const frontLaunched = defineEvent({
  type: 'front.launched',
  version: 1,
  says: 'an arrangement of a front went out to readers',
  subject: 'front',
  payload: z.object({
    ...which,
    launchId: idOf('front-launch'),
    version: z.int(),
    how: z.enum(['now', 'at-its-moment', 'back']),
  }),
})

export const frontLeft = defineEvent({
  type: 'front.left-to-itself',
  version: 1,
  says: 'a front makes itself again',
  subject: 'front',
  payload: z.object(which),
})

export const frontScheduled = defineEvent({
  type: 'front.scheduled',
  version: 1,
  says: 'somebody named the moment at which an arrangement of a front goes out',
  subject: 'front',
  payload: z.object({ ...which, scheduleId: idOf('front-schedule'), version: z.int(), dueAt: z.string() }),
})

/** `late` is in milliseconds, for what was done. */
export const frontScheduleEnded = defineEvent({
  type: 'front.schedule-ended',
  version: 1,
  says: 'an arrangement that was to go out at a moment did, was refused, missed or called off',
  subject: 'front',
  payload: z.object({
    ...which,
    scheduleId: idOf('front-schedule'),
    how: z.enum(['done', 'refused', 'overdue', 'called-off', 'replaced', 'superseded']),
    refusal: z.string().nullable(),
    late: z.int().nullable(),
  }),
})

export const frontEvents = [
  frontBegun,
  frontArranged,
  frontLaunched,
  frontLeft,
  frontScheduled,
  frontScheduleEnded,
] as const satisfies readonly EventType[]
