import { type Attributes, type Editor, mergeAttributes, Node } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import type { Editing, Kit } from '../../editing/editing.ts'
import * as say from '../../messages/newsroom.ts'

const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: (): Attributes => ({
    words: { default: [], rendered: false, parseHTML: (element) => wordsIn(element.getAttribute('data-note') ?? '') },
  }),
  parseHTML: () => [{ tag: 'sup[data-note]', priority: 100 }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'sup',
    mergeAttributes(HTMLAttributes, { 'data-note': JSON.stringify(node.attrs.words), title: textIn(node.attrs.words) }),
  ],
})

function wordsIn(written: string): unknown {
  return /^\[\{"type":"text".*\}\]$/s.test(written) ? JSON.parse(written) : []
}

function textIn(words: readonly { text?: string }[]): string {
  return words.map(({ text = '' }) => text).join('')
}

/** The note that is selected, or a new one where the cursor is. */
function askForNote(editor: Editor, kit: Kit): void {
  const { selection } = editor.state
  const before =
    selection instanceof NodeSelection && selection.node.type.name === 'footnote' ? selection.node : undefined
  kit.askForWords(editor, {
    title: say.note(),
    words: before?.attrs.words ?? [],
    take: (words) => {
      if (before) editor.chain().focus().updateAttributes('footnote', { words }).run()
      else
        editor
          .chain()
          .focus()
          .setTextSelection(selection.to)
          .insertContent({ type: 'footnote', attrs: { words } })
          .run()
    },
  })
}

export const editing: Editing = {
  extensions: [footnote],
  keeps: { footnote: ['id', 'words'] },
  tools: [{ label: say.note(), says: say.noteBelowText(), place: 31, isMore: true, act: askForNote }],
}
