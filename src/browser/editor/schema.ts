import { type Attributes, type Extensions, Mark, mergeAttributes, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { isSafeLink } from '../../features/articles/document.ts'
import { blockIds } from './block-ids.ts'

/** Exactly what document.ts allows in a body, and nothing the starter kit would add to it. */
export function schemaExtensions(): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      listKeymap: false,
      strike: false,
      trailingNode: false,
      underline: false,
      heading: { levels: [2, 3] },
    }),
    link,
    listItem,
    blockquote,
    pullQuote,
    figure,
    rule,
    blockIds,
  ]
}

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

/** Lists do not nest here: an item holds paragraphs. */
const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

const blockquote = Node.create({
  name: 'blockquote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})

const pullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'aside' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
})

const figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: (): Attributes => ({
    picture: { default: '', parseHTML: (element) => element.getAttribute('data-picture') ?? '' },
    caption: { default: '', parseHTML: (element) => element.getAttribute('data-caption') ?? '' },
  }),
  parseHTML: () => [{ tag: 'figure[data-picture]' }],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { picture, caption } = node.attrs
    const attributes = mergeAttributes(HTMLAttributes, { 'data-picture': picture, 'data-caption': caption })
    const image = ['img', { src: `/pictures/${picture}/480.webp`, alt: '' }] as const
    return ['figure', attributes, image, ['figcaption', caption || 'No caption']]
  },
})

const rule = Node.create({
  name: 'rule',
  group: 'block',
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML: ({ HTMLAttributes }) => ['hr', HTMLAttributes],
})
