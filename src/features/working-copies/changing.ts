import type { Part } from '../../base/part.ts'
import type { Writing } from '../../platform/database/tables.ts'
import { bodyShape } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { asKept, atOneWithDraft, rowsOf } from './joining.ts'
import { put } from './putting.ts'
import type { Needs, Room } from './room.ts'
import type { Refusal } from './rules/messages.ts'
import { type Shared, sharedIn } from './text.ts'

export type BlockChange = {
  /** The blocks as they are to be; `undefined` where they cannot be changed so. */
  change: (blocks: readonly Part[]) => readonly Part[] | undefined
  /** What is kept with it, in its transaction; `false` where it is not to be kept. */
  also: (tx: Writing) => Promise<boolean>
}

/** Changes blocks of a text as it is now, beside whoever is writing in it. `unfit` is what would be no sound text. */
export async function changeIn(
  needs: Needs,
  room: Room,
  { by, change, also }: BlockChange & { by: Actor },
): Promise<'changed' | 'unfit' | Refusal> {
  const copy = await atOneWithDraft(needs, room)
  if (!copy) return 'not-allowed'
  const now = asKept(sharedIn(copy.doc))
  const blocks = change(now.body.content as unknown as Part[])
  const body = bodyShape.safeParse({ type: 'doc', content: blocks }).data
  if (!body) return 'unfit'
  const rows = rowsOf(copy, by.id, (doc) => put(doc, { ...now, body } as Shared, changeIn))
  return (await room.keep(copy, { rows, writers: [{ by }], also })) ?? 'changed'
}
