import type { Transaction } from '@tiptap/pm/state'
import { Mapping, StepMap } from '@tiptap/pm/transform'
import { ySyncPluginKey } from 'y-prosemirror'

type Sync = { isChangeOrigin?: boolean; isUndoRedoOperation?: boolean }

/** Whether a transaction brings what somebody else wrote, or what undo took back. */
export function isFromElsewhere(transaction: Transaction): boolean {
  return (transaction.getMeta(ySyncPluginKey) as Sync | undefined)?.isChangeOrigin === true
}

export function isUndoing(transaction: Transaction): boolean {
  return (transaction.getMeta(ySyncPluginKey) as Sync | undefined)?.isUndoRedoOperation === true
}

/** Where places are after a transaction: one from elsewhere replaces the whole document, though little of it is new. */
export function mappingOf(transaction: Transaction): Mapping {
  if (!isFromElsewhere(transaction)) return transaction.mapping
  const [before, after] = [transaction.before.content, transaction.doc.content]
  const start = before.findDiffStart(after)
  const end = before.findDiffEnd(after)
  if (start === null || end === null) return new Mapping()
  const from = Math.min(start, end.a, end.b)
  return new Mapping([new StepMap([from, end.a - from, end.b - from])])
}
