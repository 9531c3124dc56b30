import type { Instant } from '../../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../../base/keyset.ts'
import { keysetPage } from '../../../platform/database/keyset.ts'
import type { Reading, Tables, Writing } from '../../../platform/database/tables.ts'
import type { ChangeId, Doing, Line } from './change.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    account_changes: {
      id: string
      at: string
      by_id: string
      by_name: string
      what: string
      about: string
      before: string | null
      after: string | null
    }
  }
}

export async function insertLine(tx: Writing, { by, ...line }: Line): Promise<void> {
  await tx
    .insertInto('account_changes')
    .values({ ...line, by_id: by.id, by_name: by.name })
    .execute()
}

/** One page of them all, or of what somebody did, in the order they were noted. */
export async function linesOn(db: Reading, paging: Paging, by?: string): Promise<Paged<Line>> {
  const all = db.selectFrom('account_changes').selectAll()
  const page = await keysetPage(by === undefined ? all : all.where('by_id', '=', by), ['account_changes.id'], paging)
  return pagedAs(page, page.rows.map(lineFromRow))
}

function lineFromRow({ id, at, what, by_id, by_name, ...row }: Tables['account_changes']): Line {
  const by = { id: by_id, name: by_name }
  return { ...row, id: id as ChangeId, at: at as Instant, what: what as Doing, by }
}
