import type { Editor } from '@tiptap/core'
import * as say from '../../messages/newsroom.ts'
import { panelBeside } from '../beside/panel.ts'
import { selectedIn } from '../selected.ts'
import { createAbout, selector } from './about.ts'
import { lostNotes, type Marked, showNotes, wordsOfNote } from './marked.ts'
import { passageAt } from './passages.ts'
import { noteAsked } from './tool.ts'

/** Writes, answers and settles notes beside the text without leaving it, and shows what others do with them. */
export function notesPanel(editor: Editor): void {
  if (!document.querySelector(selector)) return
  const about = createAbout()
  const follow = () => {
    about.show()
    showNotes(editor, notesIn())
    tellLost(lostNotes(editor))
  }
  const sent = (form: HTMLFormElement) => {
    if (form.matches('.new-note')) about.clear()
  }
  panelBeside({ id: selector.slice(1), head: 'notes-head', hears: 'notes', sent, follow })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed(editor, target)
  })
  // At once: what is typed next is the note, and must not come over the words that are selected.
  const take = () => about.take(passageAt(editor.state.doc, selectedIn(editor)))
  document.addEventListener(noteAsked, take)
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyN') return
    event.preventDefault()
    take()
  })
  editor.on('update', () => tellLost(lostNotes(editor)))
  follow()
}

/** From the words to their note, and from the note to its words. */
function pressed(editor: Editor, target: Element): void {
  const noted = target.closest<HTMLElement>('.ProseMirror [data-noted]')
  if (noted) lookAt(document.getElementById(`note-${noted.dataset.noted}`))
  const note = target.closest(`${selector} blockquote.note-about`)?.closest<HTMLElement>('[data-note]')
  const span = note && wordsOfNote(editor, note.dataset.note ?? '')
  if (span) editor.chain().focus().setTextSelection({ from: span.from, to: span.to }).scrollIntoView().run()
}

function notesIn(): Marked[] {
  return [...document.querySelectorAll<HTMLElement>(`${selector} [data-note][data-block]`)].map(({ dataset }) => ({
    id: dataset.note ?? '',
    passage: { block: dataset.block ?? '', words: dataset.words ?? '', nth: Number(dataset.nth) },
  }))
}

/** The notes whose words somebody has changed say so. */
function tellLost(ids: readonly string[]): void {
  for (const item of document.querySelectorAll<HTMLElement>(`${selector} [data-note][data-block]`)) {
    const isLost = ids.includes(item.dataset.note ?? '')
    const line = item.querySelector('.note-lost')
    if (isLost && !line) {
      const says = document.createElement('p')
      says.className = 'note-lost quiet'
      says.textContent = say.notedWordsHaveChanged()
      item.querySelector('.note-about')?.after(says)
    }
    if (!isLost) line?.remove()
  }
}

function lookAt(item: HTMLElement | null): void {
  if (!item) return
  item.scrollIntoView({ block: 'nearest' })
  for (const other of document.querySelectorAll('.note.looked-at')) other.classList.remove('looked-at')
  item.classList.add('looked-at')
}
