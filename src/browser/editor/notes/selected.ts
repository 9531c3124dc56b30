import type { Editor } from '@tiptap/core'
import type { Span } from './passages.ts'

/**
 * What is selected in the text now. The editor hears of a selection by the browser’s keys a moment after them, so the
 * browser is asked.
 */
export function selectedIn({ view, state }: Editor): Span {
  const selection = document.getSelection()
  const { anchorNode, focusNode } = selection ?? {}
  if (!selection || !anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) {
    return state.selection
  }
  const ends = [view.posAtDOM(anchorNode, selection.anchorOffset), view.posAtDOM(focusNode, selection.focusOffset)]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}
