import { Node, wrappingInputRule } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })]
  },
})

export const editing: Editing = {
  extensions: [blockquote],
  keeps: { blockquote: ['id'] },
  tools: [
    {
      label: say.quote(),
      says: say.quote(),
      place: 60,
      act: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
      isOn: (editor) => editor.isActive('blockquote'),
    },
  ],
}
