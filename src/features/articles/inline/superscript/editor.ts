import { Mark } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'

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
      label: 'Raised',
      says: 'Raised, as in superscript',
      place: 13,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleMark('superscript').run(),
      isOn: (editor) => editor.isActive('superscript'),
    },
  ],
}
