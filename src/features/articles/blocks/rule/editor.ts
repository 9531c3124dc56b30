import { Node, nodeInputRule } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const rule = Node.create({
  name: 'rule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
  addInputRules() {
    return [nodeInputRule({ find: /^(?:---|___|\*\*\*)\s$/, type: this.type })]
  },
})

export const editing: Editing = {
  extensions: [rule],
  keeps: { rule: ['id'] },
  tools: [
    {
      label: '―',
      says: say.horizontalLine(),
      place: 80,
      act: (editor) => editor.chain().focus().insertContent({ type: 'rule' }).run(),
    },
  ],
}
