import type { Instant } from '../../../base/clock.ts'
import { type Box, type CropName, type Framing, type Turn, unframed } from '../../../base/framing.ts'
import { prepared } from '../../../platform/database/rows.ts'
import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { StaffId } from '../../staff/index.ts'
import type { PictureId } from '../picture.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    picture_framings: FramingRow
    picture_cuts: { picture_id: string; cut: string }
  }
}

type FramingRow = {
  picture_id: string
  turned: number
  focus_x: number
  focus_y: number
  crops: string
  framed_at: string
  framed_by: string
}

/** How these stand; nothing of those that stand as they came. */
export async function framingsOf(db: Reading, ids: readonly string[]): Promise<Map<string, Framing>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('picture_framings').selectAll().where('picture_id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.picture_id, fromRow(row)]))
}

type Framed = Framing & { pictureId: PictureId; at: Instant; by: StaffId }

export async function saveFraming(tx: Writing, { pictureId, at, by, ...framing }: Framed): Promise<void> {
  const row = {
    ...{ turned: framing.turned, focus_x: framing.focus.x, focus_y: framing.focus.y },
    ...{ crops: JSON.stringify(framing.crops), framed_at: at, framed_by: by },
  }
  await tx
    .insertInto('picture_framings')
    .values({ picture_id: pictureId, ...row })
    .onConflict((conflict) => conflict.column('picture_id').doUpdateSet(row))
    .execute()
}

/** Addresses may name these cuts from now on, for good. */
export async function keepCuts(tx: Writing, id: PictureId, cuts: readonly string[]): Promise<void> {
  const rows = Array.from(new Set(cuts), (cut) => ({ picture_id: id, cut }))
  if (rows.length === 0) return
  await tx
    .insertInto('picture_cuts')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function isCutKept(db: Reading, id: string, cut: string): Promise<boolean> {
  return (await keptCut(db, { id, cut })).length > 0
}

const keptCut = prepared((db, named) =>
  db.selectFrom('picture_cuts').select('cut').where('picture_id', '=', named('id')).where('cut', '=', named('cut')),
)

/** Asked for with every file that is sent. */
export async function askedOf(db: Reading, id: string) {
  const [row] = await askedRow(db, { id })
  if (!row) return undefined
  const { width, height, original, withdrawn_at, is_moving, widths } = row
  return {
    ...{ id: id as PictureId, width, height, original, isMoving: is_moving === 1 },
    ...(row.crops === null ? unframed : fromRow({ ...row, crops: row.crops })),
    widths: JSON.parse(widths) as number[],
    isWithdrawn: withdrawn_at !== null,
  }
}

export type AskedPicture = NonNullable<Awaited<ReturnType<typeof askedOf>>>

const askedRow = prepared((db, named) =>
  db
    .selectFrom('pictures')
    .leftJoin('picture_framings', 'picture_id', 'id')
    .select(['width', 'height', 'widths', 'original', 'withdrawn_at', 'is_moving'])
    .select(['turned', 'focus_x', 'focus_y', 'crops'])
    .where('id', '=', named('id')),
)

type Stored = { [Name in 'turned' | 'focus_x' | 'focus_y']: number | null } & { crops: string }

function fromRow({ turned, focus_x, focus_y, crops }: Stored): Framing {
  return {
    turned: (turned ?? 0) as Turn,
    focus: { x: focus_x ?? 50, y: focus_y ?? 50 },
    crops: JSON.parse(crops) as Partial<Record<CropName, Box>>,
  }
}
