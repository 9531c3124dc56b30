import { Node } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const pullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

export const editing: Editing = {
  extensions: [pullQuote],
  keeps: { pullQuote: ['id'] },
  tools: [
    {
      label: say.pullQuote(),
      says: say.pullQuote(),
      place: 61,
      act: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
      isOn: (editor) => editor.isActive('pullQuote'),
    },
  ],
}
