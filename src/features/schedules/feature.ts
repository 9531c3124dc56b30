import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears, holdsRevisions, schedule } from '../articles/index.ts'
import { scheduleEvents } from './events.ts'
import { launching } from './launch-job.ts'
import { createSchedules, type Schedules } from './service.ts'
import { deleteSchedulesOf, heldBySchedules, unsoundSchedules } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    schedules: Schedules
  }
}

/** What goes out or is withdrawn at a moment that somebody named. */
export const schedules = defineFeature({
  name: 'schedules',
  needs: ['articles', 'newsroom', 'settings'],
  tables: ['schedules'],
  offers: ['waiting_publications'],
  service: createSchedules,
  fills: (given) => [
    fill(schedule, given.schedules),
    fill(holdsRevisions, heldBySchedules),
    fill(clears, deleteSchedulesOf),
  ],
  checks: [{ part: 'Schedules', find: unsoundSchedules }],
  events: scheduleEvents,
  jobs: [launching],
})
