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

async function linesOf(db: Reading, ids: readonly string[]): Promise<Line[]> {
  const rows = await db
    .selectFrom('decisions as d')
    .leftJoin('staff_names as s', 's.id', 'd.made_by')
    .leftJoin('house_rules as h', 'h.id', 'd.house_rule_id')
    .leftJoin('replies as r', 'r.id', 'd.reply_id')
    .leftJoin('newsroom_articles as a', 'a.id', 'r.article_id')
    .selectAll('d')
    .select(['s.name as by_name', 'h.title as rule', 'a.path'])
    .where('d.id', 'in', [...ids])
    .orderBy('d.id', 'desc')
    .execute()
  return rows.map((row) => ({ ...decidedFromRow(row), byName: row.by_name, rule: row.rule, path: row.path }))
}
