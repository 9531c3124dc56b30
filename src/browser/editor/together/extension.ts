import { type CommandProps, Extension } from '@tiptap/core'
import { redoCommand, undoCommand, yCursorPlugin, ySyncPlugin, yUndoPlugin } from 'y-prosemirror'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { cursorOf, selectionOf } from './cursors.ts'

/** The editor on a shared text: what others write appears in it, and undo takes back what was written here alone. */
export function together(body: Y.XmlFragment, awareness: Awareness): Extension {
  return Extension.create({
    name: 'together',
    // The others’ plug-ins ask these what is a change of somebody else’s.
    priority: 1000,
    addProseMirrorPlugins: () => [
      ySyncPlugin(body),
      yCursorPlugin(awareness, { cursorBuilder: cursorOf, selectionBuilder: selectionOf }),
      yUndoPlugin(),
    ],
    addCommands: () => ({
      undo: () => (props) => byUndoing(props, undoCommand),
      redo: () => (props) => byUndoing(props, redoCommand),
    }),
    addKeyboardShortcuts() {
      return {
        'Mod-z': () => this.editor.commands.undo(),
        'Shift-Mod-z': () => this.editor.commands.redo(),
        'Mod-y': () => this.editor.commands.redo(),
      }
    },
  })
}

/** It changes the document and not the transaction of the command, which must not be dispatched after it. */
function byUndoing({ tr, state, dispatch }: CommandProps, command: typeof undoCommand): boolean {
  tr.setMeta('preventDispatch', true)
  return command(state, dispatch ? () => undefined : undefined)
}
