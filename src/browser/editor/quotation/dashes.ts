import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { endStep } from './steps.ts'

export type SetDash = { at: number; length: number; dash: '–' | '—' }

/**
 * The dash that hyphens were typed for, once the character behind them is there: two between blanks or between figures are
 * an en dash, two between words and three anywhere an em dash. What begins an option, an arrow or a comment stays.
 */
export function dashBefore(text: string): SetDash | undefined {
  const [, before = '', hyphens = '', after = ''] = /(?:^|([^-]))(-{2,3})([^->])$/u.exec(text.slice(-8)) ?? []
  const dash = hyphens === '' ? undefined : dashFor(hyphens.length, before, after)
  return dash && { at: text.length - hyphens.length - after.length, length: hyphens.length, dash }
}

function dashFor(hyphens: number, before: string, after: string): SetDash['dash'] | undefined {
  const isApart = /\s/.test(before)
  // A blank on one side alone says nothing.
  if (isApart !== /\s/.test(after) || /^[!<]?$/.test(before)) return undefined
  if (hyphens === 3) return '—'
  if (isApart || (/\p{N}/u.test(before) && /\p{N}/u.test(after))) return '–'
  return isJoined(before) && isJoined(after) ? '—' : undefined
}

function isJoined(character: string): boolean {
  return /[\p{L}\p{N}”’"')\]“‘]/u.test(character)
}

/** Sets dashes as they are typed, each a step of its own for undo, as marks are. */
export const dashes = Extension.create({
  name: 'dashes',
  // After the quotation marks, before the input rules.
  priority: 190,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleTextInput: (...[view, , , typed, insert]) => {
          if (view.composing || typed === '-' || view.state.selection.$from.parent.type.spec.code) return false
          if (!view.state.selection.empty || !endsInHyphens(view)) return false
          view.dispatch(insert())
          setDash(view)
          return true
        },
      },
    }),
  ],
})

const leaf = '\ufffc'

function textBefore({ state }: EditorView): string {
  const { $from } = state.selection
  return $from.parent.textBetween(Math.max(0, $from.parentOffset - 8), $from.parentOffset, undefined, leaf)
}

function endsInHyphens(view: EditorView): boolean {
  return /[^-]-{2,3}$/.test(textBefore(view))
}

function setDash(view: EditorView): void {
  const text = textBefore(view)
  const found = dashBefore(text)
  if (!found) return
  const from = view.state.selection.from - text.length + found.at
  const { tr, schema, doc } = view.state
  const marks = doc.nodeAt(from)?.marks ?? []
  dispatchAlone(view, tr.replaceWith(from, from + found.length, schema.text(found.dash, marks)))
}

function dispatchAlone(view: EditorView, tr: Transaction): void {
  endStep(view)
  view.dispatch(tr)
  endStep(view)
}
