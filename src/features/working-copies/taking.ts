import * as Y from 'yjs'
import { mend, refuseForeignIn, touchedBy } from './mending.ts'
import { lines } from './rules/schema.ts'

/**
 * What came of a change: what of it was new, and what had to be put right after it. A copy that refused one is spoiled,
 * and has to be read again.
 */
export type Taken = { fresh: Uint8Array | undefined; mended: Uint8Array | undefined } | { refused: TakeRefusal }
/** `out-of-step`: it rests on something that is not here. */
type TakeRefusal = 'malformed' | 'out-of-step'

/** Puts a change into a document, if it is one that an editor of ours could have made. */
export function take(doc: Y.Doc, bytes: Uint8Array, nextId: () => string): Taken {
  const made: { fresh?: Uint8Array; mended?: Uint8Array } = {}
  const transactions: Y.Transaction[] = []
  const remember = (transaction: Y.Transaction) => void transactions.push(transaction)
  const keep = (update: Uint8Array, origin: unknown) => {
    made[origin === mend ? 'mended' : 'fresh'] = update
  }
  doc.on('afterTransaction', remember)
  doc.on('update', keep)
  try {
    // Looked through before any of it is in the document; whatever cannot be read throws.
    Y.decodeUpdate(bytes)
    Y.applyUpdate(doc, bytes, take)
    if (isWaiting(doc)) return { refused: 'out-of-step' }
    if (doc.share.size > lines.length + 1) return { refused: 'malformed' }
    const blocks = new Set(transactions.flatMap((each) => [...touchedBy(doc, each)]))
    refuseForeignIn(blocks)
    mend(doc, blocks, nextId)
    return { fresh: made.fresh, mended: made.mended }
  } catch {
    // Bytes from outside can be wrong in every way there is; none of them is a fault of ours.
    return { refused: 'malformed' }
  } finally {
    doc.off('afterTransaction', remember)
    doc.off('update', keep)
  }
}

/** Something rests on a change that is not here. */
export function isWaiting({ store }: Y.Doc): boolean {
  return store.pendingStructs !== null || store.pendingDs !== null
}
