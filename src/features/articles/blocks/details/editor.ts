import { Node } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const details = Node.create({
  name: 'details',
  group: 'block',
  content: 'summary (paragraph | bulletList | orderedList | blockquote | codeBlock)+',
  defining: true,
  parseHTML: () => [{ tag: 'details' }, { tag: 'div[data-details]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-details': '' }, 0],
})

const summary = Node.create({
  name: 'summary',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'summary' }, { tag: 'div[data-summary]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-summary': '' }, 0],
})

export const editing: Editing = {
  extensions: [details, summary],
  keeps: { details: ['id'], summary: ['id'] },
  tools: [
    {
      label: say.details(),
      says: say.detailsToOpen(),
      place: 64,
      isMore: true,
      act: (editor) =>
        editor
          .chain()
          .focus()
          .insertContent({ type: 'details', content: [{ type: 'summary' }, { type: 'paragraph' }] })
          .run(),
      isOn: (editor) => editor.isActive('details'),
    },
  ],
}
