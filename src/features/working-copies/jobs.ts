import { type Clock, hours, later, minutes } from '../../base/clock.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { articleSaved } from '../articles/index.ts'
import type { WorkingCopies } from './service.ts'

type Needs = { workingCopies: WorkingCopies; clock: Clock }

/** A text that has rested for so long goes: the next who opens it has it anew, without all that was ever deleted. */
const restsAfter = hours(6)

export const workingCopyJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'take-in-draft',
    hears: [articleSaved],
    act: ({ workingCopies }: Needs, { payload }) => workingCopies.takeIn(payload.articleId),
  }),
  defineRound({
    name: 'cut-what-rests',
    every: minutes(1),
    act: ({ workingCopies }: Needs) => workingCopies.cutWhatRests(),
  }),
  defineRound({
    name: 'clear-cursors',
    every: hours(1),
    act: ({ workingCopies }: Needs) => workingCopies.tidyCursors(),
  }),
  defineRound({
    name: 'rest-working-copies',
    every: hours(1),
    act: ({ workingCopies, clock }: Needs) => workingCopies.rest(later(clock.now(), -restsAfter)),
  }),
]
