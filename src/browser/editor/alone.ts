import type { Editor } from '@tiptap/core'
import * as say from '../messages/newsroom.ts'

const kept = 'stet:alone'

export function isAlone(): boolean {
  return document.body.classList.contains('alone')
}

/** Shows the text and nothing else, or everything again. */
export function turnAlone(editor: Editor): void {
  setAlone(editor, !isAlone())
}

/** By a key, and as long as the tab is open: whoever writes on finds it as they left it. */
export function rememberAlone(editor: Editor): void {
  document.querySelector('.savebar')?.append(wayBack(editor))
  document.addEventListener('keydown', (event) => {
    const isKey = (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'f'
    const isWayBack = event.key === 'Escape' && isAlone() && !isOnTop(event.target)
    if (!isKey && !isWayBack) return
    event.preventDefault()
    turnAlone(editor)
  })
  if (isRemembered()) setAlone(editor, true)
}

/** What is open on top of the text is closed first. The editor itself says of every Escape that it has seen to it. */
function isOnTop(target: EventTarget | null): boolean {
  return (
    document.querySelector('dialog[open]') !== null ||
    (target instanceof Element && target.closest('.seeking') !== null)
  )
}

function setAlone(editor: Editor, isSo: boolean): void {
  document.body.classList.toggle('alone', isSo)
  try {
    if (isSo) sessionStorage.setItem(kept, 'yes')
    else sessionStorage.removeItem(kept)
  } catch {
    // A browser that keeps nothing shows everything again on the next page.
  }
  editor.view.focus()
  editor.commands.scrollIntoView()
}

function isRemembered(): boolean {
  try {
    return sessionStorage.getItem(kept) !== null
  } catch {
    return false
  }
}

function wayBack(editor: Editor): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'way-back'
  button.textContent = say.showEverything()
  button.addEventListener('click', () => setAlone(editor, false))
  return button
}
