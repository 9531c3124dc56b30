import { type Editor, Extension } from '@tiptap/core'
import { openSeeking } from './panel.ts'
import { seekingPlugin } from './plugin.ts'

/**
 * Finding and replacing in the text. Ctrl+F stays the browser’s, which looks through the whole page; Ctrl+H is Word’s key
 * for this, and on a Mac, where that hides the program, it is Option+Command+F.
 */
export const seeking = Extension.create({
  name: 'seeking',
  addProseMirrorPlugins: () => [seekingPlugin],
  addKeyboardShortcuts() {
    const begin = ({ editor }: { editor: Editor }) => {
      openSeeking(editor)
      return true
    }
    return { ...(isMac() ? {} : { 'Ctrl-h': begin }), 'Mod-Alt-f': begin }
  },
})

function isMac(): boolean {
  return /Mac|iP(?:hone|ad)/.test(navigator.userAgent)
}
