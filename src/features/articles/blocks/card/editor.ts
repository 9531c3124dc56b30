import { type Attributes, type Editor, mergeAttributes, Node } from '@tiptap/core'
import type { Editing, Kit } from '../../editing/editing.ts'
import { isSafeLink } from '../../inline/link/link.ts'
import * as say from '../../messages/newsroom.ts'
import { siteOf } from './card.ts'

const said = (name: string): Attributes[string] => ({
  default: '',
  parseHTML: (element) => element.getAttribute(`data-${name}`) ?? '',
  rendered: false,
})

const card = Node.create({
  name: 'card',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: (): Attributes => ({ href: said('href'), title: said('title') }),
  parseHTML: () => [
    {
      tag: 'div[data-card]',
      getAttrs: (element) => (isSafeLink(element.getAttribute('data-href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { href, title } = node.attrs
    const own = mergeAttributes(HTMLAttributes, { 'data-card': '', 'data-href': href, 'data-title': title })
    return ['div', own, ['b', title || href], ` ${siteOf(href)}`]
  },
})

function askForCard(editor: Editor, kit: Kit): void {
  const before = editor.isActive('card') ? editor.getAttributes('card') : { href: '', title: '' }
  kit.ask(editor, {
    title: say.linkCard(),
    fields: [
      { name: 'href', label: say.webAddress(), value: String(before.href) },
      { name: 'title', label: say.title(), value: String(before.title) },
    ],
    take: ({ href = '', title = '' }) => {
      if (!isSafeLink(href.trim())) return say.webAddressBeginsWithHttps()
      const attrs = { href: href.trim(), title: title.trim() }
      editor.chain().focus().insertContent({ type: 'card', attrs }).run()
      return undefined
    },
  })
}

export const editing: Editing = {
  extensions: [card],
  keeps: { card: ['id', 'href', 'title'] },
  tools: [{ label: say.linkCard(), says: say.linkCard(), place: 71, isMore: true, act: askForCard }],
}
