import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { type Passage, spanOf } from './passages.ts'

export type Marked = { id: string; passage: Passage }
type Shown = { notes: readonly Marked[]; decorations: DecorationSet }

const key = new PluginKey<Shown>('notes')

/** Marks the words that notes are about; they are no part of the text. */
export const markedNotes = Extension.create({
  name: 'notes',
  // With the editor and not put in later: a plug-in more makes the others anew, and undo forgets all.
  addProseMirrorPlugins: () => [
    new Plugin<Shown>({
      key,
      state: { init: () => none, apply: applied },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

const none: Shown = { notes: [], decorations: DecorationSet.empty }

export function showNotes({ view, state }: Editor, notes: readonly Marked[]): void {
  view.dispatch(state.tr.setMeta(key, notes).setMeta('addToHistory', false))
}

/** Those whose words are not there any more. */
export function lostNotes({ state }: Editor): string[] {
  const { notes, decorations } = key.getState(state) ?? none
  const there = new Set(decorations.find().map(({ spec }) => spec.id))
  return notes.filter(({ id }) => !there.has(id)).map(({ id }) => id)
}

export function wordsOfNote({ state }: Editor, id: string): Decoration | undefined {
  return key.getState(state)?.decorations.find(undefined, undefined, (spec) => spec.id === id)[0]
}

function applied(transaction: Transaction, { notes, decorations }: Shown): Shown {
  const { doc } = transaction
  const given = transaction.getMeta(key) as readonly Marked[] | undefined
  if (given)
    return {
      notes: given,
      decorations: DecorationSet.create(
        doc,
        given.flatMap((note) => drawn(doc, note)),
      ),
    }
  if (!transaction.docChanged) return { notes, decorations }
  // What somebody typed within the words leaves them marked; what came from elsewhere is looked for again.
  const moved = decorations.map(transaction.mapping, doc)
  const there = new Set(moved.find().map(({ spec }) => spec.id))
  const again = notes.filter(({ id }) => !there.has(id)).flatMap((note) => drawn(doc, note))
  return { notes, decorations: again.length > 0 ? moved.add(doc, again) : moved }
}

function drawn(doc: Node, { id, passage }: Marked): Decoration[] {
  const span = spanOf(doc, passage)
  if (!span) return []
  const look = { class: 'noted', 'data-noted': id }
  return [
    passage.words === ''
      ? Decoration.node(span.from, span.to, look, { id })
      : Decoration.inline(span.from, span.to, look, { id }),
  ]
}
