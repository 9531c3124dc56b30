import type { Database } from '../../../platform/database/database.ts'
import type { Decided, ReplyId } from '../../replies/index.ts'
import { ruleTitles } from '../house-rules/store.ts'
import { hidingsOf } from '../log/lines/store.ts'
import { appealsAbout } from './store.ts'

/** As many as a database takes in one question with room to spare. */
const atOnce = 500

/** What is held about a writer that was decided on their replies, for the writer: not who decided. */
export function createHeld({ database: { read } }: { database: Database }) {
  async function statementsFrom(decisions: readonly Decided[]): Promise<object[]> {
    const titles = await ruleTitles(
      read,
      decisions.flatMap(({ houseRuleId }) => houseRuleId ?? []),
    )
    return decisions.map(({ replyId, to: what, at, because, houseRuleId = '', by }) => {
      return { replyId, what, at, because, rule: titles.get(houseRuleId) ?? null, byProgram: by === 'program' }
    })
  }

  return {
    async heldAbout({ replyIds }: { replyIds: readonly ReplyId[] }): Promise<object> {
      const [statements, appeals]: [object[], object[]] = [[], []]
      for (let from = 0; from < replyIds.length; from += atOnce) {
        const some = replyIds.slice(from, from + atOnce)
        statements.push(...(await statementsFrom(await hidingsOf(read, some))))
        appeals.push(...(await appealsAbout(read, some)))
      }
      return { statements, appeals }
    },
  }
}
