import { type Editor, Node } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'
import { deepestList } from './list.ts'

const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      // In a list the key belongs to the list, whether or not there is room for one more level.
      Tab: () => this.editor.isActive(this.name) && sink(this.editor, this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

function sink(editor: Editor, name: string): boolean {
  const { $from } = editor.state.selection
  const depth = Array.from({ length: $from.depth }, (_each, at) => $from.node(at)).filter(
    ({ type }) => type.name === name,
  ).length
  return depth >= deepestList || editor.commands.sinkListItem(name)
}

export const editing: Editing = {
  starter: { bulletList: {}, orderedList: {} },
  extensions: [listItem],
  keeps: { bulletList: ['id'], orderedList: ['id'], listItem: ['id'] },
  tools: [
    {
      label: say.list(),
      says: say.bulletedList(),
      place: 50,
      act: (editor) => editor.chain().focus().toggleList('bulletList', 'listItem').run(),
      isOn: (editor) => editor.isActive('bulletList'),
    },
    {
      label: '1. 2.',
      says: say.numberedList12(),
      place: 51,
      act: (editor) => editor.chain().focus().toggleList('orderedList', 'listItem').run(),
      isOn: (editor) => editor.isActive('orderedList'),
    },
  ],
}
