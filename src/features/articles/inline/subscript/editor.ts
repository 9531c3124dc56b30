import { Mark } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'

const subscript = Mark.create({
  name: 'subscript',
  excludes: 'subscript superscript',
  parseHTML: () => [{ tag: 'sub' }],
  renderHTML: ({ HTMLAttributes }) => ['sub', HTMLAttributes, 0],
})

export const editing: Editing = {
  extensions: [subscript],
  tools: [
    {
      label: 'Lowered',
      says: 'Lowered, as in subscript',
      place: 14,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleMark('subscript').run(),
      isOn: (editor) => editor.isActive('subscript'),
    },
  ],
}
