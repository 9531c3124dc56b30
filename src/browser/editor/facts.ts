import type { Editor } from '@tiptap/core'
import { withoutEnd, withoutStart } from '../../base/trim.ts'

/** The links that add what is selected to the record take the words and their passage with them. */
export function followSelection(editor: Editor): void {
  const follow = () => {
    const { words, block } = selected(editor)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-add-fact]')) {
      const to = new URL(link.href)
      for (const [name, value] of Object.entries({ words, block })) {
        if (words === '') to.searchParams.delete(name)
        else to.searchParams.set(name, value)
      }
      link.href = to.href
    }
  }
  editor.on('selectionUpdate', follow)
  document.addEventListener(panelShown, follow)
}

/** Said when what stands beside the text was put in place anew. */
export const panelShown = 'record-panel-shown'

const longest = 1500

/** Quotation marks around a selection are not part of what was said. */
function selected({ state }: Editor): { words: string; block: string } {
  const { $from, from, to } = state.selection
  const words = state.doc.textBetween(from, to, ' ', ({ type }) => (type.name === 'lineBreak' ? '\n' : ''))
  const bare = withoutEnd(withoutStart(words.trim(), '“"‘'), '”"’,')
  return bare.length > longest ? { words: '', block: '' } : { words: bare, block: String($from.parent.attrs.id ?? '') }
}
