import type { Instant } from '../../base/clock.ts'
import { type Framing, unframed } from '../../base/framing.ts'
import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { Print } from './alike/print.ts'
import { framingsOf } from './framing/store.ts'
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
  tint: string
  is_moving: number
  is_decorative: number
  is_told_apart: number
  is_printed: number
  print_a: number | null
  print_b: number | null
  print_c: number | null
  print_d: number | null
  withdrawn_at: string | null
  withdrawn_by: string | null
  withdrawn_because: string | null
}

const files = ['id', 'width', 'height', 'widths', 'original'] as const
const shown = [...files, 'alt', 'credit', 'is_never_social', 'tint', 'is_moving', 'is_decorative'] as const

/** Those of these that readers may see. */
export async function picturesByIds(db: Reading, ids: readonly string[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('pictures')
    .select(shown)
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .execute()
  const framings = await framingsOf(db, ids)
  // Those who cannot see it are told nothing of what only decorates.
  return rows.map((row) => ({
    ...shownFrom(row, framings.get(row.id)),
    ...(row.is_decorative === 1 ? { alt: '' } : {}),
  }))
}

/** Those of these that are kept, withdrawn ones too. */
export async function keptByIds(db: Reading, ids: readonly string[]): Promise<KeptPicture[]> {
  if (ids.length === 0) return []
  return fromRows(db, await db.selectFrom('pictures').selectAll().where('id', 'in', ids).execute())
}

/** Rows with how each picture stands. */
export async function fromRows(db: Reading, rows: readonly PictureRow[]): Promise<KeptPicture[]> {
  const framings = await framingsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => fromRow(row, framings.get(row.id)))
}

/** What is kept of a picture in files is told from this. */
export type Filed = Pick<Picture, (typeof files)[number]>

/** All of them in turn, a hundred at a time. */
export async function picturesAfter(db: Reading, last: string): Promise<Filed[]> {
  const rows = await db.selectFrom('pictures').select(files).where('id', '>', last).orderBy('id').limit(100).execute()
  return rows.map((row) => ({ ...row, id: row.id as PictureId, widths: widthsIn(row) }))
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
  return pagedAs(page, await fromRows(db, page.rows))
}

export async function insertPicture(tx: Writing, picture: KeptPicture, print: Print): Promise<void> {
  await tx
    .insertInto('pictures')
    .values({ ...toRow(picture), ...printed(print), is_findable: 1, is_used: 0 })
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

function shownFrom(row: ShownRow, framing: Framing = unframed): Picture {
  const { id, width, height, original, alt, credit, tint } = row
  return {
    ...{ id: id as PictureId, width, height, widths: widthsIn(row), original, alt, credit, tint, ...framing },
    isNeverSocial: row.is_never_social === 1,
    isMoving: row.is_moving === 1,
  }
}

function widthsIn({ widths }: Pick<PictureRow, 'widths'>): number[] {
  return JSON.parse(widths) as number[]
}

function printed([print_a, print_b, print_c, print_d]: Print) {
  return { print_a, print_b, print_c, print_d, is_printed: 1 }
}

export function fromRow(row: PictureRow, framing?: Framing): KeptPicture {
  const { withdrawn_at: at, withdrawn_by: by, withdrawn_because: because } = row
  return {
    ...shownFrom(row, framing),
    isDecorative: row.is_decorative === 1,
    isToldApart: row.is_told_apart === 1,
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

function toRow(picture: KeptPicture): Omit<PictureRow, 'is_findable' | keyof ReturnType<typeof printed>> {
  const { id, width, height, original, alt, credit, caption, copyright, place, taken } = picture
  const { source, licence, terms, shape, withdrawal } = picture
  return {
    ...{ id, width, height, original, alt, credit, caption, copyright, place, taken, source, licence, terms, shape },
    widths: JSON.stringify(picture.widths),
    keywords: JSON.stringify(picture.keywords),
    for_sections: JSON.stringify(picture.sections),
    ...{ usable_from: picture.from, usable_until: picture.until, rights_note: picture.note },
    is_once: bit(picture.isOnce),
    is_never_social: bit(picture.isNeverSocial),
    is_denied: bit(picture.isDenied),
    rights_by: picture.rightsBy,
    is_from_file: bit(picture.isFromFile),
    is_used: bit(picture.isUsed),
    tint: picture.tint,
    is_moving: bit(picture.isMoving),
    is_decorative: bit(picture.isDecorative),
    is_told_apart: bit(picture.isToldApart),
    ...{ added_at: picture.addedAt, added_by: picture.addedBy },
    withdrawn_at: withdrawal?.at ?? null,
    withdrawn_by: withdrawal?.by ?? null,
    withdrawn_because: withdrawal?.because ?? null,
  }
}

function bit(is: boolean): 0 | 1 {
  return is ? 1 : 0
}
