import * as Y from 'yjs'
import { type ChangedPart, changedPart } from '../../../base/changed-part.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/** Binds a field to a line that is written together. Undo takes back what was written in this field here, and no more. */
export function bindLine(field: Field, text: Y.Text): void {
  const own = Symbol('field')
  const undoing = new Y.UndoManager(text, { trackedOrigins: new Set([own]) })
  field.value = text.toString()

  field.addEventListener('input', (event) => {
    const { at, removed, inserted } = changedPart(text.toString(), field.value)
    // A mark that is set in the place of a typed one is taken back by itself.
    const isReplaced = event instanceof InputEvent && event.inputType === 'insertText' && removed > 0
    if (isReplaced) undoing.stopCapturing()
    text.doc?.transact(() => {
      if (removed > 0) text.delete(at, removed)
      if (inserted !== '') text.insert(at, inserted)
    }, own)
    if (isReplaced) undoing.stopCapturing()
  })
  text.observe((event) => {
    if (event.transaction.origin !== own) show()
  })
  onKey(field, (event) => {
    const act = undoingFor(event)
    if (!act) return
    event.preventDefault()
    if (act === 'undo') undoing.undo()
    else undoing.redo()
    // Whoever follows what is typed here hears of it as of the browser’s own.
    const inputType = act === 'undo' ? 'historyUndo' : 'historyRedo'
    field.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }))
  })

  /** What others wrote. */
  function show(): void {
    if (showIn(field, text.toString())) field.dispatchEvent(new Event('written-elsewhere', { bubbles: true }))
  }
}

/** The cursor stays beside the letters it stands at; false where nothing is new. */
export function showIn(field: Field, after: string): boolean {
  const before = field.value
  if (before === after) return false
  const { selectionStart, selectionEnd } = field
  const change = changedPart(before, after)
  field.value = after
  if (document.activeElement === field) {
    field.setSelectionRange(moved(selectionStart ?? 0, change), moved(selectionEnd ?? 0, change))
  }
  return true
}

function moved(place: number, { at, removed, inserted }: ChangedPart): number {
  if (place <= at) return place
  return Math.max(at, place - removed) + inserted.length
}

function onKey(field: Field, hear: (event: KeyboardEvent) => void): void {
  field.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) hear(event)
  })
}

/** The browser’s own would take back what others wrote as well. */
function undoingFor({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | undefined {
  if ((!ctrlKey && !metaKey) || altKey) return undefined
  if (key.toLowerCase() === 'y') return 'redo'
  if (key.toLowerCase() !== 'z') return undefined
  return shiftKey ? 'redo' : 'undo'
}
