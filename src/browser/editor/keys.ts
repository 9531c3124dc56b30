import { Extension } from '@tiptap/core'
import { askForLink } from './dialogs.ts'
import { foundPlugin } from './places.ts'
import { selectedAtShortcut } from './selected.ts'

/** Keys of our own, and the marks under what was found. A file of its own: the editor starts before what stands below it is there. */
export const keys = Extension.create({
  name: 'keys',
  addProseMirrorPlugins: () => [foundPlugin, selectedAtShortcut],
  addKeyboardShortcuts() {
    return {
      'Mod-k': () => {
        askForLink(this.editor)
        return true
      },
      'Alt-F10': () => {
        document.querySelector<HTMLElement>('.toolbar [tabindex="0"]')?.focus()
        return true
      },
    }
  },
})
