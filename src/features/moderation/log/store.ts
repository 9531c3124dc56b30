import type { Instant } from '../../../base/clock.ts'
import { insertRow } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { Decided, DecisionId, Move, MoveId, ReplyId, Status } from '../../replies/index.ts'
import type { SectionId } from '../../settings/index.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    decisions: DecisionRow
  }
}

type DecisionRow = {
  id: string
  at: string
  made_by: string
  what: string
  reply_id: string | null
  reader_id: string | null
  section_id: string | null
  from_status: string | null
  to_status: string | null
  house_rule_id: string | null
  because: string
  facts: string
}

/** Adds to the log. Nothing here changes a line or takes it away, but that whoever is forgotten is taken out. */
export function insertDecision(tx: Writing, decided: Decided): Promise<void> {
  return insertRow(tx, 'decisions', {
    id: decided.id,
    at: decided.at,
    made_by: decided.by,
    what: decided.what,
    reply_id: decided.replyId ?? null,
    reader_id: decided.readerId ?? null,
    section_id: decided.sectionId ?? null,
    from_status: decided.from ?? null,
    to_status: decided.to ?? null,
    house_rule_id: decided.houseRuleId ?? null,
    because: decided.because,
    facts: JSON.stringify(decided.facts ?? {}),
  })
}

export async function findMove(db: Reading, id: MoveId): Promise<Move | undefined> {
  const row = await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst()
  return row?.what === 'moved' ? moveFromRow(row) : undefined
}

export async function findDecision(db: Reading, id: DecisionId): Promise<Decided | undefined> {
  const row = await db.selectFrom('decisions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && decidedFromRow(row)
}

export async function newestDecision(db: Reading, id: ReplyId): Promise<Decided | undefined> {
  const rows = db.selectFrom('decisions').selectAll().where('reply_id', '=', id)
  const row = await rows.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && decidedFromRow(row)
}

export async function newestMove(db: Reading, id: ReplyId): Promise<Move | undefined> {
  const moves = db.selectFrom('decisions').selectAll().where('reply_id', '=', id).where('what', '=', 'moved')
  const row = await moves.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && moveFromRow(row)
}

/**
 * The move by which a reply is where it is: the newest, or, where that only took another one back, the one that stood
 * before. `before` looks at no move from that one on.
 */
export async function standingMove(db: Reading, id: ReplyId, before?: MoveId): Promise<Move | undefined> {
  const moves = db.selectFrom('decisions').selectAll().where('reply_id', '=', id).where('what', '=', 'moved')
  const sought = before === undefined ? moves : moves.where('id', '<', before)
  const row = await sought.orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (!row) return undefined
  const { stands } = JSON.parse(row.facts) as { stands?: MoveId }
  return stands ? findMove(db, stands) : moveFromRow(row)
}

/** The reasons given for where these replies are, each the newest. */
export async function reasonsGiven(db: Reading, ids: readonly ReplyId[]): Promise<Map<ReplyId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('decisions')
    .select(['reply_id', 'because'])
    .where('reply_id', 'in', [...ids])
    .where('what', '=', 'moved')
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ reply_id, because }) => [reply_id as ReplyId, because]))
}

/** As many ids as one statement takes. */
const atOnce = 500

/** The log keeps that something was decided, when and by whom; words about a reply may be words of it. */
export async function emptyLinesAbout(tx: Writing, ids: readonly ReplyId[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce)
    await tx.updateTable('decisions').set({ because: '', facts: '{}' }).where('reply_id', 'in', some).execute()
  }
}

/** What was decided about this person and no reply in particular: the line stays, without words and without them. */
export async function emptyLinesOf(tx: Writing, readerId: string): Promise<void> {
  const nobody = { because: '', facts: '{}', reader_id: null }
  await tx.updateTable('decisions').set(nobody).where('reader_id', '=', readerId).execute()
}

export function decidedFromRow(row: DecisionRow): Decided {
  return {
    id: row.id as DecisionId,
    at: row.at as Instant,
    by: row.made_by as Decided['by'],
    what: row.what as Decided['what'],
    because: row.because,
    facts: JSON.parse(row.facts) as Record<string, unknown>,
    ...(row.reply_id === null ? {} : { replyId: row.reply_id as ReplyId }),
    ...(row.reader_id === null ? {} : { readerId: row.reader_id }),
    ...(row.section_id === null ? {} : { sectionId: row.section_id as SectionId }),
    ...(row.from_status === null ? {} : { from: row.from_status as Status }),
    ...(row.to_status === null ? {} : { to: row.to_status as Status }),
    ...(row.house_rule_id === null ? {} : { houseRuleId: row.house_rule_id }),
  }
}

export function moveFromRow(row: DecisionRow): Move {
  return {
    id: row.id as MoveId,
    replyId: row.reply_id as ReplyId,
    from: row.from_status as Status,
    to: row.to_status as Status,
    at: row.at as Instant,
    by: row.made_by as Move['by'],
    because: row.because,
    houseRuleId: row.house_rule_id,
    waited: (JSON.parse(row.facts) as { waited?: Move['waited'] }).waited ?? [],
  }
}
