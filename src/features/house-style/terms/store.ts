import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { folded } from '../../desk/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Term, TermId } from '../rule.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    style_terms: Row
  }
}

type Row = {
  id: string
  term: string
  term_folded: string
  wrong: string
  note: string
  changed_at: string
  changed_by: string
}

/** Keeps a term, a new one or one that is there. */
export async function keepTerm(tx: Writing, { id, term, wrong, note, changedAt }: Term, by: StaffId): Promise<void> {
  const row = { term, term_folded: folded(term), wrong, note, changed_at: changedAt, changed_by: by }
  await tx
    .insertInto('style_terms')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export async function removeTerm(tx: Writing, id: TermId): Promise<void> {
  await tx.deleteFrom('style_terms').where('id', '=', id).execute()
}

export async function allTerms(db: Reading): Promise<Term[]> {
  const rows = await db.selectFrom('style_terms').selectAll().orderBy('term_folded').execute()
  return rows.map(fromRow)
}

export async function findTerm(db: Reading, by: { id: TermId } | { term: string }): Promise<Term | undefined> {
  const query = db.selectFrom('style_terms').selectAll()
  const row = await ('id' in by
    ? query.where('id', '=', by.id)
    : query.where('term_folded', '=', folded(by.term))
  ).executeTakeFirst()
  return row && fromRow(row)
}

function fromRow({ id, term, wrong, note, changed_at }: Row): Term {
  return { id: id as TermId, term, wrong, note, changedAt: changed_at as Instant }
}
