import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { DashStyle } from '../../../base/dashes.ts'
import { endStep } from './steps.ts'

export type SetDash = { at: number; length: number; dash: string }

/**
 * What hyphens were typed for, once the character behind them is there: two are this paper’s dash, with its blanks or
 * without, and an en dash between figures; three are an em dash as it was typed. What begins an option, an arrow or a
 * comment stays.
 */
export function dashBefore(text: string, style: DashStyle): SetDash | undefined {
  const [, before = '', hyphens = '', after = ''] = /(?:^|([^-]))(-{2,3})([^->])$/u.exec(text.slice(-8)) ?? []
  const typed = { count: hyphens.length, before, after, isApart: /\s/.test(before) }
  const wanted = hyphens === '' ? undefined : wantedFor(typed, style)
  if (!wanted) return undefined
  const at = text.length - hyphens.length - after.length
  if (typed.isApart === wanted.isApart) return { at, length: hyphens.length, dash: wanted.dash }
  if (wanted.isApart) return { at, length: hyphens.length, dash: apart(wanted.dash, typed) }
  return { at: at - before.length, length: before.length + hyphens.length + after.length, dash: wanted.dash }
}

type Typed = { count: number; before: string; after: string; isApart: boolean }
type Wanted = { dash: '–' | '—'; isApart: boolean }

function wantedFor({ count, before, after, isApart }: Typed, style: DashStyle): Wanted | undefined {
  // A blank on one side alone says nothing.
  if (isApart !== /\s/.test(after) || /^[!<]?$/.test(before)) return undefined
  if (count === 3) return { dash: '—', isApart }
  if (/\p{N}/u.test(before) && /\p{N}/u.test(after)) return { dash: '–', isApart: false }
  if (!isApart && !(isJoined(before) && isJoined(after))) return undefined
  return { dash: style.startsWith('em') ? '—' : '–', isApart: style.endsWith('apart') }
}

function isJoined(character: string): boolean {
  return /[\p{L}\p{N}”’"')\]“‘]/u.test(character)
}

/** Between blanks, but for the inside of a quotation that begins or breaks off with it. */
function apart(dash: string, { before, after }: Typed): string {
  return `${/[“‘]/.test(before) ? '' : ' '}${dash}${/[”’"')\]]/.test(after) ? '' : ' '}`
}

/** Sets dashes as they are typed, each a step of its own for undo, as marks are. */
export function dashes(style: DashStyle): Extension {
  return Extension.create({
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
            setDash(view, style)
            return true
          },
        },
      }),
    ],
  })
}

const leaf = '\ufffc'

function textBefore({ state }: EditorView): string {
  const { $from } = state.selection
  return $from.parent.textBetween(Math.max(0, $from.parentOffset - 8), $from.parentOffset, undefined, leaf)
}

function endsInHyphens(view: EditorView): boolean {
  return /[^-]-{2,3}$/.test(textBefore(view))
}

function setDash(view: EditorView, style: DashStyle): void {
  const text = textBefore(view)
  const found = dashBefore(text, style)
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
