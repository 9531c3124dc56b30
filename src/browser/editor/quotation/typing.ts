import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { QuoteStyle } from '../../../features/desk/finding.ts'
import { isFromElsewhere, isUndoing } from '../together/elsewhere.ts'
import { apostropheBefore, marksFor } from './setting.ts'
import { endStep } from './steps.ts'
import { after, noneUndone, type Undone } from './undone.ts'

/**
 * Sets quotation marks as they are typed or pasted. Each is a step of its own in the history, after the one that brought
 * the straight mark: the first undo takes the setting back and nothing else. What was taken back stays straight.
 */
export function quotation(style: QuoteStyle): Extension {
  return Extension.create({
    name: 'quotation',
    // Before the input rules, which look at everything typed.
    priority: 200,
    addProseMirrorPlugins: () => [pluginFor(style)],
    addKeyboardShortcuts() {
      return {
        Enter: () => {
          settle(this.editor.view, this.editor.state.selection.from, '\n')
          return false
        },
      }
    },
  })
}

/** Besides, where something was pasted whose marks are not set yet. */
type Known = { undone: Undone; pasted: readonly Range[] }

const key = new PluginKey<Known>('quotation')

function pluginFor(style: QuoteStyle): Plugin<Known> {
  return new Plugin<Known>({
    key,
    state: {
      init: () => ({ undone: noneUndone, pasted: [] }),
      apply: (tr, before) => ({ undone: after(tr, before.undone, isUndoing(tr)), pasted: pastedAfter(tr, before) }),
    },
    // In a transaction of its own, after the text that is written together has what was pasted.
    view: () => ({
      update(view) {
        const { pasted = [] } = key.getState(view.state) ?? {}
        const tr = pasted.length > 0 ? settingOf(view.state, pasted, style) : null
        if (tr) dispatchStep(view, tr)
      },
    }),
    props: {
      // What is pasted right after typing is a step of its own, too.
      handlePaste: (view) => {
        endStep(view)
        return false
      },
      handleTextInput: (...[view, from, , typed, insert]) => {
        if (view.composing || view.state.selection.$from.parent.type.spec.code) return false
        settle(view, from, typed)
        if ((typed !== '"' && typed !== "'") || isUndone(view, from)) return false
        view.dispatch(insert())
        const mark = markAt(view.state, view.state.selection.from - 1, style)
        if (mark) dispatchSetting(view, mark)
        return true
      },
    },
  })
}

function isUndone({ state }: EditorView, at: number): boolean {
  return key.getState(state)?.undone.isAt(at) === true
}

/** What a paste brings along, such as ids of blocks, moves nothing. */
function pastedAfter(tr: Transaction, { pasted }: Known): readonly Range[] {
  if (tr.getMeta('appendedTransaction')) return pasted
  return isPasted(tr) && !isFromElsewhere(tr) ? rangesOf([tr]) : []
}

/** Turns what opened when it was typed, once the word behind it is known to be one cut short. */
function settle(view: EditorView, from: number, typed: string): void {
  const { $from } = view.state.selection
  if (view.composing || $from.pos !== from || !$from.parent.isTextblock || $from.parent.type.spec.code) return
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 16), $from.parentOffset, undefined, leaf)
  const found = apostropheBefore(before, typed)
  if (found === undefined) return
  const at = from - before.length + found
  if (isUndone(view, at)) return
  dispatchSetting(view, { at, mark: '’' })
}

/** What stands for a picture or the like inside a line: it is as long as in the document. */
const leaf = '\ufffc'

type SetAt = { at: number; mark: string }

function markAt({ doc }: EditorState, at: number, style: QuoteStyle): SetAt | undefined {
  const place = doc.resolve(at)
  if (!place.parent.isTextblock) return undefined
  const set = marksFor(textOf(place.parent), style).find((each) => each.at === place.parentOffset)
  return set && { at, mark: set.mark }
}

function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, leaf)
}

function dispatchSetting(view: EditorView, { at, mark }: SetAt): void {
  const { tr, schema, doc } = view.state
  const marks = doc.nodeAt(at)?.marks ?? []
  dispatchStep(view, tr.replaceWith(at, at + 1, schema.text(mark, marks)))
}

/** A step of its own for undo. */
function dispatchStep(view: EditorView, tr: Transaction): void {
  endStep(view)
  view.dispatch(tr)
  endStep(view)
}

/** A drop from elsewhere is a paste; words that are moved stay as they are. */
function isPasted(tr: Transaction): boolean {
  const event: unknown = tr.getMeta('uiEvent')
  return tr.docChanged && (event === 'paste' || (event === 'drop' && tr.steps.length === 1))
}

type Range = { from: number; to: number }

function rangesOf(given: readonly Transaction[]): Range[] {
  const maps = given.flatMap((tr) => tr.mapping.maps)
  const ranges: Range[] = []
  for (const map of maps) {
    for (const range of ranges) {
      range.from = map.map(range.from, -1)
      range.to = map.map(range.to, 1)
    }
    map.forEach((...[, , from, to]) => {
      ranges.push({ from, to })
    })
  }
  return ranges
}

/** Decided by the whole text of each block; a text node at a time, so that a long paste is few steps. */
function settingOf({ doc, tr }: EditorState, ranges: readonly Range[], style: QuoteStyle): Transaction | null {
  const from = Math.min(...ranges.map((range) => range.from))
  const to = Math.max(...ranges.map((range) => range.to))
  doc.nodesBetween(from, to, (block, start) => {
    if (!block.isTextblock || block.type.spec.code) return
    const set = marksFor(textOf(block), style)
      .map(({ at, mark }) => ({ at: start + 1 + at, mark }))
      .filter(({ at }) => at >= from && at < to)
    block.forEach((node, offset) => {
      setIn(tr, node, { start: start + 1 + offset, set })
    })
  })
  return tr.docChanged ? tr : null
}

function setIn(tr: Transaction, node: Node, { start, set }: { start: number; set: SetAt[] }): void {
  const own = set.filter(({ at }) => at >= start && at < start + node.nodeSize)
  const first = own[0]
  const last = own.at(-1)
  if (!node.isText || !first || !last) return
  const letters = (node.text ?? '').slice(first.at - start, last.at + 1 - start).split('')
  for (const { at, mark } of own) letters[at - first.at] = mark
  tr.replaceWith(first.at, last.at + 1, node.type.schema.text(letters.join(''), node.marks))
}
