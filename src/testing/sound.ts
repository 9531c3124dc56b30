import { unsoundDecisions } from '../features/moderation/index.ts'
import { unsoundReplies } from '../features/replies/index.ts'
import type { Reading } from '../platform/database/tables.ts'

/** What is wrong with replies, their counts, their queues and the log about them. */
export async function unsoundThreads(db: Reading) {
  return [...(await unsoundReplies(db)), ...(await unsoundDecisions(db))]
}
