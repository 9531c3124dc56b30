import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, StageName } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Asking, Choice, Item, ItemId, ItemSort, ItemState, ListedItem, Priority } from './item.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    plan_items: ItemRow
    plan_assigned: { item_id: string; staff_id: string }
    /** Whom articles are assigned to. */
    planned_people: { article_id: string; staff_id: string }
  }
}

type ItemRow = {
  id: string
  article_id: string | null
  title: string
  section_id: string
  kind: string
  brief: string
  notes: string
  due_at: string
  out_at: string
  out_is_day: number
  commissioned_by: string | null
  commissioned_length: number | null
  words: number | null
  priority: number
  legal: string
  pictures: string
  is_sensitive: number
  state: string
  made_at: string
  made_by: string
  trashed_at: string | null
  is_assigned: number
}

/** After everything that has a moment, so that the lists have an order without one. */
export const never = '9999-12-31T23:59:59.999Z'

export async function findItem(db: Reading, id: ItemId): Promise<Item | undefined> {
  const items = db.selectFrom('plan_items').selectAll().where('id', '=', id).where('trashed_at', 'is', null)
  const row = await items.executeTakeFirst()
  return row && (await withPeople(db, [row]))[0]
}

export async function itemOf(db: Reading, articleId: ArticleId): Promise<Item | undefined> {
  const row = await db.selectFrom('plan_items').selectAll().where('article_id', '=', articleId).executeTakeFirst()
  return row && (await withPeople(db, [row]))[0]
}

/** What is planned of these articles, by the article, with the names of those who work on it. */
export async function itemsOf(
  db: Reading,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, Item & { names: readonly string[] }>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('plan_items').selectAll().where('article_id', 'in', ids).execute()
  const people = await peopleOf(db, rows)
  const items = rows.map((row) => {
    const own = people.get(row.id) ?? []
    const ids = own.map(({ id }) => id)
    return { ...fromRow(row, ids), names: own.map(({ name }) => name) }
  })
  return new Map(items.flatMap((item) => (item.articleId ? [[item.articleId, item]] : [])))
}

/** Puts it in, unless its article is in the plan already. */
export async function insertItem(tx: Writing, item: Item): Promise<void> {
  const { id, madeAt, madeBy } = item
  await tx
    .insertInto('plan_items')
    .values({ id, made_at: madeAt, made_by: madeBy, trashed_at: null, ...toRow(item) })
    .onConflict((conflict) => conflict.column('article_id').doNothing())
    .execute()
  if (item.assigned.length > 0) await assign(tx, item)
}

export async function updateItem(tx: Writing, item: Item): Promise<void> {
  await tx.updateTable('plan_items').set(toRow(item)).where('id', '=', item.id).execute()
  await tx.deleteFrom('plan_assigned').where('item_id', '=', item.id).execute()
  if (item.assigned.length > 0) await assign(tx, item)
}

async function assign(tx: Writing, { id, assigned }: Item): Promise<void> {
  const rows = [...new Set(assigned)].map((staff) => ({ item_id: id, staff_id: staff }))
  await tx.insertInto('plan_assigned').values(rows).execute()
}

type Following = Pick<Item, 'title' | 'sectionId' | 'kind' | 'words' | 'state'>

/** What the plan shows of a draft, as the draft has it. */
export async function followDraft(tx: Writing, id: ItemId, draft: Following): Promise<void> {
  const { title, sectionId, kind, words, state } = draft
  await tx
    .updateTable('plan_items')
    .set({ title, section_id: sectionId, kind, words, state })
    .where('id', '=', id)
    .execute()
}

const columns = {
  due: ['plan_items.due_at', 'plan_items.id'],
  out: ['plan_items.out_at', 'plan_items.id'],
} as const satisfies Record<ItemSort, unknown>

/** One page of the plan. */
export async function itemsOn(db: Reading, choice: Choice, paging: Paging<ItemSort>): Promise<Paged<ListedItem>> {
  const page = await keysetPage(chosen(db, choice).selectAll('plan_items'), columns[paging.sort.by], paging)
  return pagedAs(page, await listed(db, page.rows))
}

export type Shown = Pick<Choice, 'sectionId' | 'assignedTo' | 'whose'>

/** Lines of the plan by their ids. */
export async function listedBy(db: Reading, ids: readonly ItemId[]): Promise<Map<ItemId, ListedItem>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('plan_items').selectAll().where('id', 'in', ids).execute()
  return new Map((await listed(db, rows)).map((item) => [item.id, item]))
}

/** The articles whose text was due before this moment and that are not out. */
export async function overdueArticles(db: Reading, now: Instant, limit: number): Promise<ArticleId[]> {
  const rows = await db
    .selectFrom('plan_items')
    .select('article_id')
    .where('state', '=', 'open')
    .where('due_at', '<', now)
    .where('trashed_at', 'is', null)
    .where('article_id', 'is not', null)
    .orderBy('due_at', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ article_id: id }) => (id ? [id as ArticleId] : []))
}

/** These articles, as far as they are in the plan. */
export async function itemsIn(db: Reading, ids: readonly ArticleId[], choice: Shown): Promise<Map<ArticleId, ItemId>> {
  if (ids.length === 0) return new Map()
  const rows = await narrowed(db, choice)
    .select(['plan_items.id', 'plan_items.article_id'])
    .where('plan_items.article_id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, article_id }) => [article_id as ArticleId, id as ItemId]))
}

function chosen(db: Reading, { state, dueBefore, hasText, ...choice }: Choice) {
  return narrowed(db, choice)
    .where('plan_items.state', '=', state)
    .$if(dueBefore !== undefined, (from) => from.where('plan_items.due_at', '<', dueBefore ?? ''))
    .$if(hasText === true, (from) => from.where('plan_items.article_id', 'is not', null)) // not said
    .$if(hasText === false, (from) => from.where('plan_items.article_id', 'is', null))
}

/** Those of a section, of somebody, or whose they are. */
export function narrowed(db: Reading, { sectionId, assignedTo, whose }: Shown) {
  const assigned = db.selectFrom('plan_assigned').select('item_id')
  return (
    db
      .selectFrom('plan_items')
      .where('plan_items.trashed_at', 'is', null)
      .$if(sectionId !== undefined, (from) => from.where('plan_items.section_id', '=', sectionId ?? ''))
      // Written out, for the index of those.
      .$if(assignedTo === null, (from) => from.where((eb) => eb('plan_items.is_assigned', '=', eb.lit(0))))
      .$if(typeof assignedTo === 'string', (from) =>
        from.where('plan_items.id', 'in', assigned.where('staff_id', '=', assignedTo ?? '')),
      )
      .$if(whose !== undefined, (from) =>
        from.where(({ or, eb }) =>
          or([
            eb('plan_items.made_by', '=', whose ?? ''),
            eb('plan_items.id', 'in', assigned.where('staff_id', '=', whose ?? '')),
          ]),
        ),
      )
  )
}

/** What else a line says is looked up for the lines there are: SQLite would make the whole view of articles for a join. */
async function listed(db: Reading, rows: readonly ItemRow[]): Promise<ListedItem[]> {
  const ids = rows.flatMap(({ article_id: id }) => id ?? [])
  const [people, standing, clock] = await Promise.all([peopleOf(db, rows), standingOf(db, ids), goingOutOf(db, ids)])
  return rows.map((row) => {
    const own = people.get(row.id) ?? []
    const article = standing.get(row.article_id ?? '')
    return {
      ...fromRow(
        row,
        own.map(({ id }) => id),
      ),
      stage: (article?.stage ?? null) as StageName | null,
      isPublic: article !== undefined && article.public_id !== null && article.withdrawn_at === null,
      embargoedUntil: (article?.embargoed_until ?? null) as Instant | null,
      people: own,
      goesOutAt: clock.get(row.article_id ?? '') ?? null,
    }
  })
}

async function standingOf(db: Reading, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, never>()
  const rows = await db
    .selectFrom('newsroom_articles')
    .select(['id', 'stage', 'public_id', 'withdrawn_at', 'embargoed_until'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function goingOutOf(db: Reading, ids: readonly string[]): Promise<Map<string, Instant>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('waiting_publications').selectAll().where('article_id', 'in', ids).execute()
  return new Map(rows.map(({ article_id: id, due_at: at }) => [id, at as Instant]))
}

async function peopleOf(db: Reading, rows: readonly { id: string }[]) {
  if (rows.length === 0) return new Map<string, { id: StaffId; name: string }[]>()
  const found = await db
    .selectFrom('plan_assigned')
    .innerJoin('staff_names as s', 's.id', 'plan_assigned.staff_id')
    .select(['plan_assigned.item_id', 's.id', 's.name'])
    .where(
      'plan_assigned.item_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('s.name')
    .orderBy('s.id')
    .execute()
  const byItem = Map.groupBy(found, ({ item_id }) => item_id)
  return new Map([...byItem].map(([id, all]) => [id, all.map((each) => ({ id: each.id as StaffId, name: each.name }))]))
}

export async function withPeople(db: Reading, rows: readonly ItemRow[]): Promise<Item[]> {
  const people = await peopleOf(db, rows)
  const idsOf = ({ id }: ItemRow) => (people.get(id) ?? []).map((each) => each.id)
  return rows.map((row) => fromRow(row, idsOf(row)))
}

function fromRow(row: ItemRow, assigned: readonly StaffId[]): Item {
  return {
    id: row.id as ItemId,
    articleId: row.article_id as ArticleId | null,
    title: row.title,
    sectionId: row.section_id as SectionId,
    kind: row.kind,
    brief: row.brief,
    notes: row.notes,
    assigned,
    commissionedBy: row.commissioned_by as StaffId | null,
    length: row.commissioned_length,
    words: row.words,
    dueAt: momentIn(row.due_at),
    out: row.out_at === never ? null : { at: row.out_at as Instant, isDay: row.out_is_day === 1 },
    priority: row.priority as Priority,
    legal: row.legal as Asking,
    pictures: row.pictures as Asking,
    isSensitive: row.is_sensitive === 1,
    state: row.state as ItemState,
    madeAt: row.made_at as Instant,
    madeBy: row.made_by as StaffId,
  }
}

function momentIn(kept: string): Instant | null {
  return kept === never ? null : (kept as Instant)
}

function toRow(item: Item): Omit<ItemRow, 'id' | 'made_at' | 'made_by' | 'trashed_at'> {
  return {
    article_id: item.articleId,
    title: item.title,
    section_id: item.sectionId,
    kind: item.kind,
    brief: item.brief,
    notes: item.notes,
    due_at: item.dueAt ?? never,
    out_at: item.out?.at ?? never,
    out_is_day: item.out?.isDay ? 1 : 0,
    commissioned_by: item.commissionedBy,
    commissioned_length: item.length,
    words: item.words,
    priority: item.priority,
    legal: item.legal,
    pictures: item.pictures,
    is_sensitive: item.isSensitive ? 1 : 0,
    state: item.state,
    is_assigned: item.assigned.length > 0 ? 1 : 0,
  }
}
