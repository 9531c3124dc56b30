import type { Clock } from '../../../base/clock.ts'
import type { Ids } from '../../../base/id.ts'
import type { Paged, Paging } from '../../../base/keyset.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Writing } from '../../../platform/database/tables.ts'
import { manageStaff } from '../permissions.ts'
import { may } from '../rules.ts'
import type { Actor } from '../staff.ts'
import type { AccountChange, Doer, Line } from './change.ts'
import { insertLine, linesOn } from './store.ts'

type Needs = { database: Database; clock: Clock; ids: Ids }

export type AccountLog = ReturnType<typeof createAccountLog>

/** What was done to accounts and to the site itself. Lines are only added: the database refuses anything else. */
export function createAccountLog({ database, clock, ids }: Needs) {
  return {
    /** In the transaction that does it, so that nothing is done without its line. */
    async note(tx: Writing, { id, name }: Doer, { what, about, before = null, after = null }: AccountChange) {
      const by = { id, name }
      await insertLine(tx, { id: ids.next('account-change'), at: clock.now(), by, what, about, before, after })
    },
    /** Of what somebody did, where `by` names them. */
    async page(actor: Actor, paging: Paging, by?: string): Promise<Outcome<Paged<Line>, 'not-allowed'>> {
      return may(actor, manageStaff) ? done(await linesOn(database.read, paging, by)) : refused('not-allowed')
    },
  }
}
