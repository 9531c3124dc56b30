import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Texts } from './kept.ts'
import type { Section, SectionId } from './settings.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    settings: { name: string; value: string }
    secrets: { id: string; purpose: string; secret: string; made_at: string }
    sections: { id: string; slug: string; name: string; description: string; position: number }
  }
}

/** Where readers find the site, as it was once given, and where it listened last. Nobody changes them on a page. */
const addresses = ['address', 'listensAt'] as const

/** Everything kept of settings, as text; also what a newer release kept, which stays as it is. */
export async function savedTexts(db: Reading): Promise<Texts> {
  const rows = await db.selectFrom('settings').selectAll().where('name', 'not in', addresses).execute()
  return new Map(rows.map(({ name, value }) => [name, value]))
}

export type Addresses = { [Name in (typeof addresses)[number]]?: string }

export async function keptAddresses(db: Reading): Promise<Addresses> {
  const rows = await db.selectFrom('settings').selectAll().where('name', 'in', addresses).execute()
  return Object.fromEntries(rows.map((row) => [row.name, row.value]))
}

export async function saveTexts(tx: Writing, texts: Texts): Promise<void> {
  for (const [name, value] of texts) {
    await tx
      .insertInto('settings')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute()
  }
}

export async function allSections(db: Reading): Promise<Section[]> {
  const rows = await db.selectFrom('sections').selectAll().orderBy('position').orderBy('slug').execute()
  return rows.map((row) => ({ ...row, id: row.id as SectionId }))
}

/** By name; one that is gone has none. */
export async function namesOfSections(db: Reading, ids: readonly SectionId[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('sections').select('name').where('id', 'in', ids).orderBy('name').execute()
  return rows.map(({ name }) => name)
}

export async function insertSection(tx: Writing, section: Section): Promise<void> {
  await tx.insertInto('sections').values(section).execute()
}

export async function updateSection(tx: Writing, { id, name, description, position }: Section): Promise<void> {
  await tx.updateTable('sections').set({ name, description, position }).where('id', '=', id).execute()
}

/** The newest secret for a purpose; `undefined` before the first was made. */
export async function newestSecret(db: Reading, purpose: string, latest?: string) {
  return db
    .selectFrom('secrets')
    .select(['id', 'secret', 'made_at'])
    .where('purpose', '=', purpose)
    .$if(latest !== undefined, (secrets) => secrets.where('made_at', '<=', latest ?? ''))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export async function allSecrets(db: Reading, purpose: string) {
  const secrets = db.selectFrom('secrets').select(['id', 'secret', 'made_at']).where('purpose', '=', purpose)
  return secrets.orderBy('made_at', 'desc').orderBy('id', 'desc').execute()
}

type NewSecret = { id: string; purpose: string; secret: string; made_at: string }

export async function insertSecret(tx: Writing, secret: NewSecret): Promise<void> {
  await tx.insertInto('secrets').values(secret).execute()
}

export async function deleteSecretsBefore(tx: Writing, purpose: string, madeBefore: string): Promise<void> {
  await tx.deleteFrom('secrets').where('purpose', '=', purpose).where('made_at', '<', madeBefore).execute()
}
