import { type Kysely, sql } from 'kysely'

/**
 * Addresses of articles in their one spelling: as UTF-8 in NFC, escaped in capitals. Until now they were kept as they
 * came, and one with a letter beyond ASCII was found by nobody.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const taken = await spellArticles(db)
  await spellRedirects(db, taken)
  for (const table of ['sections', 'authors', 'topics', 'storylines', 'entries', 'entry_addresses']) {
    await composeNames(db, table)
  }
}

/** Names in addresses are asked for composed; those in Korean were kept apart. */
async function composeNames(db: Kysely<unknown>, table: string): Promise<void> {
  const { rows } = await sql<{ slug: string }>`select distinct slug from ${sql.table(table)}`.execute(db)
  const known = new Set(rows.map(({ slug }) => slug))
  for (const { slug } of rows) {
    const composed = slug.normalize('NFC')
    if (known.has(composed)) continue
    await sql`update ${sql.table(table)} set slug = ${composed} where slug = ${slug}`.execute(db)
  }
}

type Row = { key: string; path: string }

/** An address that is spelt rightly keeps it; of two that are spelt the same now the later one gets a number. */
async function spellArticles(db: Kysely<unknown>): Promise<Set<string>> {
  const { rows } = await sql<Row>`select id as key, path from articles where path is not null order by id`.execute(db)
  const taken = new Set(rows.filter(isSpelt).map(({ path }) => path))
  for (const { key, path } of rows.filter((row) => !isSpelt(row))) {
    const free = freeOf(spelling(path), taken)
    taken.add(free)
    await sql`update articles set path = ${free} where id = ${key}`.execute(db)
  }
  return taken
}

/** An address in use leads nowhere else. */
async function spellRedirects(db: Kysely<unknown>, taken: ReadonlySet<string>): Promise<void> {
  const { rows } = await sql<Row>`select path as key, path from redirects order by made_at, path`.execute(db)
  const known = new Set(rows.filter(isSpelt).map(({ path }) => path))
  for (const { key, path } of rows.filter((row) => !isSpelt(row))) {
    const to = spelling(path)
    if (taken.has(to) || known.has(to)) await sql`delete from redirects where path = ${key}`.execute(db)
    else await sql`update redirects set path = ${to} where path = ${key}`.execute(db)
    known.add(to)
  }
}

function isSpelt({ path }: Row): boolean {
  return spelling(path) === path
}

function freeOf(path: string, taken: ReadonlySet<string>): string {
  let free = path
  for (let number = 2; taken.has(free); number += 1) free = `${path}-${number}`
  return free
}

function spelling(path: string): string {
  if (path.startsWith('/?')) return path
  const parts = path.split('/').filter((part) => part !== '')
  return `/${parts.map(spellingOf).join('/')}`
}

function spellingOf(part: string): string {
  return encodeURIComponent(meant(part).normalize('NFC')).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent)
}

function meant(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part.toWellFormed()
  }
}
