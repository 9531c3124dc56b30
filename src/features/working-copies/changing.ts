import type { Writing } from '../../platform/database/tables.ts'
import { bodyShape } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { asKept, atOneWithDraft, rowsOf } from './joining.ts'
import { put } from './putting.ts'
import type { Needs, Room } from './room.ts'
import type { Refusal } from './rules/messages.ts'
import { type Shared, sharedIn } from './text.ts'

export type TextChange = {
  /** The text and its lines as they are to be; `undefined` where they cannot be changed so. */
  change: (shared: Shared) => Shared | undefined
  /** What is kept with it, in its transaction; `false` where it is not to be kept. */
  also: (tx: Writing) => Promise<boolean>
}

/** Changes a text and its lines as they are now, beside whoever is writing in it. `unfit` is what would be no sound text. */
export async function changeIn(
  needs: Needs,
  room: Room,
  { by, change, also }: TextChange & { by: Actor },
): Promise<'changed' | 'unfit' | Refusal> {
  const copy = await atOneWithDraft(needs, room)
  if (!copy) return 'not-allowed'
  const wanted = change(asKept(sharedIn(copy.doc)))
  const body = wanted && bodyShape.safeParse(wanted.body).data
  if (!body) return 'unfit'
  const rows = rowsOf(copy, by.id, (doc) => put(doc, { ...wanted, body } as Shared, changeIn))
  return (await room.keep(copy, { rows, writers: [{ by }], also })) ?? 'changed'
}
