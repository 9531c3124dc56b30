import type { Editing, Tool } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

export const editing: Editing = {
  starter: { heading: { levels: [2, 3, 4] } },
  keeps: { heading: ['id', 'level'] },
  tools: [
    heading(2, 'Heading', 40),
    heading(3, 'Subheading', 41),
    { ...heading(4, say.minorHeading(), 42), isMore: true },
  ],
}

function heading(level: 2 | 3 | 4, says: string, place: number): Tool {
  return {
    label: says,
    says,
    place,
    act: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
    isOn: (editor) => editor.isActive('heading', { level }),
  }
}
