import { type Attributes, type Editor, mergeAttributes, Node } from '@tiptap/core'
import type { Editing, Kit } from '../../editing/editing.ts'
import { isSafeLink } from '../../inline/link/link.ts'
import * as say from '../../messages/newsroom.ts'
import { factsOf, fileFrom } from './file.ts'

const said = (name: string): Attributes[string] => ({
  default: '',
  parseHTML: (element) => element.getAttribute(`data-${name}`) ?? '',
  rendered: false,
})

const file = Node.create({
  name: 'file',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: (): Attributes => ({
    href: said('href'),
    name: said('name'),
    kind: said('kind'),
    size: { ...said('size'), default: null, parseHTML: (element) => Number(element.getAttribute('data-size')) || null },
  }),
  parseHTML: () => [
    {
      tag: 'div[data-file]',
      getAttrs: (element) => (isSafeLink(element.getAttribute('data-href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { href, name, kind, size } = node.attrs
    const own = { 'data-file': '', 'data-href': href, 'data-name': name, 'data-kind': kind, 'data-size': size ?? '' }
    return ['div', mergeAttributes(HTMLAttributes, own), ['b', name || href], ` ${factsOf({ kind, size })}`]
  },
})

function askForFile(editor: Editor, kit: Kit): void {
  const before = editor.isActive('file') ? editor.getAttributes('file') : { href: '', name: '', kind: '', size: null }
  kit.ask(editor, {
    title: say.file(),
    fields: [
      { name: 'href', label: say.webAddressOfFile(), value: String(before.href) },
      { name: 'name', label: say.name(), value: String(before.name) },
      { name: 'size', label: say.sizeSuchAs12(), value: before.size === null ? '' : String(before.size) },
    ],
    take: ({ href = '', name = '', size = '' }) => {
      if (!isSafeLink(href.trim())) return say.webAddressBeginsWithHttps()
      const { id: _none, ...attrs } = fileFrom({ href: href.trim(), name: name.trim(), size }).attrs
      editor.chain().focus().insertContent({ type: 'file', attrs }).run()
      return undefined
    },
  })
}

export const editing: Editing = {
  extensions: [file],
  keeps: { file: ['id', 'href', 'name', 'kind', 'size'] },
  tools: [{ label: say.file(), says: say.file(), place: 72, isMore: true, act: askForFile }],
}
