import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

export const editing: Editing = {
  starter: { strike: {} },
  tools: [
    {
      label: say.struckOut(),
      says: say.struckOut(),
      place: 12,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleStrike().run(),
      isOn: (editor) => editor.isActive('strike'),
    },
  ],
}
