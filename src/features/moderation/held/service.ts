import type { Database } from '../../../platform/database/database.ts'
import type { ReplyId } from '../../replies/index.ts'
import { appealsAbout, statementsOn } from './store.ts'

/** As many as a database takes in one question with room to spare. */
const atOnce = 500

/** What is held about a writer that was decided on their replies, for the writer: not who decided. */
export function createHeld({ database: { read } }: { database: Database }) {
  return {
    async heldAbout({ replyIds }: { replyIds: readonly ReplyId[] }): Promise<object> {
      const [statements, appeals]: [object[], object[]] = [[], []]
      for (let from = 0; from < replyIds.length; from += atOnce) {
        const some = replyIds.slice(from, from + atOnce)
        statements.push(...(await statementsOn(read, some)))
        appeals.push(...(await appealsAbout(read, some)))
      }
      return { statements, appeals }
    },
  }
}
