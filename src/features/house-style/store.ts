import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { clean } from '../../base/text.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import { folded } from '../desk/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Change, ChangeKind, Rule, RuleId, RuleState } from './rule.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    style_rules: RuleRow
    style_changes: { id: string; rule_id: string; at: string; made_by: string; did: string; rule: string }
  }
}

type RuleRow = {
  id: string
  key: string
  name: string
  name_folded: string
  group_name: string
  state: string
  rule: string
  made_at: string
  changed_at: string
}

export async function insertRule(tx: Writing, rule: Rule): Promise<void> {
  await tx.insertInto('style_rules').values(toRow(rule)).execute()
}

export async function updateRule(tx: Writing, rule: Rule): Promise<void> {
  const { id, key: _key, made_at: _madeAt, ...row } = toRow(rule)
  await tx.updateTable('style_rules').set(row).where('id', '=', id).execute()
}

export async function findRule(db: Reading, by: { id: RuleId } | { key: string }): Promise<Rule | undefined> {
  const query = db.selectFrom('style_rules').selectAll()
  const row = await ('id' in by ? query.where('id', '=', by.id) : query.where('key', '=', by.key)).executeTakeFirst()
  return row && fromRow(row)
}

/** Those of these that there are. */
export async function findRules(db: Reading, keys: readonly string[]): Promise<Rule[]> {
  if (keys.length === 0) return []
  return (await db.selectFrom('style_rules').selectAll().where('key', 'in', keys).execute()).map(fromRow)
}

export async function allRules(db: Reading): Promise<Rule[]> {
  return (await db.selectFrom('style_rules').selectAll().orderBy('name_folded').orderBy('id').execute()).map(fromRow)
}

/** Those that anybody is asked. */
export async function rulesAsked(db: Reading): Promise<Rule[]> {
  const rows = await db.selectFrom('style_rules').selectAll().where('state', '!=', 'off').orderBy('id').execute()
  return rows.map(fromRow)
}

export async function keysTaken(db: Reading): Promise<Set<string>> {
  return new Set((await db.selectFrom('style_rules').select('key').execute()).map(({ key }) => key))
}

/** Every group that a rule is in, with how many there are of each state. */
export async function groupCounts(db: Reading): Promise<{ group: string; state: RuleState; count: number }[]> {
  const rows = await db
    .selectFrom('style_rules')
    .select((eb) => ['group_name', 'state', eb.fn.countAll().as('count')])
    .groupBy(['group_name', 'state'])
    .orderBy('group_name')
    .execute()
  return rows.map(({ group_name, state, count }) => ({
    group: group_name,
    state: state as RuleState,
    count: Number(count),
  }))
}

export type RuleFilter = { search: string | undefined; group: string | undefined; state: RuleState | undefined }
const columns = {
  name: ['style_rules.name_folded', 'style_rules.id'],
  changed: ['style_rules.changed_at', 'style_rules.id'],
} as const

export async function rulesOn(
  db: Reading,
  { filter, ...paging }: Paging<keyof typeof columns> & { filter: RuleFilter },
): Promise<Paged<Rule>> {
  const { search = '', group, state } = filter
  const query = db
    .selectFrom('style_rules')
    .selectAll()
    .$if(group !== undefined, (some) => some.where('group_name', '=', group ?? ''))
    .$if(state !== undefined, (some) => some.where('state', '=', state ?? 'live'))
    .$if(search !== '', (some) =>
      some.where('name_folded', 'like', `%${folded(clean(search)).replace(/[%_\\]/g, '')}%`),
    )
  const page = await keysetPage(query, columns[paging.sort.by], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

export async function insertChange(tx: Writing, { id, at, by, did, rule }: Change): Promise<void> {
  const row = { id, rule_id: rule.id, at, made_by: by, did, rule: JSON.stringify(rule) }
  await tx.insertInto('style_changes').values(row).execute()
}

/** The newest first, and so many. */
export async function changesOf(db: Reading, id: RuleId, limit: number): Promise<Change[]> {
  const rows = await db
    .selectFrom('style_changes')
    .selectAll()
    .where('rule_id', '=', id)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at as Instant,
    by: row.made_by,
    did: row.did as ChangeKind,
    rule: JSON.parse(row.rule),
  }))
}

type Kept = Omit<Rule, 'id' | 'key' | 'name' | 'group' | 'state' | 'madeAt' | 'changedAt'>

function toRow({ id, key, name, group, state, madeAt, changedAt, ...rest }: Rule): RuleRow {
  const kept: Kept = rest
  const named = { id, key, name, name_folded: folded(name), group_name: group, state }
  return { ...named, rule: JSON.stringify(kept), made_at: madeAt, changed_at: changedAt }
}

function fromRow(row: RuleRow): Rule {
  const kept: Kept = JSON.parse(row.rule)
  return {
    ...kept,
    ownerId: kept.ownerId as StaffId | null,
    ...{ id: row.id as RuleId, key: row.key, name: row.name, group: row.group_name, state: row.state as RuleState },
    ...{ madeAt: row.made_at as Instant, changedAt: row.changed_at as Instant },
  }
}
