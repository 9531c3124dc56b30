import type { Reading, Writing } from '../../../platform/database/tables.ts'
import type { PictureId } from '../picture.ts'
import { distance, nearly, type Print } from './print.ts'

/** So many of one part are looked at: in a library of one flat colour they are all the same. */
const mostOfAPart = 200

const parts = ['print_a', 'print_b', 'print_c', 'print_d'] as const

/** Those that were made from the same bytes, then those that show nearly the same; none that was withdrawn. */
export async function picturesLike(db: Reading, like: { id: PictureId; most: number }): Promise<Alike[]> {
  const own = await db
    .selectFrom('pictures')
    .select(['original', ...parts])
    .where('id', '=', like.id)
    .executeTakeFirst()
  if (!own) return []
  const same = own.original === null ? [] : await madeFrom(db, own.original)
  const print = printIn(own)
  const near = print ? await nearlyLike(db, print) : []
  const found = [...same.map((id) => ({ id, isSame: true })), ...near.map((id) => ({ id, isSame: false }))]
  const first = new Map<string, Alike>()
  // What came in later is the one that gives way.
  for (const each of found) if (each.id < like.id && !first.has(each.id)) first.set(each.id, each)
  return Array.from(first.values()).slice(0, like.most)
}

type Alike = { id: string; isSame: boolean }

async function madeFrom(db: Reading, original: string): Promise<string[]> {
  const rows = await db
    .selectFrom('pictures')
    .select('id')
    .where('original', '=', original)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .limit(mostOfAPart)
    .execute()
  return rows.map(({ id }) => id)
}

/** Of two prints that differ in three bits at most, one part of four is the same: each is looked up by its index. */
async function nearlyLike(db: Reading, print: Print): Promise<string[]> {
  const found = new Map<string, number>()
  for (const [at, part] of parts.entries()) {
    const rows = await db
      .selectFrom('pictures')
      .select(['id', ...parts])
      .where(part, '=', print[at] ?? 0)
      .where('withdrawn_at', 'is', null)
      .orderBy('id', 'desc')
      .limit(mostOfAPart)
      .execute()
    for (const row of rows) {
      const other = printIn(row)
      if (other && distance(print, other) <= nearly) found.set(row.id, distance(print, other))
    }
  }
  return Array.from(found)
    .toSorted(([, one], [, other]) => one - other)
    .map(([id]) => id)
}

type Row = { [Part in (typeof parts)[number]]: number | null }

function printIn({ print_a, print_b, print_c, print_d }: Row): Print | undefined {
  if (print_a === null || print_b === null || print_c === null || print_d === null) return undefined
  return [print_a, print_b, print_c, print_d]
}

/** Those nobody has looked at yet. */
export async function unprinted(db: Reading, most: number) {
  const rows = await db
    .selectFrom('pictures')
    .select(['id', 'widths'])
    .where('is_printed', '=', 0)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id, widths }) => ({ id: id as PictureId, widths: JSON.parse(widths) as number[] }))
}

/** Nothing to look at is looked at, too: it is not asked for again. */
export async function keepPrint(
  tx: Writing,
  id: PictureId,
  seen: { print: Print; tint: string } | undefined,
): Promise<void> {
  const [print_a, print_b, print_c, print_d] = seen?.print ?? [null, null, null, null]
  await tx
    .updateTable('pictures')
    .set({ ...{ is_printed: 1, print_a, print_b, print_c, print_d }, ...(seen ? { tint: seen.tint } : {}) })
    .where('id', '=', id)
    .execute()
}

export async function keepApart(tx: Writing, id: PictureId): Promise<void> {
  await tx.updateTable('pictures').set({ is_told_apart: 1 }).where('id', '=', id).execute()
}
