import * as say from '../messages/newsroom.ts'
import { panelShown } from './facts.ts'
import { fieldsOf } from './fields.ts'
import { tellBelowHead } from './tell.ts'

/** Decides about suggestions beside the text without leaving it, and shows new ones a while after each save. */
export function recordPanel({ flush }: { flush: () => Promise<boolean> }): { lookSoon: () => void } {
  let timers: ReturnType<typeof setTimeout>[] = []
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.closest('#record-panel')) return
    event.preventDefault()
    void decide(form, event.submitter, flush)
  })
  document.addEventListener('keydown', pressByKey)
  return {
    lookSoon() {
      for (const timer of timers) clearTimeout(timer)
      timers = waits.map((wait) => setTimeout(() => void look(), wait))
    },
  }
}

/** Alt and the key of a control, in browsers that want more keys for it, or none of it inside a text. */
function pressByKey(event: KeyboardEvent): void {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !/^[a-z]$/.test(event.key)) return
  const control = document.querySelector<HTMLElement>(`#record-panel [accesskey="${event.key}"]`)
  if (!control) return
  event.preventDefault()
  control.click()
}

/** A saved draft is read in the background: mostly within a second, on a busy site later. */
const waits = [1_500, 5_000]

async function decide(form: HTMLFormElement, submitter: HTMLElement | null, flush: () => Promise<boolean>) {
  const sent = fieldsOf(form, submitter)
  sent.set('back', 'panel')
  if (!(await flush())) return tell(say.textCouldNotBeSaved())
  const place = placeOf(form)
  const answer = await fetch(form.action, { method: 'POST', body: sent }).catch(() => undefined)
  if (!answer) return tell(say.serverCannotBeReachedNothing())
  const html = await answer.text()
  if (!isPanel(html)) return tell(say.serverWouldNotTakeIt())
  show(html)
  focusOn(place, answer.status === 422)
}

async function look(): Promise<void> {
  const panel = document.querySelector<HTMLElement>('#record-panel')
  if (!panel?.dataset.panel || panel.contains(document.activeElement)) return
  const answer = await fetch(panel.dataset.panel).catch(() => undefined)
  const html = answer?.ok ? await answer.text() : ''
  // Whoever has begun to decide meanwhile is left alone.
  if (isPanel(html) && !panel.contains(document.activeElement)) show(html)
}

function isPanel(html: string): boolean {
  return html.startsWith('<section id="record-panel"')
}

function show(html: string): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector('#record-panel')
  if (!fresh) return
  document.querySelector('#record-panel')?.replaceWith(document.adoptNode(fresh))
  document.dispatchEvent(new Event(panelShown))
}

/** Which of the things listed a form belongs to. */
function placeOf(form: HTMLFormElement): { id: string; number: number } {
  const item = form.closest('li')
  const all = [...document.querySelectorAll('#record-panel li.suggestion')]
  return { id: item?.id ?? '', number: item ? all.indexOf(item) : 0 }
}

/** On what comes next, so that going through the list needs no more than the keyboard. */
function focusOn({ id, number }: { id: string; number: number }, isSame: boolean): void {
  const all = [...document.querySelectorAll('#record-panel li.suggestion')]
  const item = isSame ? document.getElementById(id) : (all[number] ?? all.at(-1))
  const control = item?.querySelector<HTMLElement>('input:not([type="hidden"]), button')
  const head = document.querySelector<HTMLElement>('#record-head')
  if (head) head.tabIndex = -1
  ;(control ?? head)?.focus()
}

function tell(words: string): void {
  tellBelowHead('#record-panel', words)
}
