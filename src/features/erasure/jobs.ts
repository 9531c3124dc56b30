import { subjectId } from '../../platform/events/define.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import type { ReaderId } from '../readers/index.ts'
import { readerForgetting } from './events.ts'
import type { Erasure } from './service.ts'

type Needs = { erasure: Erasure }

/** Nobody who has been told that they are forgotten waits for another start of the site. */
export const erasureJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'finish-forgetting',
    hears: [readerForgetting],
    act: async ({ erasure }: Needs, event) => {
      const readerId = subjectId(event, 'reader')
      if (readerId !== undefined) await erasure.finishForgetting(readerId as ReaderId)
    },
  }),
]
