import type { Editing } from '../../editing/editing.ts'

export const editing: Editing = {
  starter: { italic: {} },
  tools: [
    {
      label: 'I',
      says: 'Italic (Ctrl+I)',
      place: 11,
      act: (editor) => editor.chain().focus().toggleItalic().run(),
      isOn: (editor) => editor.isActive('italic'),
    },
  ],
}
