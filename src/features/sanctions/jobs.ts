import { hours } from '../../base/clock.ts'
import { defineRound, type Work } from '../../platform/jobs/define.ts'
import type { Sanctions } from './service.ts'

type Needs = { sanctions: Sanctions }

/** Every six hours, as with replies: no network is kept longer than its sanction. */
export const sanctionJobs: readonly Work<Needs>[] = [
  defineRound({
    name: 'forget-ended-sanctions',
    every: hours(6),
    act: ({ sanctions }: Needs) => sanctions.forgetEnded(),
  }),
]
