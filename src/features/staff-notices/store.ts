import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'
import type { About, NoticeChoice, NoticeId, NoticeKind, NoticeSort, StaffNotice } from './notice.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    staff_notices: NoticeRow
    staff_notice_choices: { staff_id: string; kind: string; in_newsroom: number; by_mail: number }
    staff_notice_mails: { staff_id: string; sent_at: string }
  }
}

type NoticeRow = {
  id: string
  staff_id: string
  kind: string
  event_id: string
  about: string
  told_at: string
  read_at: string | null
  is_shown: number
  is_to_mail: number
}

type Fresh = StaffNotice & { eventId: string } & NoticeChoice

/** False when this event was told to this person already. */
export async function insertNotice(tx: Writing, fresh: Fresh): Promise<boolean> {
  const result = await tx
    .insertInto('staff_notices')
    .values({
      id: fresh.id,
      staff_id: fresh.staffId,
      kind: fresh.kind,
      event_id: fresh.eventId,
      about: JSON.stringify(fresh.about),
      told_at: fresh.toldAt,
      read_at: fresh.readAt,
      is_shown: fresh.inNewsroom ? 1 : 0,
      is_to_mail: fresh.byMail ? 1 : 0,
    })
    .onConflict((conflict) => conflict.columns(['staff_id', 'event_id', 'kind']).doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

type Chosen = { staffId: StaffId; kind: NoticeKind } & NoticeChoice

/** What somebody chose; of what they said nothing about there is nothing. */
export async function choicesOf(db: Reading, staffIds: readonly StaffId[]): Promise<Chosen[]> {
  if (staffIds.length === 0) return []
  const rows = await db.selectFrom('staff_notice_choices').selectAll().where('staff_id', 'in', staffIds).execute()
  return rows.map((row) => ({
    staffId: row.staff_id as StaffId,
    kind: row.kind as NoticeKind,
    inNewsroom: row.in_newsroom === 1,
    byMail: row.by_mail === 1,
  }))
}

export async function keepChoice(tx: Writing, { staffId, kind, inNewsroom, byMail }: Chosen): Promise<void> {
  const chosen = { in_newsroom: inNewsroom ? 1 : 0, by_mail: byMail ? 1 : 0 }
  await tx
    .insertInto('staff_notice_choices')
    .values({ staff_id: staffId, kind, ...chosen })
    .onConflict((conflict) => conflict.columns(['staff_id', 'kind']).doUpdateSet(chosen))
    .execute()
}

// Written out, so that the indexes of just these rows serve.
const shown = (db: Reading, staffId: StaffId) =>
  db
    .selectFrom('staff_notices')
    .where('staff_id', '=', staffId)
    .where((eb) => eb('is_shown', '=', eb.lit(1)))
const toMail = (db: Reading) => db.selectFrom('staff_notices').where((eb) => eb('is_to_mail', '=', eb.lit(1)))

type Which = { staffId: StaffId; unread: boolean }

export async function noticesOn(
  db: Reading,
  { staffId, unread }: Which,
  paging: Paging<NoticeSort>,
): Promise<Paged<StaffNotice>> {
  const all = shown(db, staffId)
    .selectAll()
    .$if(unread, (from) => from.where('read_at', 'is', null))
  const page = await keysetPage(all, ['staff_notices.id'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

/** How many are not read; counted no further than anybody wants to know. */
export async function countUnread(db: Reading, staffId: StaffId, most: number): Promise<number> {
  const rows = await shown(db, staffId).select('id').where('read_at', 'is', null).limit(most).execute()
  return rows.length
}

export async function findNotice(db: Reading, id: NoticeId): Promise<StaffNotice | undefined> {
  const row = await db.selectFrom('staff_notices').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

type Read = { staffId: StaffId; at: Instant; id?: NoticeId }

/** One, or all; how many were not read before. */
export async function markRead(tx: Writing, { staffId, at, id }: Read): Promise<number> {
  const result = await tx
    .updateTable('staff_notices')
    .set({ read_at: at })
    .where('staff_id', '=', staffId)
    .where((eb) => eb('is_shown', '=', eb.lit(1)))
    .where('read_at', 'is', null)
    .$if(id !== undefined, (to) => to.where('id', '=', id ?? ''))
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** What each person has waiting for a mail: since when, up to which, and of what kinds. */
export type WaitingMail = { staffId: StaffId; since: Instant; until: NoticeId }

/** Of these kinds, or of all. */
export async function waitingMails(db: Reading, kinds: readonly NoticeKind[] | undefined): Promise<WaitingMail[]> {
  const rows = await toMail(db)
    .where('read_at', 'is', null)
    .$if(kinds !== undefined, (from) => from.where('kind', 'in', kinds ?? []))
    .groupBy('staff_id')
    .select(({ fn }) => ['staff_id', fn.min('told_at').as('since'), fn.max('id').as('until')])
    .execute()
  return rows.map((row) => ({
    staffId: row.staff_id as StaffId,
    since: row.since as Instant,
    until: row.until as NoticeId,
  }))
}

export async function sentAtOf(db: Reading, staffId: StaffId): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('staff_notice_mails')
    .select('sent_at')
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return row?.sent_at as Instant | undefined
}

export async function keepSentAt(tx: Writing, staffId: StaffId, at: Instant): Promise<void> {
  await tx
    .insertInto('staff_notice_mails')
    .values({ staff_id: staffId, sent_at: at })
    .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ sent_at: at }))
    .execute()
}

type Gathered = { staffId: StaffId; until: NoticeId }

/** What is to go by mail and was not read meanwhile, the oldest first. */
export async function gathered(db: Reading, { staffId, until }: Gathered): Promise<StaffNotice[]> {
  const waiting = toMail(db).selectAll().where('staff_id', '=', staffId).where('id', '<=', until)
  const rows = await waiting.where('read_at', 'is', null).orderBy('id').execute()
  return rows.map(fromRow)
}

export async function endGathered(tx: Writing, { staffId, until }: Gathered): Promise<void> {
  await tx
    .updateTable('staff_notices')
    .set({ is_to_mail: 0 })
    .where('staff_id', '=', staffId)
    .where('id', '<=', until)
    .where((eb) => eb('is_to_mail', '=', eb.lit(1)))
    .execute()
}

export async function deleteNoticesBefore(tx: Writing, before: Instant): Promise<void> {
  await tx.deleteFrom('staff_notices').where('told_at', '<', before).execute()
}

function fromRow(row: NoticeRow): StaffNotice {
  return {
    id: row.id as NoticeId,
    staffId: row.staff_id as StaffId,
    kind: row.kind as NoticeKind,
    about: JSON.parse(row.about) as About,
    toldAt: row.told_at as Instant,
    readAt: row.read_at as Instant | null,
  }
}
