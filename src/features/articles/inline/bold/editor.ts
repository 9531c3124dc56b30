import type { Editing } from '../../editing/editing.ts'

export const editing: Editing = {
  starter: { bold: {} },
  tools: [
    {
      label: 'B',
      says: 'Bold (Ctrl+B)',
      place: 10,
      act: (editor) => editor.chain().focus().toggleBold().run(),
      isOn: (editor) => editor.isActive('bold'),
    },
  ],
}
