import type { Database } from '../../platform/database/database.ts'
import type { Files } from '../../platform/files/files.ts'
import { defineConsumer, type Work } from '../../platform/jobs/define.ts'
import { pictureRemoved } from './events.ts'
import { removeFiles } from './taking-away.ts'

type Needs = { database: Database; files: Files }

/** No file is removed before the picture is gone for good. */
export const mediaJobs: readonly Work<Needs>[] = [
  defineConsumer({
    name: 'remove-picture-files',
    hears: [pictureRemoved],
    act: (needs: Needs, { payload }) => removeFiles(needs, payload),
  }),
]
