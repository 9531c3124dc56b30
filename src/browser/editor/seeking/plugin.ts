import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { mappingOf } from '../together/elsewhere.ts'
import { evenly, placesOf, type Wanted } from './matches.ts'

export type Match = { from: number; to: number }
/** `at` is the number of the match that somebody stands on; there is none where nothing was found. */
export type Sought = { wanted: Wanted; matches: readonly Match[]; at: number }

type Known = { sought: Sought | undefined; shown: DecorationSet }
/** From where the next is looked for, when something else is wanted. */
type Asked = { wanted: Wanted; from: number } | { at: number } | 'nothing'

const key = new PluginKey<Known>('seeking')
const nothing: Known = { sought: undefined, shown: DecorationSet.empty }
/** Nobody sees more of them, and a browser draws no more without being felt. */
const mostShown = 500

/** Marks what is looked for, and follows it while anybody types. */
export const seekingPlugin = new Plugin<Known>({
  key,
  state: {
    init: () => nothing,
    apply(tr, before) {
      const asked: Asked | undefined = tr.getMeta(key)
      if (asked === 'nothing') return nothing
      const sought = asked ? after(asked, before.sought, tr.doc) : followed(tr, before.sought)
      return sought === before.sought ? before : { sought, shown: sought ? drawn(sought, tr.doc) : DecorationSet.empty }
    },
  },
  props: { decorations: (state) => key.getState(state)?.shown },
})

export function soughtIn(state: EditorState): Sought | undefined {
  return key.getState(state)?.sought
}

export function asking(tr: Transaction, asked: Asked): Transaction {
  return tr.setMeta(key, asked).setMeta('addToHistory', false)
}

function after(asked: Exclude<Asked, 'nothing'>, before: Sought | undefined, doc: Node): Sought | undefined {
  if ('at' in asked) return before && { ...before, at: asked.at }
  const matches = matchesIn(doc, asked.wanted)
  return { wanted: asked.wanted, matches, at: firstFrom(matches, asked.from) }
}

/** Who stood on a match stands on it still, or on the next where it is gone. */
function followed(tr: Transaction, before: Sought | undefined): Sought | undefined {
  if (!before || !tr.docChanged) return before
  const matches = matchesIn(tr.doc, before.wanted)
  const stood = before.matches[before.at]
  const from = stood ? mappingOf(tr).map(stood.from, 1) : 0
  return { ...before, matches, at: firstFrom(matches, from) }
}

/** The first match from a place on, and the very first after the last. */
function firstFrom(matches: readonly Match[], from: number): number {
  const at = matches.findIndex((match) => match.from >= from)
  return at === -1 ? 0 : at
}

function drawn({ matches, at }: Sought, doc: Node): DecorationSet {
  const first = Math.max(0, at - mostShown / 2)
  const near = matches.slice(first, first + mostShown)
  return DecorationSet.create(
    doc,
    near.map(({ from, to }, index) =>
      Decoration.inline(from, to, { class: first + index === at ? 'sought here' : 'sought' }),
    ),
  )
}

type Spelt = { cased: string; small: string }
/** Blocks stay the same objects until somebody changes them. */
const read = new WeakMap<Node, Spelt>()

/** What stands for a picture or the like inside a line: it is as long as in the document. */
const leaf = '\ufffc'

function speltIn(block: Node): Spelt {
  const known = read.get(block)
  if (known) return known
  const text = block.textBetween(0, block.content.size, undefined, leaf)
  const spelt = { cased: evenly(text, true), small: evenly(text, false) }
  read.set(block, spelt)
  return spelt
}

/** Every place of a text that says what is wanted. A place never goes from one block into the next. */
function matchesIn(doc: Node, { words, isCased, isWhole }: Wanted): Match[] {
  const matches: Match[] = []
  const sought = evenly(words, isCased)
  doc.descendants((block, start) => {
    if (!block.isTextblock) return true
    const { cased, small } = speltIn(block)
    for (const at of placesOf(sought, isCased ? cased : small, isWhole)) {
      matches.push({ from: start + 1 + at, to: start + 1 + at + sought.length })
    }
    return false
  })
  return matches
}

/** Puts words in the place of matches, each with the marks that its first letter had. */
export function replacing(tr: Transaction, matches: readonly Match[], words: string): Transaction {
  for (const { from, to } of matches.toReversed()) {
    if (words === '') tr.delete(from, to)
    else tr.replaceWith(from, to, tr.doc.type.schema.text(words, tr.doc.nodeAt(from)?.marks ?? []))
  }
  return tr
}
