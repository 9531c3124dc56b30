import type { Editor } from '@tiptap/core'
import type { Finding } from '../../features/desk/finding.ts'
import { spanOf } from './places.ts'

type Page = { editor: Editor; form: HTMLFormElement }

/** Goes to what was found and selects it. */
export function goTo({ editor, form }: Page, { place }: Finding): void {
  if (place.field === 'body') {
    const span = spanOf(editor, place.passage, place)
    if (span?.figure) editor.chain().focus().setNodeSelection(span.from).scrollIntoView().run()
    else if (span) editor.chain().focus().setTextSelection(span).scrollIntoView().run()
    return
  }
  const field = fieldFor(form, place.field)
  field?.focus()
  if (field && 'setSelectionRange' in field && field.type !== 'date') field.setSelectionRange(place.start, place.end)
}

/** Puts it right where it stands; the editor's and the browser's own undo take it back. */
export function applyFix({ editor, form }: Page, { place, fix }: Finding): void {
  if (fix && place.field === 'body') fixInBody(editor, place.passage, fix)
  else if (fix && place.field !== 'body') fixInField(fieldFor(form, place.field), fix)
}

type Fix = NonNullable<Finding['fix']>

function fixInBody(editor: Editor, passage: string | undefined, fix: Fix): void {
  const span = spanOf(editor, passage, fix)
  if (!span) return
  const { from, to, figure } = span
  if (figure) {
    const caption = String(figure.attrs.caption)
    const fixed = caption.slice(0, fix.start) + fix.text + caption.slice(fix.end)
    editor.view.dispatch(editor.state.tr.setNodeAttribute(from, 'caption', fixed))
    editor.chain().focus().setNodeSelection(from).scrollIntoView().run()
    return
  }
  editor.view.dispatch(editor.state.tr.insertText(fix.text, from, to))
  editor
    .chain()
    .focus()
    .setTextSelection(from + fix.text.length)
    .scrollIntoView()
    .run()
}

function fixInField(field: Control | null, fix: Fix): void {
  if (!field || !('setSelectionRange' in field)) return
  field.focus()
  field.setSelectionRange(fix.start, fix.end)
  // The one way that leaves the change in the field's own undo.
  document.execCommand(fix.text === '' ? 'delete' : 'insertText', false, fix.text)
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fields: Record<Exclude<Finding['place']['field'], 'body'>, string> = {
  headline: '#headline',
  standfirst: '#standfirst',
  byline: '#byline-0',
  dateline: '#place',
  sources: '#source-0',
  picture: '#lead-picture',
  // The time to go out at is set where the article is published, not here.
  publishes: '#save-state',
}

function fieldFor(form: HTMLFormElement, field: keyof typeof fields): Control | null {
  return form.querySelector<Control>(fields[field])
}
