import { type Attributes, Mark } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'
import { isSafeLink } from './link.ts'

const link = Mark.create({
  name: 'link',
  inclusive: false,
  priority: 1000,
  addAttributes: (): Attributes => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href') ?? ''
        return isSafeLink(href) ? { href } : false
      },
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', HTMLAttributes, 0],
})

export const editing: Editing = {
  extensions: [link],
  tools: [
    {
      label: say.link(),
      says: 'Link (Ctrl+K)',
      place: 30,
      act: (editor, kit) => kit.askForLink(editor),
      isOn: (editor) => editor.isActive('link'),
    },
  ],
}
