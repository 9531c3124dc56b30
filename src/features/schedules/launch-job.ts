import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import type { ScheduleId } from './schedule.ts'

type Needs = { schedules: { launch(id: ScheduleId): Promise<void> } }

/** Does what was set for a moment, once that has come. */
export const launching = defineJob({
  name: 'launch',
  lane: 'publishing',
  payload: z.object({ scheduleId: idOf('schedule') }),
  act: ({ schedules }: Needs, { scheduleId }) => schedules.launch(scheduleId as ScheduleId),
})
