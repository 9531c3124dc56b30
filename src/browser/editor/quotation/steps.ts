import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from 'y-prosemirror'

/** What is done from here on is a step of its own for undo. */
export function endStep({ state }: Pick<EditorView, 'state'>): void {
  const known = yUndoPluginKey.getState(state) as { undoManager?: { stopCapturing(): void } } | undefined
  known?.undoManager?.stopCapturing()
}
