import type { Editing } from '../../editing/editing.ts'

export const editing: Editing = {
  starter: { strike: {} },
  tools: [
    {
      label: 'Struck out',
      says: 'Struck out',
      place: 12,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleStrike().run(),
      isOn: (editor) => editor.isActive('strike'),
    },
  ],
}
