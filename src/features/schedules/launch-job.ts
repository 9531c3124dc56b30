import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import type { ScheduleId } from './schedule.ts'
import type { Schedules } from './service.ts'

/** Does what was set for a moment, once that has come. */
export const launching = defineJob({
  name: 'launch',
  lane: 'publishing',
  payload: z.object({ scheduleId: idOf('schedule') }),
  act: ({ schedules }: { schedules: Schedules }, { scheduleId }) => schedules.launch(scheduleId as ScheduleId),
})
