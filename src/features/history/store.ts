import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { ArticleId, RevisionId } from '../articles/index.ts'
import type { SigningKey } from './keys.ts'
import { type Bytes, fromBase64, toBase64 } from './rules.ts'
import type { Place } from './tree.ts'
import type { Version } from './version.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    published_versions: VersionRow
    log_nodes: { level: number; position: number; hash: string }
    checkpoints: { size: number; made_at: string; note: string }
    log_keys: KeyRow
  }
}

type VersionRow = {
  position: number
  publication_id: string
  article_id: string
  number: number
  published_at: string
  canonical: string | null
  salt: string | null
  entry: string
  removed_at: string | null
  removed_by: string | null
  removed_because: string | null
}

type KeyRow = {
  id: string
  name: string
  public_key: string
  private_key: string | null
  made_at: string
  retired_at: string | null
}

type NewVersion = {
  position: number
  publicationId: string
  articleId: ArticleId
  number: number
  publishedAt: Instant
  canonical: string
  salt: Bytes
  entry: Bytes
}

export async function insertVersion(tx: Writing, version: NewVersion): Promise<void> {
  await tx
    .insertInto('published_versions')
    .values({
      position: version.position,
      publication_id: version.publicationId,
      article_id: version.articleId,
      number: version.number,
      published_at: version.publishedAt,
      canonical: version.canonical,
      salt: toBase64(version.salt),
      entry: toBase64(version.entry),
      removed_at: null,
      removed_by: null,
      removed_because: null,
    })
    .execute()
}

/** How many versions the log holds. */
export async function logSize(db: Reading): Promise<number> {
  const versions = db.selectFrom('published_versions').select('position').orderBy('position', 'desc').limit(1)
  const row = await versions.executeTakeFirst()
  return row ? row.position + 1 : 0
}

export async function newestNumber(db: Reading, articleId: ArticleId): Promise<number> {
  const versions = db.selectFrom('published_versions').select('number').where('article_id', '=', articleId)
  const row = await versions.orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.number ?? 0
}

export async function findVersion(db: Reading, articleId: ArticleId, number: number): Promise<Version | undefined> {
  const versions = db.selectFrom('published_versions').selectAll().where('article_id', '=', articleId)
  const row = await versions.where('number', '=', number).executeTakeFirst()
  return row && fromRow(row)
}

type Page = { before: number; limit: number }

/** Newest first: the versions of an article that are numbered below this. */
export async function versionsOf(db: Reading, articleId: ArticleId, { before, limit }: Page): Promise<OfRevision[]> {
  const versions = db
    .selectFrom('published_versions as v')
    .innerJoin('article_publications as p', 'p.id', 'v.publication_id')
    .selectAll('v')
    .select('p.revision_id')
    .where('v.article_id', '=', articleId)
    .where('v.number', '<', before)
  const rows = await versions.orderBy('v.number', 'desc').limit(limit).execute()
  return rows.map((row) => ({ ...fromRow(row), revisionId: row.revision_id as RevisionId }))
}

/** One page of the versions of an article, in their order. */
export async function versionsOn(db: Reading, articleId: ArticleId, paging: Paging): Promise<Paged<Version>> {
  const versions = db.selectFrom('published_versions').selectAll().where('article_id', '=', articleId)
  const page = await keysetPage(versions, ['published_versions.number'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

export type OfRevision = Version & { revisionId: RevisionId }

/** In the order of the log, from this position on. */
export async function versionsFrom(db: Reading, position: number, limit: number): Promise<Version[]> {
  const versions = db.selectFrom('published_versions').selectAll().where('position', '>=', position)
  return (await versions.orderBy('position').limit(limit).execute()).map(fromRow)
}

type Removal = { position: number; at: Instant; by: string; because: string }

export async function removeVersion(tx: Writing, { position, at, by, because }: Removal): Promise<void> {
  await tx
    .updateTable('published_versions')
    .set({ canonical: null, salt: null, removed_at: at, removed_by: by, removed_because: because })
    .where('position', '=', position)
    .execute()
}

export async function insertNodes(tx: Writing, nodes: readonly (Place & { hash: Bytes })[]): Promise<void> {
  const rows = nodes.map(({ level, position, hash }) => ({ level, position, hash: toBase64(hash) }))
  await tx.insertInto('log_nodes').values(rows).execute()
}

/** The hash at a place of the tree that is whole. */
export async function nodeAt(db: Reading, { level, position }: Place): Promise<Bytes> {
  const nodes = db.selectFrom('log_nodes').select('hash').where('level', '=', level)
  const row = await nodes.where('position', '=', position).executeTakeFirst()
  if (!row) throw new Error(`The log has no node ${position} on level ${level}.`)
  return fromBase64(row.hash)
}

/** Those of these places that are whole, at once. */
export async function nodesAt(db: Reading, places: readonly Place[]): Promise<(Place & { hash: Bytes })[]> {
  if (places.length === 0) return []
  const rows = await db
    .selectFrom('log_nodes')
    .selectAll()
    .where((eb) => eb.or(places.map(({ level, position }) => eb.and({ level, position }))))
    .execute()
  return rows.map(({ level, position, hash }) => ({ level, position, hash: fromBase64(hash) }))
}

export type Checkpoint = { size: number; madeAt: Instant; note: string }

/** A key that takes another's place signs the same head again. */
export async function saveCheckpoint(tx: Writing, { size, madeAt, note }: Checkpoint): Promise<void> {
  await tx
    .insertInto('checkpoints')
    .values({ size, made_at: madeAt, note })
    .onConflict((conflict) => conflict.column('size').doUpdateSet({ made_at: madeAt, note }))
    .execute()
}

/** Newest first: the checkpoints of logs smaller than this. */
export async function checkpointsBelow(db: Reading, size: number, limit: number): Promise<Checkpoint[]> {
  const all = db.selectFrom('checkpoints').selectAll().where('size', '<', size)
  const rows = await all.orderBy('size', 'desc').limit(limit).execute()
  return rows.map((row) => ({ size: row.size, madeAt: row.made_at as Instant, note: row.note }))
}

/** Every key the log was ever signed with, the newest first. What a retired one signed with is gone. */
export async function allKeys(db: Reading): Promise<SigningKey[]> {
  const rows = await db.selectFrom('log_keys').selectAll().orderBy('made_at', 'desc').orderBy('id', 'desc').execute()
  // The one that signs comes first, even where two were made in one moment.
  rows.sort((left, right) => Number(left.private_key === null) - Number(right.private_key === null))
  return rows.map((row) => ({
    name: row.name,
    keyId: row.id,
    bytes: fromBase64(row.public_key),
    privateKey: row.private_key,
    madeAt: row.made_at as Instant,
    retiredAt: row.retired_at as Instant | null,
  }))
}

export async function insertKey(tx: Writing, key: SigningKey): Promise<void> {
  await tx
    .insertInto('log_keys')
    .values({
      id: key.keyId,
      name: key.name,
      public_key: toBase64(key.bytes),
      private_key: key.privateKey,
      made_at: key.madeAt,
      retired_at: key.retiredAt,
    })
    .execute()
}

export async function retireKey(tx: Writing, id: string, at: Instant): Promise<void> {
  await tx.updateTable('log_keys').set({ private_key: null, retired_at: at }).where('id', '=', id).execute()
}

type Unlogged = { id: string; articleId: string; revisionId: string; publishedAt: Instant }

/** Publications that came before there was a log, the oldest first. */
export async function unloggedPublications(db: Reading, limit: number): Promise<Unlogged[]> {
  const rows = await db
    .selectFrom('article_publications as p')
    .leftJoin('published_versions as v', 'v.publication_id', 'p.id')
    .select(['p.id', 'p.article_id', 'p.revision_id', 'p.published_at'])
    .where('v.position', 'is', null)
    .orderBy('p.published_at')
    .orderBy('p.id')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    articleId: row.article_id,
    revisionId: row.revision_id,
    publishedAt: row.published_at as Instant,
  }))
}

function fromRow(row: VersionRow): Version {
  const { canonical, salt, removed_at: at, removed_because: because } = row
  return {
    position: row.position,
    articleId: row.article_id as ArticleId,
    number: row.number,
    publishedAt: row.published_at as Instant,
    entry: fromBase64(row.entry),
    kept: canonical !== null && salt !== null ? { canonical, salt: fromBase64(salt) } : null,
    removal: at !== null && because !== null ? { at: at as Instant, because } : null,
  }
}
