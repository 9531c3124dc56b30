import { sql } from 'kysely'
import type { Reading } from '../../../platform/database/tables.ts'
import { type DecisionId, decidedFromRow, type ReplyId } from '../../replies/index.ts'
import type { StaffId } from '../../staff/index.ts'
import type { Within } from '../queue/store.ts'
import type { Line } from './line.ts'

type Page = {
  within: Within
  before: DecisionId | null
  limit: number
  /** Replies the lines are about; all when there is none. */
  about: readonly ReplyId[] | null
  by: StaffId | null
}

/** The newest first. Each section is read from its own stretch of the index. */
export async function linesBefore(db: Reading, page: Page): Promise<Line[]> {
  const { within, limit } = page
  const ids = within === 'all' ? await idsIn(db, page, null) : await idsOfSections(db, page, within)
  const newest = ids.toSorted((one, other) => (one < other ? 1 : -1)).slice(0, limit)
  return newest.length === 0 ? [] : linesOf(db, newest)
}

async function idsOfSections(db: Reading, page: Page, within: Exclude<Within, 'all'>): Promise<string[]> {
  const found: string[] = []
  for (const section of within) found.push(...(await idsIn(db, page, section)))
  return found
}

async function idsIn(db: Reading, { before, limit, about, by }: Page, section: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom('decisions')
    .select('id')
    .$if(section !== null, (query) => query.where('section_id', '=', section))
    .$if(about !== null, (query) => query.where('reply_id', 'in', [...(about ?? [])]))
    .$if(by !== null, (query) => query.where('made_by', '=', by ?? ''))
    .$if(before !== null, (query) => query.where('id', '<', before ?? ''))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

async function linesOf(db: Reading, ids: readonly string[]): Promise<Line[]> {
  const rows = await db
    .selectFrom('decisions as d')
    .leftJoin('staff as s', 's.id', 'd.made_by')
    .leftJoin('house_rules as h', 'h.id', 'd.house_rule_id')
    .leftJoin('replies as r', 'r.id', 'd.reply_id')
    .leftJoin('articles as a', 'a.id', 'r.article_id')
    .selectAll('d')
    .select(['s.name as by_name', 'h.title as rule', 'a.path'])
    .where('d.id', 'in', [...ids])
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...decidedFromRow(row), byName: row.by_name, rule: row.rule, path: row.path }))
}

/** Everybody who has decided something. */
export async function deciders(db: Reading): Promise<{ id: StaffId; name: string }[]> {
  const { rows } = await sql<{ id: StaffId; name: string }>`select s.id, s.name from staff s
    where exists (select 1 from decisions d where d.made_by = s.id) order by s.name, s.id`.execute(db)
  return rows
}
