import { type Extensions, Node } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { blockIds } from './block-ids.ts'
import { editings } from './definitions.ts'

const none = {
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  paragraph: false,
  strike: false,
  trailingNode: false,
  underline: false,
} as const

/** Exactly what a body may hold, and nothing the starter kit would add to it. Undo is that of the shared text, or its own. */
export function schemaExtensions({ hasOwnUndo = false } = {}): Extensions {
  return [kit(hasOwnUndo), ...editings.flatMap(({ extensions = [] }) => extensions), blockIds]
}

function kit(hasOwnUndo: boolean) {
  return StarterKit.configure(
    Object.assign(hasOwnUndo ? {} : { undoRedo: false }, none, ...editings.map(({ starter }) => starter)),
  )
}

/** One line of words with their marks, as a note is. */
export function wordsExtensions(): Extensions {
  const line = Node.create({ name: 'doc', topNode: true, content: 'paragraph' })
  const { bold, italic, paragraph, strike } = Object.assign({}, ...editings.map(({ starter }) => starter))
  const marks = editings.flatMap(({ extensions = [] }) => extensions).filter(({ type }) => type === 'mark')
  return [StarterKit.configure({ ...none, document: false, bold, italic, paragraph, strike }), line, ...marks]
}
