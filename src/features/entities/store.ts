import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { StaffId } from '../staff/index.ts'
import type { Entry, EntryId, EntryKind, ListedEntry } from './entry.ts'
import { foldName, type KnownName, wordsOf } from './rules/names.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    entries: EntryRow
    entry_addresses: { kind: string; slug: string; entry_id: string }
    entry_names: { entry_id: string; folded: string; first_word: string; name: string }
    entry_words: { word: string; entry_id: string }
  }
}

type EntryRow = {
  id: string
  kind: string
  name: string
  slug: string
  description: string
  pronoun: string | null
  same_as: string
  merged_into: string | null
  removed_at: string | null
  made_at: string
  made_by: string
}

export async function insertEntry(tx: Writing, entry: Entry, made: { at: Instant; by: StaffId }): Promise<void> {
  await tx
    .insertInto('entries')
    .values({ id: entry.id, ...toRow(entry), removed_at: null, made_at: made.at, made_by: made.by })
    .execute()
  await keepAddress(tx, entry)
  await keepNames(tx, entry)
}

export async function updateEntry(tx: Writing, entry: Entry): Promise<void> {
  await tx.updateTable('entries').set(toRow(entry)).where('id', '=', entry.id).execute()
  await keepAddress(tx, entry)
  await keepNames(tx, entry)
}

/** An address that an entry has once had stays its own. */
async function keepAddress(tx: Writing, { id, kind, slug }: Entry): Promise<void> {
  await tx
    .insertInto('entry_addresses')
    .values({ kind, slug, entry_id: id })
    .onConflict((conflict) => conflict.columns(['kind', 'slug']).doNothing())
    .execute()
}

async function keepNames(tx: Writing, { id, name, aliases }: Entry): Promise<void> {
  await forgetNames(tx, id)
  const names = new Map([name, ...aliases].map((each) => [foldName(each), each]))
  const rows = [...names].filter(([folded]) => folded !== '')
  if (rows.length === 0) return
  await tx
    .insertInto('entry_names')
    .values(
      rows.map(([folded, each]) => ({ entry_id: id, folded, first_word: folded.split(' ')[0] ?? '', name: each })),
    )
    .execute()
  const words = [...new Set(rows.flatMap(([folded]) => folded.split(' ')))]
  await tx
    .insertInto('entry_words')
    .values(words.map((word) => ({ word, entry_id: id })))
    .execute()
}

/** What is merged or removed is found by no name. */
async function forgetNames(tx: Writing, id: EntryId): Promise<void> {
  await tx.deleteFrom('entry_names').where('entry_id', '=', id).execute()
  await tx.deleteFrom('entry_words').where('entry_id', '=', id).execute()
}

export async function removeEntry(tx: Writing, id: EntryId, at: Instant): Promise<void> {
  await forgetNames(tx, id)
  await tx.updateTable('entries').set({ removed_at: at }).where('id', '=', id).execute()
}

/** Everything that led to one leads to the other from now on. */
export async function mergeEntry(tx: Writing, from: EntryId, into: EntryId): Promise<void> {
  await forgetNames(tx, from)
  await tx.updateTable('entries').set({ merged_into: into }).where('id', '=', from).execute()
  await tx.updateTable('entries').set({ merged_into: into }).where('merged_into', '=', from).execute()
  await tx.updateTable('entry_addresses').set({ entry_id: into }).where('entry_id', '=', from).execute()
}

export async function findEntry(db: Reading, id: EntryId): Promise<Entry | undefined> {
  return (await entriesByIds(db, [id]))[0]
}

export async function entriesByIds(db: Reading, ids: readonly EntryId[]): Promise<Entry[]> {
  if (ids.length === 0) return []
  const wanted = [...new Set(ids)]
  const [rows, names] = [
    await db.selectFrom('entries').selectAll().where('id', 'in', wanted).execute(),
    await db.selectFrom('entry_names').select(['entry_id', 'name']).where('entry_id', 'in', wanted).execute(),
  ]
  const byEntry = Map.groupBy(names, (row) => row.entry_id)
  return rows.map((row) =>
    fromRow(
      row,
      (byEntry.get(row.id) ?? []).map(({ name }) => name),
    ),
  )
}

/** Whose an address is, or was. */
export async function findEntryAt(db: Reading, kind: EntryKind, slug: string): Promise<Entry | undefined> {
  const row = await db
    .selectFrom('entry_addresses')
    .select('entry_id')
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row && findEntry(db, row.entry_id as EntryId)
}

export async function takenSlugs(db: Reading, kind: EntryKind, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom('entry_addresses')
    .select('slug')
    .where('kind', '=', kind)
    .where('slug', 'in', slugs)
    .execute()
  return new Set(rows.map(({ slug }) => slug))
}

export async function slugOwner(db: Reading, kind: EntryKind, slug: string): Promise<EntryId | undefined> {
  const addresses = db.selectFrom('entry_addresses').select('entry_id').where('kind', '=', kind)
  const row = await addresses.where('slug', '=', slug).executeTakeFirst()
  return row?.entry_id as EntryId | undefined
}

type Search = { words: readonly string[]; kind: EntryKind | undefined }

/** One page of what a search finds, in the order it was added. */
export async function entriesOn(db: Reading, search: Search, paging: Paging): Promise<Paged<ListedEntry>> {
  const page = await keysetPage(found(db, search), ['entries.id'], paging)
  const entries = await entriesByIds(
    db,
    page.rows.map(({ id }) => id as EntryId),
  )
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const listed = page.rows.flatMap(({ id, made_at }) => {
    const entry = byId.get(id as EntryId)
    return entry ? [{ ...entry, madeAt: made_at as Instant }] : []
  })
  return pagedAs(page, listed)
}

/** Each word begins a word of one of its names. */
function found(db: Reading, { words, kind }: Search) {
  const beginning = (word: string) =>
    db.selectFrom('entry_words').select('entry_id').where('word', '>=', word).where('word', '<', `${word}\u{10ffff}`)
  return words
    .reduce(
      (query, word) => query.where('id', 'in', beginning(word)),
      db.selectFrom('entries').select(['entries.id', 'made_at']),
    )
    .where('merged_into', 'is', null)
    .where('removed_at', 'is', null)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? ''))
}

const atOnce = 500

/** Every name of the record that begins with one of these words. */
export async function namesBeginning(db: Reading, words: readonly string[]): Promise<KnownName[]> {
  const known = new Map<string, { id: EntryId; kind: EntryKind; names: string[] }>()
  for (let from = 0; from < words.length; from += atOnce) {
    const rows = await db
      .selectFrom('entry_names as n')
      .innerJoin('entries as e', 'e.id', 'n.entry_id')
      .select(['e.id', 'e.kind', 'n.name'])
      .where('n.first_word', 'in', words.slice(from, from + atOnce))
      .orderBy('e.id')
      .execute()
    for (const { id, kind, name } of rows) {
      const entry = known.get(id) ?? { id: id as EntryId, kind: kind as EntryKind, names: [] }
      known.set(id, { ...entry, names: [...entry.names, name] })
    }
  }
  return [...known.values()]
}

/** Who has this very name. */
export async function namedSo(db: Reading, name: string, kind: EntryKind): Promise<Entry[]> {
  const rows = await db
    .selectFrom('entry_names as n')
    .innerJoin('entries as e', 'e.id', 'n.entry_id')
    .select('e.id')
    .where('n.first_word', '=', wordsOf(name)[0] ?? '')
    .where('n.folded', '=', foldName(name))
    .where('e.kind', '=', kind)
    .execute()
  return entriesByIds(
    db,
    rows.map(({ id }) => id as EntryId),
  )
}

/** When the first and the last of the record were entered. */
export async function entrySpan(db: Reading): Promise<{ first: Instant; last: Instant } | undefined> {
  const made = db.selectFrom('entries').select('made_at').limit(1)
  const first = await made.orderBy('id').executeTakeFirst()
  const last = await made.orderBy('id', 'desc').executeTakeFirst()
  return first && last && { first: first.made_at as Instant, last: last.made_at as Instant }
}

/** Where readers find those of these that are neither merged nor removed, in the order of their ids. */
export async function addressesOf(
  db: Reading,
  ids: readonly EntryId[],
): Promise<Pick<Entry, 'id' | 'kind' | 'slug'>[]> {
  const all: Pick<Entry, 'id' | 'kind' | 'slug'>[] = []
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await db
      .selectFrom('entries')
      .select(['id', 'kind', 'slug'])
      .where('id', 'in', ids.slice(from, from + atOnce))
      .where('merged_into', 'is', null)
      .where('removed_at', 'is', null)
      .orderBy('id')
      .execute()
    for (const { id, kind, slug } of rows) all.push({ id: id as EntryId, kind: kind as EntryKind, slug })
  }
  return all
}

/** Whoever was merged into another or removed. */
export async function goneEntries(db: Reading): Promise<EntryId[]> {
  const rows = await db
    .selectFrom('entries')
    .select('id')
    .where((eb) => eb.or([eb('merged_into', 'is not', null), eb('removed_at', 'is not', null)]))
    .execute()
  return rows.map(({ id }) => id as EntryId)
}

function toRow(entry: Entry) {
  return {
    kind: entry.kind,
    name: entry.name,
    slug: entry.slug,
    description: entry.description,
    pronoun: entry.pronoun,
    same_as: JSON.stringify(entry.sameAs),
    merged_into: entry.mergedInto,
  }
}

function fromRow(row: EntryRow, names: readonly string[]): Entry {
  return {
    id: row.id as EntryId,
    kind: row.kind as EntryKind,
    name: row.name,
    slug: row.slug,
    aliases: names.filter((name) => foldName(name) !== foldName(row.name)).toSorted(),
    sameAs: JSON.parse(row.same_as) as string[],
    description: row.description,
    pronoun: row.pronoun,
    mergedInto: row.merged_into as EntryId | null,
    isRemoved: row.removed_at !== null,
  }
}
