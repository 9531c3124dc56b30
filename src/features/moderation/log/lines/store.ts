import { sql } from 'kysely'
import type { Reading } from '../../../../platform/database/tables.ts'
import type { Decided, DecisionId, Move, ReplyId, Within } from '../../../replies/index.ts'
import type { StaffId } from '../../../staff/index.ts'
import { decidedFromRow, moveFromRow } from '../store.ts'

/** A decision, and what whoever of the staff made it is called. */
export type NamedDecision = Decided & { byName: string | null }

export type Page = {
  within: Within
  before: DecisionId | null
  limit: number
  /** Replies the lines are about; all when there is none. */
  about: readonly ReplyId[] | null
  by: StaffId | null
}

/** The newest first. Each section is read from its own stretch of the index. */
export async function linesBefore(db: Reading, page: Page): Promise<NamedDecision[]> {
  const ids = page.about === null ? await idsIn(db, page) : await idsAbout(db, page, page.about)
  const newest = ids.toSorted((one, other) => (one < other ? 1 : -1)).slice(0, page.limit)
  return newest.length === 0 ? [] : linesOf(db, newest)
}

async function idsIn(db: Reading, page: Page): Promise<string[]> {
  if (page.within === 'all') return idsOf(db, page, null)
  const found: string[] = []
  for (const section of page.within) found.push(...(await idsOf(db, page, section)))
  return found
}

async function idsOf(db: Reading, { before, limit, by }: Page, section: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom('decisions')
    .select('id')
    .$if(section !== null, (query) => query.where('section_id', '=', section))
    .$if(by !== null, (query) => query.where('made_by', '=', by ?? ''))
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

/** All there are about these replies: few enough that ordering them here is less than what a planner makes of it. */
async function idsAbout(db: Reading, { within, before, by }: Page, about: readonly ReplyId[]): Promise<string[]> {
  const lines = db.selectFrom('decisions').select(['id', 'section_id', 'made_by'])
  const rows = await lines.where('reply_id', 'in', [...about]).execute()
  const isTheirs = (section: string | null) => within === 'all' || within.some((each) => each === section)
  const isAsked = (row: (typeof rows)[number]) =>
    (before === null || row.id < before) && (by === null || row.made_by === by)
  return rows.filter((row) => isTheirs(row.section_id) && isAsked(row)).map(({ id }) => id)
}

async function linesOf(db: Reading, ids: readonly string[]): Promise<NamedDecision[]> {
  const rows = await db
    .selectFrom('decisions as d')
    .leftJoin('staff_names as s', 's.id', 'd.made_by')
    .selectAll('d')
    .select('s.name as by_name')
    .where('d.id', 'in', [...ids])
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...decidedFromRow(row), byName: row.by_name }))
}

const atOnce = 1_000

/** Every decision between two moments, the newest first, a thousand at a time from one stretch of the index. */
export async function* decisionsBetween(
  db: Reading,
  { from, to }: { from: string; to: string },
): AsyncGenerator<Decided> {
  let before: { at: string; id: string } = { at: to, id: '' }
  for (;;) {
    const rows = await db
      .selectFrom('decisions')
      .selectAll()
      .where('at', '>=', from)
      .where(sql<boolean>`(at, id) < (${before.at}, ${before.id})`)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(atOnce)
      .execute()
    yield* rows.map(decidedFromRow)
    const last = rows.at(-1)
    if (!last || rows.length < atOnce) return
    before = last
  }
}

/** The newest move of each of these replies, with the name of whoever of the staff made it. */
export async function newestMoves(
  db: Reading,
  ids: readonly ReplyId[],
): Promise<Map<ReplyId, Move & { name: string | null }>> {
  const rows = await db
    .selectFrom('decisions as m')
    .leftJoin('staff_names as s', 's.id', 'm.made_by')
    .selectAll('m')
    .select('s.name')
    .where('m.reply_id', 'in', [...ids])
    .where('m.what', '=', 'moved')
    .orderBy('m.id')
    .execute()
  return new Map(rows.map((row) => [row.reply_id as ReplyId, { ...moveFromRow(row), name: row.name }]))
}

/** Every decision that kept one of these replies from readers, the oldest first. */
export async function hidingsOf(db: Reading, ids: readonly ReplyId[]): Promise<Decided[]> {
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('reply_id', 'in', [...ids])
    .where('what', '=', 'moved')
    .where('to_status', 'in', ['hidden', 'spam'])
    .orderBy('id')
    .execute()
  return rows.map(decidedFromRow)
}
