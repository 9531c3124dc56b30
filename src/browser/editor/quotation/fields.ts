import { titleNames } from '../../../base/titles.ts'
import type { QuoteStyle } from '../../../features/desk/finding.ts'
import { apostropheBefore, marksFor, type SetMark } from './setting.ts'
import { quoteStyle } from './style.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Sets marks in the plain fields that readers read, as in the text; the browser’s own undo takes it back. */
export function setMarksInFields(form: HTMLFormElement): void {
  for (const name of ['headline', 'standfirst', ...titleNames, 'pictureCaption']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) setMarksIn(field)
  }
}

export function setMarksIn(field: Field): void {
  const style = quoteStyle()
  let from = 0
  let isOurs = false
  // Where it stood when its setting was undone: typed there again, it stays.
  let undoneAt: number | undefined
  field.addEventListener('beforeinput', () => {
    if (!isOurs) from = field.selectionStart ?? 0
  })
  field.addEventListener('input', (event) => {
    if (isOurs || !(event instanceof InputEvent) || event.isComposing) return
    if (event.inputType === 'historyUndo') undoneAt = straightBefore(field)
    isOurs = true
    replaceIn(field, [...turnedLate(field, from, event), ...marksOf(field, { from, event, style, undoneAt })])
    isOurs = false
  })
}

function straightBefore({ value, selectionStart }: Field): number | undefined {
  const at = (selectionStart ?? 0) - 1
  return /["']/.test(value.charAt(at)) ? at : undefined
}

/** What opened when it was typed, once the word behind it is known to be one cut short. */
function turnedLate({ value }: Field, from: number, { inputType, data }: InputEvent): SetMark[] {
  const begin = Math.max(0, from - 16)
  const found = inputType === 'insertText' ? apostropheBefore(value.slice(begin, from), data ?? '\n') : undefined
  return found === undefined ? [] : [{ at: begin + found, mark: '’' }]
}

type Typed = { from: number; event: InputEvent; style: QuoteStyle; undoneAt: number | undefined }

function marksOf({ value, selectionStart }: Field, { from, event, style, undoneAt }: Typed): SetMark[] {
  const isTyped = event.inputType === 'insertText' && /^["']$/.test(event.data ?? '') && undoneAt !== from
  if (!isTyped && event.inputType !== 'insertFromPaste') return []
  const to = selectionStart ?? 0
  return marksFor(value, style).filter(({ at }) => at >= from && at < to)
}

function replaceIn(field: Field, marks: SetMark[]): void {
  const at = field.selectionStart
  for (const each of marks) {
    field.setSelectionRange(each.at, each.at + 1)
    // The one way that leaves the change in the field's own undo.
    document.execCommand('insertText', false, each.mark)
  }
  if (marks.length > 0) field.setSelectionRange(at, at)
}
