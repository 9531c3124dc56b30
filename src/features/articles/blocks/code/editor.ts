import { type Attributes, Node, textblockTypeInputRule } from '@tiptap/core'
import type { Editing } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

/** Enter is a new line; Ctrl+Enter goes on below. */
const codeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: (): Attributes => ({
    language: {
      default: '',
      parseHTML: (element) => /language-([a-z0-9+#.-]+)/.exec(element.innerHTML.slice(0, 200))?.[1] ?? '',
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'pre',
    HTMLAttributes,
    ['code', node.attrs.language ? { class: `language-${node.attrs.language}` } : {}, 0],
  ],
  addInputRules() {
    const getAttributes = ([, language]: RegExpMatchArray) => ({ language: language ?? '' })
    return [textblockTypeInputRule({ find: /^```([a-z0-9+#.-]{0,40})\s$/, type: this.type, getAttributes })]
  },
})

const known = /^[a-z0-9+#.-]{0,40}$/

export const editing: Editing = {
  extensions: [codeBlock],
  keeps: { codeBlock: ['id', 'language'] },
  tools: [
    {
      label: say.code(),
      says: say.code(),
      place: 62,
      isMore: true,
      act: (editor) => editor.chain().focus().toggleNode('codeBlock', 'paragraph', { language: '' }).run(),
      isOn: (editor) => editor.isActive('codeBlock'),
    },
    {
      label: say.languageOfCode(),
      says: say.languageOfCode(),
      place: 63,
      isMore: true,
      isFor: (editor) => editor.isActive('codeBlock'),
      act: (editor, kit) =>
        kit.ask(editor, {
          title: say.languageOfCode(),
          fields: [
            { name: 'language', label: say.nameSuchAsSql(), value: String(editor.getAttributes('codeBlock').language) },
          ],
          take: ({ language = '' }) => {
            const said = language.trim().toLowerCase()
            if (!known.test(said)) return say.lettersAndDigitsWithoutSpaces()
            editor.chain().focus().updateAttributes('codeBlock', { language: said }).run()
            return undefined
          },
        }),
    },
  ],
}
