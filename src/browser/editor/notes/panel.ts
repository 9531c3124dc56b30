import type { Editor } from '@tiptap/core'
import { listen } from '../../live/stream.ts'
import * as say from '../../messages/newsroom.ts'
import { fieldsOf } from '../fields.ts'
import { tellBelowHead } from '../tell.ts'
import { createAbout, selector } from './about.ts'
import { lostNotes, type Marked, showNotes, wordsOfNote } from './marked.ts'
import { passageAt } from './passages.ts'
import { typedIn } from './typed.ts'

/** Writes, answers and settles notes beside the text without leaving it, and shows what others do with them. */
export function notesPanel(editor: Editor): void {
  const panel = document.querySelector<HTMLElement>(selector)
  if (!panel) return
  const { article = '', panel: address = '' } = panel.dataset
  const about = createAbout()
  const follow = () => {
    showNotes(editor, notesIn())
    tellLost(lostNotes(editor))
  }

  async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const sent = fieldsOf(form, submitter)
    sent.set('back', 'panel')
    const answer = await fetch(form.action, { method: 'POST', body: sent }).catch(() => undefined)
    if (!answer) return tell(say.serverCannotBeReachedNothing())
    const html = await answer.text()
    if (!isPanel(html)) return tell(say.serverWouldNotTakeIt())
    if (answer.ok && form.matches('.new-note')) about.clear()
    replace(html, answer.ok ? form.action : undefined)
    document.querySelector<HTMLElement>('#notes-head')?.focus()
  }

  async function look(): Promise<void> {
    const answer = await fetch(address).catch(() => undefined)
    const html = answer?.ok ? await answer.text() : ''
    if (isPanel(html)) replace(html, undefined)
  }

  /** What is typed in another form stays, with the cursor in it; `done` names the form that was sent. */
  function replace(html: string, done: string | undefined): void {
    const typed = typedIn(done)
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector(selector)
    if (!fresh) return
    document.querySelector(selector)?.replaceWith(document.adoptNode(fresh))
    typed.putBack()
    about.show()
    follow()
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.closest(selector)) return
    event.preventDefault()
    void send(form, event.submitter)
  })
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element) pressed(editor, target)
  })
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== 'KeyN') return
    event.preventDefault()
    // The editor hears of a selection by the browser's keys a moment after them.
    requestAnimationFrame(() => about.take(passageAt(editor.state.doc, editor.state.selection)))
  })
  editor.on('update', () => tellLost(lostNotes(editor)))
  listen({ notes: (id) => id === article && void look() }, () => void look())
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

function isPanel(html: string): boolean {
  return html.startsWith('<section id="notes-panel"')
}

function tell(words: string): void {
  tellBelowHead(selector, words)
}
