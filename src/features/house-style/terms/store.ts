import type { Instant } from '../../../base/clock.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import { folded } from '../../desk/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Term, TermChange, TermChangeKind, TermId } from '../rule.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    style_terms: Row
    style_term_changes: ChangeRow
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

type ChangeRow = {
  id: string
  term_id: string
  at: string
  made_by: string
  did: string
  term: string
  wrong: string
  note: string
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

export async function insertTermChange(tx: Writing, { termId, by, ...change }: TermChange): Promise<void> {
  await tx
    .insertInto('style_term_changes')
    .values({ ...change, term_id: termId, made_by: by })
    .execute()
}

/** Of one term the newest first, and so many; also of one that is gone. */
export async function changesOfTerm(db: Reading, id: TermId, limit: number): Promise<TermChange[]> {
  const rows = await db
    .selectFrom('style_term_changes')
    .selectAll()
    .where('term_id', '=', id)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(changeFromRow)
}

/** Of all terms the newest first, and so many. */
export async function newestTermChanges(db: Reading, limit: number): Promise<TermChange[]> {
  const rows = await db.selectFrom('style_term_changes').selectAll().orderBy('id', 'desc').limit(limit).execute()
  return rows.map(changeFromRow)
}

function changeFromRow({ id, term_id, at, made_by, did, term, wrong, note }: ChangeRow): TermChange {
  const done = { at: at as Instant, by: made_by, did: did as TermChangeKind }
  return { id, termId: term_id as TermId, ...done, term, wrong, note }
}

function fromRow({ id, term, wrong, note, changed_at }: Row): Term {
  return { id: id as TermId, term, wrong, note, changedAt: changed_at as Instant }
}
