import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { defineJob } from '../../platform/jobs/define.ts'
import type { FrontScheduleId } from './front.ts'

type Needs = { fronts: { launchScheduled(id: FrontScheduleId): Promise<void> } }

/** Lets an arrangement out that was set for a moment, once that has come. */
export const launchingFront = defineJob({
  name: 'launch-front',
  lane: 'publishing',
  payload: z.object({ scheduleId: idOf('front-schedule') }),
  act: ({ fronts }: Needs, { scheduleId }) => fronts.launchScheduled(scheduleId as FrontScheduleId),
})
