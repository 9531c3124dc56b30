import { Mark } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

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
      label: say.lowered(),
      says: say.loweredAsInSubscript(),
      place: 14,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleMark('subscript').run(),
      isOn: (editor) => editor.isActive('subscript'),
    },
  ],
}
