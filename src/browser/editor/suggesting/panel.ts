import type { Editor } from '@tiptap/core'
import * as say from '../../messages/newsroom.ts'
import { panelBeside } from '../beside/panel.ts'
import { showLineChanges } from './lines-shown.ts'
import { createMode, type Mode } from './mode.ts'
import { sendLeft } from './sending.ts'
import { type Open, showChanges } from './shown.ts'

const id = 'changes-panel'

/** What is suggested beside the text: shown in it, decided about, and suggested while *Suggest* is on. */
export function suggesting(editor: Editor): void {
  const panel = document.querySelector<HTMLElement>(`#${id}`)
  const form = editor.view.dom.closest('form')
  if (!panel || !form) return
  const { article = '', suggest = '' } = panel.dataset
  const name = `stet-suggested:${article}`
  let mode: Mode | undefined
  const follow = () => {
    const open = openIn()
    showChanges(editor, open)
    showLineChanges(form, open)
    mode?.hear()
  }
  const { look } = panelBeside({
    id,
    head: 'changes-head',
    hears: 'suggested-changes',
    // What is typed is suggested before anything is decided about.
    sending: async () => mode?.flush(),
    follow,
  })
  document.addEventListener('click', ({ target }) => {
    const words = target instanceof Element && target.closest<HTMLElement>('[data-suggested]')
    if (words) lookAt(words.dataset.suggested ?? '')
  })
  follow()
  if (suggest === '') return
  const button = switchFor(editor)
  const turn = async () => {
    const isOn = mode === undefined
    const stood = document.activeElement
    const closing = mode
    mode = undefined
    await closing?.close()
    if (isOn) {
      const own = () => openIn().filter(({ isOwn }) => isOwn)
      mode = createMode({
        text: editor,
        form,
        path: suggest,
        name,
        own,
        decided: decidedIn,
        told: (says) => tell(button, says),
      })
    } else void look()
    show(button, editor, isOn)
    if (!(mode ?? closing)?.lines.focusInPlaceOf(stood)) (mode?.editor ?? editor).view.focus()
  }
  button.addEventListener('click', () => void turn())
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyS') return
    event.preventDefault()
    void turn()
  })
  void sendLeft(suggest, name).then(look)
}

/** Stands over the text, and says whether what is typed is text or a suggestion. */
function switchFor(editor: Editor): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'suggest'
  button.textContent = say.suggest()
  button.title = say.suggestKeys()
  button.setAttribute('aria-pressed', 'false')
  const line = document.createElement('p')
  line.className = 'suggest-line'
  const says = document.createElement('span')
  says.setAttribute('role', 'status')
  line.append(button, ' ', says)
  editor.view.dom.parentElement?.before(line)
  return button
}

function show(button: HTMLButtonElement, editor: Editor, isOn: boolean): void {
  button.setAttribute('aria-pressed', String(isOn))
  tell(button, isOn ? say.youAreSuggesting() : '')
  const place = editor.view.dom.parentElement
  if (place) place.hidden = isOn
}

function tell(button: HTMLButtonElement, words: string): void {
  const says = button.parentElement?.querySelector('span')
  if (says) says.textContent = words
}

function openIn(): Open[] {
  return [...document.querySelectorAll<HTMLElement>(`#${id} [data-wording]`)].map(({ dataset }) => ({
    ...(JSON.parse(dataset.wording ?? '{}') as Omit<Open, 'id' | 'isOwn'>),
    id: dataset.change ?? '',
    isOwn: dataset.own !== undefined,
  }))
}

function decidedIn(): ReadonlySet<string> {
  return new Set(document.querySelector<HTMLElement>(`#${id}`)?.dataset.decided?.split(' '))
}

function lookAt(change: string): void {
  const item = document.getElementById(`change-${change}`)
  item?.scrollIntoView({ block: 'nearest' })
  for (const other of document.querySelectorAll('.looked-at')) other.classList.remove('looked-at')
  item?.classList.add('looked-at')
}
