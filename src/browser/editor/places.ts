import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Finding } from '../../features/desk/finding.ts'
import { mappingOf } from './together/elsewhere.ts'

/** `figure` when the place is a block as a whole, or in what is said of it, such as a caption. */
type Span = { from: number; to: number; figure?: Node }

/** Where a finding's place is in the editor's document now; `undefined` once its block is gone. */
export function spanOf(editor: Editor, passage: string | undefined, { start, end }: { start: number; end: number }) {
  let found: Span | undefined
  editor.state.doc.descendants((node, at) => {
    if (found || node.attrs.id !== passage) return found === undefined
    if (node.isTextblock) found = { from: at + 1 + placeIn(node, start), to: at + 1 + placeIn(node, end) }
    else found = { from: at, to: at + node.nodeSize, figure: node }
    return false
  })
  return found
}

/** The attribute of a block that is read as its words. */
export function saidIn({ attrs }: Node): string | undefined {
  return ['caption', 'title', 'name'].find((name) => name in attrs)
}

/** Where some number of characters end in a line: a note has a place in it, and is no character. */
function placeIn(line: Node, characters: number): number {
  let left = characters
  let place = 0
  line.forEach((node, offset) => {
    const length = node.type.name === 'footnote' ? 0 : node.nodeSize
    if (left > 0 && length > 0) place = offset + Math.min(left, length)
    left -= length
  })
  return place
}

const key = new PluginKey<DecorationSet>('found')

/** Underlines what the desk check found; the marks move with the words until the next check. */
export const foundPlugin = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply: (transaction, before) => {
      const given: Decoration[] | undefined = transaction.getMeta(key)
      return given ? DecorationSet.create(transaction.doc, given) : before.map(mappingOf(transaction), transaction.doc)
    },
  },
  props: { decorations: (state) => key.getState(state) },
})

export function underline(editor: Editor, findings: readonly Finding[]): void {
  const marks = findings.flatMap(({ place, level }) => {
    const span = place.field === 'body' ? spanOf(editor, place.passage, place) : undefined
    if (!span || span.to === span.from) return []
    const mark = span.figure ? Decoration.node : Decoration.inline
    return [mark(span.from, span.to, { class: `found ${level}` })]
  })
  editor.view.dispatch(editor.state.tr.setMeta(key, marks).setMeta('addToHistory', false))
}
