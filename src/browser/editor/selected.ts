import type { Editor } from '@tiptap/core'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Span } from './notes/passages.ts'

/**
 * What is selected in the text now. The editor hears of a selection by the browser’s keys a moment after them, so the
 * browser is asked.
 */
export function selectedIn({ view }: Pick<Editor, 'view'>): Span {
  const { from, to } = spanIn(view) ?? view.state.selection
  return { from: Math.min(from, to), to: Math.max(from, to) }
}

/** From where it was begun to where it goes. */
function spanIn(view: EditorView): Span | undefined {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = document.getSelection() ?? {}
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return undefined
  return { from: view.posAtDOM(anchorNode, anchorOffset), to: view.posAtDOM(focusNode, focusOffset) }
}

/** A shortcut is about what is selected when it is pressed, however soon after the keys that selected it. */
export const selectedAtShortcut = new Plugin({
  props: {
    handleDOMEvents: {
      keydown(view, { ctrlKey, metaKey, altKey }) {
        if (ctrlKey || metaKey || altKey) hearSelection(view)
        return false
      },
    },
  },
})

function hearSelection(view: EditorView): void {
  const { doc, selection, tr } = view.state
  const span = view.composing || !(selection instanceof TextSelection) ? undefined : spanIn(view)
  if (!span || (span.from === selection.anchor && span.to === selection.head)) return
  view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(span.from), doc.resolve(span.to))))
}
