import { minutes } from '../../base/clock.ts'
import type { Database } from '../../platform/database/database.ts'
import type { Files } from '../../platform/files/files.ts'
import { defineConsumer, defineRound, type Work } from '../../platform/jobs/define.ts'
import { lookAtSome } from './alike/alike.ts'
import { pictureRemoved } from './events.ts'
import { removeFiles } from './taking-away.ts'

type Needs = { database: Database; files: Files }

/** No file is removed before the picture is gone for good; what an older release did not look at is looked at in time. */
export const mediaJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'remove-picture-files',
    hears: [pictureRemoved],
    act: (needs: Needs, { payload }) => removeFiles(needs, payload),
  }),
  defineRound({ name: 'look-at-pictures', every: minutes(1), act: (needs: Needs) => lookAtSome(needs) }),
]
