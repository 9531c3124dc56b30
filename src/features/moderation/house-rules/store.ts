import { insertRow } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { HouseRule, HouseRuleId } from './rule.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    house_rules: HouseRuleRow
  }
}

type HouseRuleRow = { id: string; title: string; words: string; position: number; retired_at: string | null }

/** Every rule there is or was, in order. */
export async function allHouseRules(db: Reading): Promise<HouseRule[]> {
  const rows = await db.selectFrom('house_rules').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(fromRow)
}

export async function findHouseRule(db: Reading, id: HouseRuleId): Promise<HouseRule | undefined> {
  const row = await db.selectFrom('house_rules').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function ruleTitles(db: Reading, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rules = db.selectFrom('house_rules').select(['id', 'title'])
  const rows = await rules.where('id', 'in', [...new Set(ids)]).execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export function insertHouseRule(tx: Writing, { retired: _, ...rule }: HouseRule): Promise<void> {
  return insertRow(tx, 'house_rules', { ...rule, retired_at: null })
}

export async function updateHouseRule(tx: Writing, rule: HouseRule, at: string): Promise<void> {
  const { id, title, words, position, retired } = rule
  const changed = { title, words, position, retired_at: retired ? at : null }
  await tx.updateTable('house_rules').set(changed).where('id', '=', id).execute()
}

function fromRow({ retired_at, id, ...row }: HouseRuleRow): HouseRule {
  return { ...row, id: id as HouseRuleId, retired: retired_at !== null }
}
