import * as Y from 'yjs'
import type { Writing } from '../../platform/database/tables.ts'
import { type Article, targetOf } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { type Actor, may } from '../staff/index.ts'
import { type Copy, holdingCopy, type Needs } from './copy.ts'
import type { Refusal, Seen, ToPage } from './rules/messages.ts'
import { longestCopy } from './rules/schema.ts'
import { foldInto, type Head, insertChange, updateHead } from './store.ts'

/** Whoever has the text open in this process, and is told what others write. */
export type Member = {
  tell(message: ToPage): void
  /** Where its writer is. */
  at?: Placed | undefined
}

/** Where the writer of a page is; the page counts its own places by a clock. */
export type Placed = { client: number; clock: number; state: Seen }

/** A change that is in the document here and not kept yet. */
export type Row = { bytes: Uint8Array; by: Actor['id']; from: Member | undefined }
/**
 * `writers` are those whose right to write is asked for; `and` says what else of the copy changes with it; `also` is done
 * in the same transaction, and none of it is kept where that says no. What `isAlone` is not merged with what others kept
 * first, but has to be made again.
 */
export type Keeping = {
  rows: Row[]
  writers: readonly { by: Actor }[]
  and?: (head: Head) => Head
  also?: (tx: Writing) => Promise<boolean>
  isAlone?: boolean
}

/** After so many changes they are one snapshot. */
const foldAfter = 200

/** Keeps changes in one transaction; gives where the copy is then. `behind` when another process has been quicker. */
export async function keepRows(
  { database, clock, articles }: Needs,
  { head, doc }: Copy,
  keeping: Keeping,
): Promise<Head | Refusal | 'behind'> {
  const snapshot = snapshotDue({ head, doc }, keeping)
  if (snapshot && snapshot.byteLength > longestCopy) return 'too-long'
  const at = clock.now()
  return database.write(async (tx) => {
    const now = await holdingCopy(tx, head.articleId)
    const step = stepFrom(head, now, keeping)
    if (!now || step) return step ?? 'made-anew'
    const article = await articles.byId(head.articleId, tx)
    // Somebody was demoted in between: the others send theirs again.
    if (!keeping.writers.every(({ by }) => mayWrite(by, article))) return 'troubled'
    if (keeping.also && !(await keeping.also(tx))) return 'troubled'
    return write(tx, { now: { ...now, writtenAt: at }, keeping, snapshot })
  })
}

function snapshotDue({ head, doc }: Copy, { rows }: Keeping): Uint8Array | undefined {
  return head.seq + rows.length - head.snapshotSeq >= foldAfter ? Y.encodeStateAsUpdate(doc) : undefined
}

type Writes = { now: Head; keeping: Keeping; snapshot: Uint8Array | undefined }

async function write(tx: Writing, { now, keeping, snapshot }: Writes): Promise<Head> {
  const { articleId, seq, writtenAt: at } = now
  const next = nextHead(now, keeping)
  for (const [index, { bytes, by }] of keeping.rows.entries()) {
    await insertChange(tx, articleId, { seq: seq + 1 + index, bytes, by, at })
  }
  await updateHead(tx, next)
  if (!snapshot) return next
  await foldInto(tx, next, snapshot)
  return { ...next, snapshotSeq: next.seq }
}

/** Why the copy is not where it was read. */
function stepFrom(head: Head, now: Head | undefined, { and }: Keeping): 'behind' | Refusal | undefined {
  if (now?.epoch !== head.epoch) return 'made-anew'
  // Somebody else has put the newest draft in, or cut a revision.
  if (and && now.base !== head.base) return 'troubled'
  return now.seq === head.seq ? undefined : 'behind'
}

function nextHead(now: Head, { rows, and }: Keeping): Head {
  const next = { ...now, seq: now.seq + rows.length, writtenBy: rows.at(-1)?.by ?? now.writtenBy }
  return and ? and(next) : next
}

export function mayWrite(actor: Actor, article: Article | undefined): boolean {
  return article !== undefined && may(actor, writeArticles, targetOf(article))
}
