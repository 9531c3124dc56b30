import { Node } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const lineBreak = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  marks: '',
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    const add = () => !this.editor.isActive('codeBlock') && this.editor.commands.insertContent({ type: this.name })
    return { 'Shift-Enter': add }
  },
})

export const editing: Editing = {
  extensions: [lineBreak],
  keeps: { lineBreak: [] },
  tools: [
    {
      label: say.lineBreak(),
      says: say.lineBreakShiftEnter(),
      place: 15,
      isMore: true,
      act: (editor) => editor.chain().focus().insertContent({ type: 'lineBreak' }).run(),
    },
  ],
}
