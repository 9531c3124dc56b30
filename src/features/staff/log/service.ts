import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { manageStaff } from '../permissions.ts'
import { may } from '../rules.ts'
import type { Actor } from '../staff.ts'
import type { AccountChange, ChangeId, ChangePage, Doer } from './change.ts'
import { insertLine, linesBefore } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids }

const onAPage = 50

export type AccountLog = ReturnType<typeof createAccountLog>

/** What was done to accounts and to the site itself. Lines are only added: the database refuses anything else. */
export function createAccountLog({ database, clock, ids }: Needs) {
  return {
    /** In the transaction that does it, so that nothing is done without its line. */
    async note(tx: Writing, { id, name }: Doer, { what, about, before = null, after = null }: AccountChange) {
      const by = { id, name }
      await insertLine(tx, { id: ids.next('account-change'), at: clock.now(), by, what, about, before, after })
    },
    /** Fifty lines, the newest first; `before` is the key of the last one that was seen. */
    async page(actor: Actor, before: ChangeId | null): Promise<Outcome<ChangePage, 'not-allowed'>> {
      if (!may(actor, manageStaff)) return refused('not-allowed')
      const found = await linesBefore(database.read, before, onAPage + 1)
      const lines = found.slice(0, onAPage)
      return done({ lines, next: found.length > onAPage ? (lines.at(-1)?.id ?? null) : null })
    },
  }
}
