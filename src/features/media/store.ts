import type { Instant } from '../../base/clock.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import { prepared } from '../../platform/database/rows.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { KeptPicture, Licence, Picture, PictureId, PictureShape } from './picture.ts'
import { wordsOf } from './rules.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    pictures: PictureRow
    picture_words: { field: string; word: string; picture_id: string }
  }
}

export type PictureRow = {
  id: string
  width: number
  height: number
  widths: string
  original: string | null
  alt: string
  credit: string
  added_at: string
  added_by: string
  caption: string
  copyright: string
  place: string
  taken: string
  keywords: string
  source: string
  licence: string
  terms: string
  usable_from: string | null
  usable_until: string | null
  for_sections: string
  is_once: number
  is_never_social: number
  is_denied: number
  rights_note: string
  rights_by: string | null
  is_from_file: number
  is_findable: number
  is_used: number
  shape: string
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
}

const shown = ['id', 'width', 'height', 'widths', 'original', 'alt', 'credit', 'is_never_social'] as const

/** Those of these that readers may see. */
export async function picturesByIds(db: Reading, ids: readonly string[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('pictures')
    .select(shown)
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute()
  return rows.map(shownFrom)
}

/** Those of these that are kept, withdrawn ones too. */
export async function keptByIds(db: Reading, ids: readonly string[]): Promise<KeptPicture[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('pictures').selectAll().where('id', 'in', ids).execute()
  return rows.map(fromRow)
}

/** Whether it was taken away; `undefined` for what is not there at all. */
export async function isWithdrawn(db: Reading, id: string): Promise<boolean | undefined> {
  const [row] = await withdrawalOf(db, { id })
  return row && row.withdrawn_at !== null
}

/** Asked for with every file that is sent. */
const withdrawalOf = prepared((db, named) =>
  db.selectFrom('pictures').select('withdrawn_at').where('id', '=', named('id')),
)

/** All of them in turn, a hundred at a time. */
export async function picturesAfter(db: Reading, last: string): Promise<Picture[]> {
  const rows = await db.selectFrom('pictures').select(shown).where('id', '>', last).orderBy('id').limit(100).execute()
  return rows.map(shownFrom)
}

/** Those whose rights run out, the first first, from this day to that; and those that ran out and are still shown. */
export async function picturesEnding(
  db: Reading,
  days: { until: string },
  paging: Paging,
): Promise<Paged<KeptPicture>> {
  const ending = db
    .selectFrom('pictures')
    .selectAll()
    .where('usable_until', '<=', days.until)
    .where('is_used', '=', 1)
    .where('withdrawn_at', 'is', null)
  const page = await keysetPage(ending, ['pictures.usable_until', 'pictures.id'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

export async function insertPicture(tx: Writing, picture: KeptPicture): Promise<void> {
  await tx
    .insertInto('pictures')
    .values({ ...toRow(picture), is_findable: 1, is_used: 0 })
    .execute()
  await keepWords(tx, picture)
}

export async function updatePicture(tx: Writing, picture: KeptPicture): Promise<void> {
  const { id, is_used: _kept, ...row } = toRow(picture)
  await tx.updateTable('pictures').set(row).where('id', '=', id).execute()
  await keepWords(tx, picture)
}

export async function deletePicture(tx: Writing, id: PictureId): Promise<void> {
  await tx.deleteFrom('pictures').where('id', '=', id).execute()
}

export async function keepWords(tx: Writing, picture: KeptPicture): Promise<void> {
  await tx.deleteFrom('picture_words').where('picture_id', '=', picture.id).execute()
  const rows = wordsOf(picture).map((each) => ({ ...each, picture_id: picture.id }))
  if (rows.length > 0) await tx.insertInto('picture_words').values(rows).execute()
}

/** Whether any picture was made from these bytes. */
export async function isOriginalKept(db: Reading, original: string): Promise<boolean> {
  const row = db.selectFrom('pictures').select('id').where('original', '=', original).limit(1)
  return (await row.executeTakeFirst()) !== undefined
}

type ShownRow = Pick<PictureRow, (typeof shown)[number]>

function shownFrom({ id, width, height, widths, original, alt, credit, is_never_social }: ShownRow): Picture {
  return {
    ...{ id: id as PictureId, width, height, widths: JSON.parse(widths) as number[], original, alt, credit },
    isNeverSocial: is_never_social === 1,
  }
}

export function fromRow(row: PictureRow): KeptPicture {
  const { withdrawn_at: at, withdrawn_by: by, withdrawn_because: because } = row
  return {
    ...shownFrom(row),
    ...{ caption: row.caption, copyright: row.copyright, place: row.place, taken: row.taken },
    keywords: JSON.parse(row.keywords) as string[],
    ...{ source: row.source, licence: row.licence as Licence, terms: row.terms },
    ...{ from: row.usable_from, until: row.usable_until, sections: JSON.parse(row.for_sections) as SectionId[] },
    ...{ isOnce: row.is_once === 1, isDenied: row.is_denied === 1, note: row.rights_note },
    rightsBy: row.rights_by as StaffId | null,
    isFromFile: row.is_from_file === 1,
    isUsed: row.is_used === 1,
    shape: row.shape as PictureShape,
    addedAt: row.added_at as Instant,
    addedBy: row.added_by as StaffId,
    withdrawal: at !== null && by !== null ? { at: at as Instant, by: by as StaffId, because: because ?? '' } : null,
  }
}

function toRow(picture: KeptPicture): Omit<PictureRow, 'is_findable'> {
  const { id, width, height, original, alt, credit, caption, copyright, place, taken } = picture
  const { source, licence, terms, shape, withdrawal } = picture
  return {
    ...{ id, width, height, original, alt, credit, caption, copyright, place, taken, source, licence, terms, shape },
    widths: JSON.stringify(picture.widths),
    keywords: JSON.stringify(picture.keywords),
    for_sections: JSON.stringify(picture.sections),
    ...{ usable_from: picture.from, usable_until: picture.until, rights_note: picture.note },
    is_once: picture.isOnce ? 1 : 0,
    is_never_social: picture.isNeverSocial ? 1 : 0,
    is_denied: picture.isDenied ? 1 : 0,
    rights_by: picture.rightsBy,
    is_from_file: picture.isFromFile ? 1 : 0,
    is_used: picture.isUsed ? 1 : 0,
    ...{ added_at: picture.addedAt, added_by: picture.addedBy },
    withdrawn_at: withdrawal?.at ?? null,
    withdrawn_by: withdrawal?.by ?? null,
    withdrawn_because: withdrawal?.because ?? null,
  }
}
