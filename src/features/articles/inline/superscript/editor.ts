import { Mark } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const superscript = Mark.create({
  name: 'superscript',
  excludes: 'superscript subscript',
  parseHTML: () => [{ tag: 'sup' }],
  renderHTML: ({ HTMLAttributes }) => ['sup', HTMLAttributes, 0],
})

export const editing: Editing = {
  extensions: [superscript],
  tools: [
    {
      label: say.raised(),
      says: say.raisedAsInSuperscript(),
      place: 13,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleMark('superscript').run(),
      isOn: (editor) => editor.isActive('superscript'),
    },
  ],
}
