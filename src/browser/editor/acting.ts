import type { Editor } from '@tiptap/core'
import { passagesWithFigures } from '../../features/articles/document.ts'
import type { Finding } from '../../features/desk/finding.ts'
import type { Content } from './form.ts'
import { saidIn, spanOf } from './places.ts'

type Page = { editor: Editor; form: HTMLFormElement }

/** Goes to what was found and selects it. */
export function goTo({ editor, form }: Page, { place }: Finding): void {
  if (place.field === 'body') {
    const span = spanOf(editor, place.passage, place)
    if (span?.figure) editor.chain().focus().setNodeSelection(span.from).scrollIntoView().run()
    else if (span) editor.chain().focus().setTextSelection(span).scrollIntoView().run()
    return
  }
  const field = shownFor(fieldFor(form, place.field))
  unfold(field)
  field?.focus()
  if (field && 'setSelectionRange' in field && field.type !== 'date') field.setSelectionRange(place.start, place.end)
}

/** `was` is the text that a finding was made on; `again` looks at what stands there now. */
type Checked = Page & { read: () => Content; was: string | undefined; again: () => void }

/** Puts it right where it stands, if it does; the editor's and the browser's own undo take it back. */
export function applyFix({ editor, form, read, was, again }: Checked, { place, fix }: Finding): boolean {
  if (!fix) return false
  // Somebody has typed since: what is found of the text as it is now comes in a moment.
  if (textAt(form, textsOf(read()), place) !== was) {
    again()
    return false
  }
  if (place.field === 'body') fixInBody(editor, place.passage, fix)
  else fixInField(fieldFor(form, place.field), fix)
  return true
}

export function textsOf({ body }: Content): Map<string, string> {
  return new Map(passagesWithFigures(body).map(({ id, text }) => [id, text]))
}

export function textAt(
  form: HTMLFormElement,
  texts: ReadonlyMap<string, string>,
  { field, passage = '' }: Finding['place'],
): string | undefined {
  return field === 'body' ? texts.get(passage) : fieldFor(form, field)?.value
}

type Fix = NonNullable<Finding['fix']>

function fixInBody(editor: Editor, passage: string | undefined, fix: Fix): void {
  const span = spanOf(editor, passage, fix)
  if (!span) return
  const { from, to, figure } = span
  if (figure) {
    const name = saidIn(figure)
    const said = String(figure.attrs[name ?? ''])
    const fixed = said.slice(0, fix.start) + fix.text + said.slice(fix.end)
    if (name) editor.view.dispatch(editor.state.tr.setNodeAttribute(from, name, fixed))
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
  unfold(field)
  if (field.hidden) fixUnseen(field, fix)
  else fixSeen(field, fix)
}

function fixSeen(field: TextField, fix: Fix): void {
  field.focus()
  field.setSelectionRange(fix.start, fix.end)
  // The one way that leaves the change in the field's own undo.
  document.execCommand(fix.text === '' ? 'delete' : 'insertText', false, fix.text)
}

/** Somebody suggests, and has a field of their own in its place: what is put right is in the text, and comes into that. */
function fixUnseen(field: TextField, fix: Fix): void {
  field.setRangeText(fix.text, fix.start, fix.end)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.dispatchEvent(new Event('written-elsewhere', { bubbles: true }))
}

function shownFor(field: Control | null): Control | null {
  return field?.hidden ? document.querySelector<Control>(`#suggested-${field.id}`) : field
}

type TextField = HTMLInputElement | HTMLTextAreaElement
type Control = TextField | HTMLSelectElement

function unfold(field: Control | null): void {
  const folded = field?.closest('details')
  if (folded) folded.open = true
}

const fields: Record<Exclude<Finding['place']['field'], 'body'>, string> = {
  headline: '#headline',
  standfirst: '#standfirst',
  shortHeadline: '#shortHeadline',
  searchTitle: '#searchTitle',
  searchDescription: '#searchDescription',
  shareTitle: '#shareTitle',
  shareDescription: '#shareDescription',
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
