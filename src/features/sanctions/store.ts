import { sql } from 'kysely'
import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import { insertRow } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ReplyId } from '../replies/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Listed, Sanction, SanctionId } from './sanction.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    sanctions: SanctionRow
  }
}

type SanctionRow = {
  id: string
  kind: string
  reply_id: string | null
  section_id: string
  on_reader: number
  reader_id: string | null
  network_hash: string | null
  house_rule_id: string | null
  because: string
  made_at: string
  made_by: string
  until: string | null
  lifted_at: string | null
  lifted_by: string | null
}

/** Whom it is on; kept beside the sanction and never read out with it. */
export type Against = { readerId: string | null; networkHash: string | null }

export function insertSanction(tx: Writing, sanction: Sanction, against: Against): Promise<void> {
  return insertRow(tx, 'sanctions', {
    id: sanction.id,
    kind: sanction.kind,
    reply_id: sanction.replyId,
    section_id: sanction.sectionId,
    on_reader: sanction.on === 'reader' ? 1 : 0,
    reader_id: against.readerId,
    network_hash: against.networkHash,
    house_rule_id: sanction.houseRuleId,
    because: sanction.because,
    made_at: sanction.at,
    made_by: sanction.by,
    until: sanction.until,
    lifted_at: null,
    lifted_by: null,
  })
}

export async function markLifted(tx: Writing, id: SanctionId, { at, by }: { at: Instant; by: StaffId }): Promise<void> {
  const lifted = tx.updateTable('sanctions').set({ lifted_at: at, lifted_by: by, network_hash: null })
  await lifted.where('id', '=', id).execute()
}

export async function findSanction(db: Reading, id: SanctionId): Promise<Sanction | undefined> {
  const row = await db.selectFrom('sanctions').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

type Sought = { readerId: string | null; networks: readonly string[]; now: Instant }

/** The sanction in force that lasts the longest; one without an end lasts longer than any. */
export async function standingOn(db: Reading, { readerId, networks, now }: Sought): Promise<Sanction | undefined> {
  if (readerId === null && networks.length === 0) return undefined
  const rows = await db
    .selectFrom('sanctions')
    .selectAll()
    .where('lifted_at', 'is', null)
    .where((where) =>
      where.or([
        ...(readerId === null ? [] : [where('reader_id', '=', readerId)]),
        ...(networks.length === 0 ? [] : [where('network_hash', 'in', [...networks])]),
      ]),
    )
    .execute()
  const inForce = rows.map(fromRow).filter(({ until }) => until === null || until > now)
  return inForce.toSorted((one, other) => ((one.until ?? '~') < (other.until ?? '~') ? 1 : -1))[0]
}

/** Until when some sanction is in force: nothing when there is none, `null` when one has no end. */
export async function lastEnd(db: Reading, now: Instant): Promise<Instant | null | undefined> {
  const rows = await db
    .selectFrom('sanctions')
    .select((select) => [
      sql<number>`max(case when ${select.ref('until')} is null then 1 else 0 end)`.as('endless'),
      select.fn.max('until').as('last'),
    ])
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .executeTakeFirst()
  if (rows?.endless === 1) return null
  return (rows?.last ?? undefined) as Instant | undefined
}

type Sent = { readerId: string | null; networkHash: string | null }

/** The sanctions in force on whoever sent each of these replies. */
export async function standingOnWriters(
  db: Reading,
  senders: ReadonlyMap<ReplyId, Sent>,
  now: Instant,
): Promise<Map<ReplyId, Sanction[]>> {
  const readers = [...senders.values()].flatMap(({ readerId }) => readerId ?? [])
  const networks = [...senders.values()].flatMap(({ networkHash }) => networkHash ?? [])
  if (readers.length === 0 && networks.length === 0) return new Map()
  const rows = await db
    .selectFrom('sanctions')
    .selectAll()
    .where((where) =>
      where.or([
        ...(readers.length === 0 ? [] : [where('reader_id', 'in', readers)]),
        ...(networks.length === 0 ? [] : [where('network_hash', 'in', networks)]),
      ]),
    )
    .where('lifted_at', 'is', null)
    .where((where) => where.or([where('until', 'is', null), where('until', '>', now)]))
    .execute()
  const isOn = ({ readerId, networkHash }: Sent, row: SanctionRow) =>
    (readerId !== null && row.reader_id === readerId) || (networkHash !== null && row.network_hash === networkHash)
  const on = [...senders].map(([id, sent]) => [id, rows.filter((row) => isOn(sent, row)).map(fromRow)] as const)
  return new Map(on.filter(([, each]) => each.length > 0))
}

/** One page of those in these sections, in the order they were imposed. */
export async function sanctionsIn(
  db: Reading,
  within: 'all' | readonly SectionId[],
  paging: Paging,
): Promise<Paged<Omit<Listed, 'rule' | 'under'>>> {
  if (within !== 'all' && within.length === 0) return { rows: [], next: null, previous: null }
  const sanctions = db
    .selectFrom('sanctions as x')
    .leftJoin('staff_names as s', 's.id', 'x.made_by')
    .selectAll('x')
    .select('s.name as by_name')
    .$if(within !== 'all', (query) => query.where('x.section_id', 'in', [...within]))
  const page = await keysetPage(sanctions, ['x.id'], paging)
  return pagedAs(
    page,
    page.rows.map((row) => ({ ...fromRow(row), byName: row.by_name })),
  )
}

/** Every sanction on this reader, or for one of these replies, without who imposed it; the oldest first. */
export async function sanctionsOn(db: Reading, readerId: string, replyIds: readonly ReplyId[]) {
  const rows = await db
    .selectFrom('sanctions')
    .selectAll()
    .where((where) =>
      where.or([
        where('reader_id', '=', readerId),
        ...(replyIds.length > 0 ? [where('reply_id', 'in', [...replyIds])] : []),
      ]),
    )
    .orderBy('id')
    .execute()
  return rows.map(fromRow)
}

/** A network is forgotten when its sanction is over. */
export async function forgetEnded(tx: Writing, now: Instant): Promise<void> {
  const over = tx.updateTable('sanctions').set({ network_hash: null }).where('network_hash', 'is not', null)
  await over.where('until', '<=', now).execute()
}

function fromRow(row: SanctionRow): Sanction {
  return {
    id: row.id as SanctionId,
    kind: row.kind as Sanction['kind'],
    on: row.on_reader === 1 ? 'reader' : 'network',
    replyId: row.reply_id as ReplyId | null,
    sectionId: row.section_id as SectionId,
    houseRuleId: row.house_rule_id,
    because: row.because,
    at: row.made_at as Instant,
    by: row.made_by as StaffId,
    until: row.until as Instant | null,
    lifted: row.lifted_at === null ? null : { at: row.lifted_at as Instant, by: row.lifted_by ?? '' },
  }
}

/** A sanction on somebody who is forgotten holds on nobody any more; that there was one stays. */
export async function forgetReader(tx: Writing, readerId: string, replyIds: readonly ReplyId[]): Promise<void> {
  await tx.updateTable('sanctions').set({ reader_id: null, because: '' }).where('reader_id', '=', readerId).execute()
  // A network's goes on to its end, without what was said of the reply it was imposed for.
  for (let from = 0; from < replyIds.length; from += 500) {
    const some = tx.updateTable('sanctions').where('reply_id', 'in', replyIds.slice(from, from + 500))
    await some.set({ because: '' }).execute()
  }
}
