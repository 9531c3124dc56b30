import { type Paged, type Paging, pagedAs } from '../../base/keyset.ts'
import { keysetPage } from '../../platform/database/keyset.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Picture, PictureId } from './picture.ts'

declare module '../../platform/database/tables.ts' {
  interface Tables {
    pictures: PictureRow
  }
}

type PictureRow = {
  id: string
  width: number
  height: number
  widths: string
  original: string | null
  alt: string
  credit: string
  added_at: string
  added_by: string
}

export async function picturesByIds(db: Reading, ids: readonly string[]): Promise<Picture[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('pictures').selectAll().where('id', 'in', ids).execute()
  return rows.map(fromRow)
}

/** One page of them all, in the order they were added. */
export async function picturesOn(db: Reading, paging: Paging): Promise<Paged<Picture>> {
  const page = await keysetPage(db.selectFrom('pictures').selectAll(), ['pictures.id'], paging)
  return pagedAs(page, page.rows.map(fromRow))
}

/** All of them in turn, a hundred at a time. */
export async function picturesAfter(db: Reading, last: string): Promise<Picture[]> {
  const rows = await db.selectFrom('pictures').selectAll().where('id', '>', last).orderBy('id').limit(100).execute()
  return rows.map(fromRow)
}

type Added = { picture: Picture; at: string; by: string }

export async function insertPicture(tx: Writing, { picture, at, by }: Added): Promise<void> {
  const row = { ...picture, widths: JSON.stringify(picture.widths), added_at: at, added_by: by }
  await tx.insertInto('pictures').values(row).execute()
}

function fromRow({ added_at, added_by, ...row }: PictureRow): Picture {
  return { ...row, id: row.id as PictureId, widths: JSON.parse(row.widths) as number[] }
}
