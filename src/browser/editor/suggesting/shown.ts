import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { type Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Part } from '../../../base/part.ts'
import { placeBelow } from '../../../features/suggested-changes/rules/blocks.ts'
import { carried, type Hunk, hunksBetween, type Wording } from '../../../features/suggested-changes/rules/hunks.ts'
import { wordsOf } from '../../../features/suggested-changes/rules/shown.ts'
import { spellingOf } from '../../../features/suggested-changes/rules/tokens.ts'
import { blockIn } from '../body.ts'
import { wholeBlock, wordsAside, wordsWithin } from './drawn.ts'
import { placeBefore, type Span, spanOf, spansOf } from './positions.ts'

/** What somebody suggests, as the page was told. */
export type Open = {
  id: string
  isOwn: boolean
  version: number
  block: string
  below: string | null
  before: Wording
  after: Wording
}
type Shown = { open: readonly Open[]; decorations: DecorationSet }

const key = new PluginKey<Shown>('suggestedChanges')

/** Shows in the text what is suggested; it is no part of it. */
export const shownChanges = Extension.create({
  name: 'suggestedChanges',
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: {
        init: () => ({ open: [], decorations: DecorationSet.empty }),
        apply(transaction, { open, decorations }) {
          const told = transaction.getMeta(key) as readonly Open[] | undefined
          const now = told ?? open
          if (!told && (!transaction.docChanged || open.length === 0)) return { open, decorations }
          return { open: now, decorations: DecorationSet.create(transaction.doc, drawnIn(transaction.doc, now)) }
        },
      },
      props: { decorations: (state: EditorState) => key.getState(state)?.decorations },
    }),
  ],
})

export function showChanges({ view, state }: Editor, open: readonly Open[]): void {
  view.dispatch(state.tr.setMeta(key, open).setMeta('addToHistory', false))
}

function drawnIn(doc: Node, open: readonly Open[]): Decoration[] {
  const places = new Map<string, { node: Node; at: number }>()
  doc.forEach((node, at) => void places.set(String(node.attrs.id), { node, at }))
  return open.flatMap((change) => {
    const found = places.get(change.block)
    if (found) return drawn(change, found)
    return change.before === null ? drawnNew(doc, change, open) : []
  })
}

function drawnNew(doc: Node, { id, below, after }: Open, open: readonly Open[]): Decoration[] {
  const blocks = doc.children.map((node): Part => ({ type: node.type.name, attrs: { id: node.attrs.id } }))
  const index = placeBelow(blocks, below, open)
  const at = doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  return [wordsAside('ins', wordsIn(after), { at, id, isBlock: true })]
}

function wordsIn(block: Wording): string {
  return wordsOf(hunksBetween(null, block)[0]?.inserted ?? [])
}

/** Where the parts of a change stand in a block. A block that has not changed since is not compared again. */
const known = new WeakMap<Node, Map<string, readonly Hunk[]>>()

function drawn({ id, version, before, after }: Open, { node, at }: { node: Node; at: number }): Decoration[] {
  const inNode = known.get(node) ?? new Map<string, readonly Hunk[]>()
  const name = `${id} ${version}`
  const hunks = inNode.get(name) ?? placed(node, before, after)
  known.set(node, inNode.set(name, hunks))
  if (after === null) return hunks.length > 0 ? [wholeBlock('del', { from: at, to: at + node.nodeSize }, id)] : []
  const spans = spansOf(node, at)
  return hunks.flatMap((hunk) => drawnPart(hunk, spans, id))
}

function placed(node: Node, before: Wording, after: Wording): readonly Hunk[] {
  const now = blockIn(node)
  if (before === null || spellingOf(now) === spellingOf(after)) return []
  return carried(now, before, hunksBetween(before, after)).filter((hunk) => hunk !== undefined)
}

function drawnPart({ at, removed, inserted }: Hunk, spans: readonly Span[], id: string): Decoration[] {
  const [gone, come] = [wordsOf(removed), wordsOf(inserted)]
  const span = spanOf(spans, at, removed.length)
  if (gone !== '' && gone === come) return [wordsWithin('marks', span, id)]
  return [
    ...(removed.length > 0 ? [wordsWithin('del', span, id)] : []),
    ...(come === ''
      ? []
      : [wordsAside('ins', come, { at: removed.length > 0 ? span.to : placeBefore(spans, at), id })]),
  ]
}
