import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { type Decoration, DecorationSet } from '@tiptap/pm/view'
import { hunksBetween } from '../../../features/suggested-changes/rules/hunks.ts'
import { wordsOf } from '../../../features/suggested-changes/rules/shown.ts'
import { tokensOf } from '../../../features/suggested-changes/rules/tokens.ts'
import { blockIn } from '../body.ts'
import { wholeBlock, wordsAside, wordsWithin } from './drawn.ts'
import { placeBefore, type Span, spanOf, spansOf } from './positions.ts'

const key = new PluginKey<DecorationSet>('ownSuggestions')

/** Shows what differs from the text while somebody suggests: what is new in it, and what they took out of it. */
export function ownSuggestions(text: () => Node): Extension {
  const draw = (doc: Node) => DecorationSet.create(doc, drawnIn(doc, text()))
  return Extension.create({
    name: 'ownSuggestions',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => draw(doc),
          apply: (transaction, was) =>
            transaction.docChanged || transaction.getMeta(key) ? draw(transaction.doc) : was,
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ],
  })
}

/** Draws anew: the text is another one. */
export function textChanged(transaction: Transaction): Transaction {
  return transaction.setMeta(key, true).setMeta('addToHistory', false)
}

function drawnIn(doc: Node, text: Node): Decoration[] {
  const there = new Map(text.children.map((node) => [String(node.attrs.id), node]))
  const ids = new Set(doc.children.map((node) => String(node.attrs.id)))
  const found: Decoration[] = []
  doc.forEach((node, at) => {
    const was = there.get(String(node.attrs.id))
    if (!was) found.push(wholeBlock('ins', { from: at, to: at + node.nodeSize }))
    else if (!was.eq(node)) found.push(...drawnBetween(was, node, at))
  })
  return [...found, ...drawnGone({ doc, text, ids })]
}

/** The same two nodes are compared once. */
const known = new WeakMap<Node, WeakMap<Node, Part[]>>()
type Part = { at: number; gone: string; come: string; length: number }

function drawnBetween(was: Node, is: Node, at: number): Decoration[] {
  const ofNode = known.get(is) ?? new WeakMap<Node, Part[]>()
  const parts = ofNode.get(was) ?? partsBetween(was, is)
  known.set(is, ofNode.set(was, parts))
  const spans = spansOf(is, at)
  return parts.flatMap((part) => drawnPart(part, spans))
}

/** In the places of what is there now. */
function partsBetween(was: Node, is: Node): Part[] {
  let moved = 0
  return hunksBetween(blockIn(was), blockIn(is)).map(({ at, removed, inserted }) => {
    const part = { at: at + moved, gone: wordsOf(removed), come: wordsOf(inserted), length: inserted.length }
    moved += inserted.length - removed.length
    return part
  })
}

function drawnPart({ at, gone, come, length }: Part, spans: readonly Span[]): Decoration[] {
  if (gone !== '' && gone === come) return [wordsWithin('marks', spanOf(spans, at, length))]
  return [
    ...(gone === '' ? [] : [wordsAside('del', gone, { at: placeBefore(spans, at) })]),
    ...(length > 0 ? [wordsWithin('ins', spanOf(spans, at, length))] : []),
  ]
}

/** Blocks that are to go, where they stand in the text. */
function drawnGone({ doc, text, ids }: { doc: Node; text: Node; ids: ReadonlySet<string> }): Decoration[] {
  const ends = new Map<string, number>()
  doc.forEach((node, at) => void ends.set(String(node.attrs.id), at + node.nodeSize))
  let at = 0
  return text.children.flatMap((node) => {
    const id = String(node.attrs.id)
    at = ends.get(id) ?? at
    const words = wordsOf(tokensOf(blockIn(node)))
    return ids.has(id) || words === '' ? [] : [wordsAside('del', words, { at, isBlock: true })]
  })
}
