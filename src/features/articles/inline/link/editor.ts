import { type Attributes, InputRule, Mark } from '@tiptap/core'
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
  addInputRules() {
    return [
      new InputRule({
        find: /\[([^[\]]{1,200})\]\(([^\s()]{1,500})\)$/,
        handler: ({ state, range, match: [, words = '', href = ''] }) => {
          if (!isSafeLink(href)) return null
          const marks = [...state.doc.resolve(range.from).marks(), this.type.create({ href })]
          state.tr.replaceWith(range.from, range.to, state.schema.text(words, marks)).removeStoredMark(this.type)
          return undefined
        },
      }),
    ]
  },
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
