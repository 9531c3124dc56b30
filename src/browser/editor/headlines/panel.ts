import { listen } from '../../live/stream.ts'
import * as say from '../../messages/newsroom.ts'
import { fieldsOf } from '../fields.ts'
import { tellBelowHead } from '../tell.ts'

const selector = '#headlines-panel'

type Needs = {
  form: HTMLFormElement
  /** Once the newsroom has all that is typed here. */
  whenKept: () => Promise<boolean>
}

/** Proposes and chooses headlines beside the text without leaving it, and shows what others do with them. */
export function headlinesPanel({ form, whenKept }: Needs): void {
  const panel = document.querySelector<HTMLElement>(selector)
  const field = form.elements.namedItem('headline')
  if (!panel || !(field instanceof HTMLTextAreaElement)) return
  follow(panel.dataset, { field, whenKept })
}

type Following = Pick<Needs, 'whenKept'> & { field: HTMLTextAreaElement }

function follow({ article = '', panel: address = '' }: DOMStringMap, { field, whenKept }: Following): void {
  async function send(sending: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const sent = fieldsOf(sending, submitter)
    sent.set('back', 'panel')
    // What stands in the field, and not what stood there when the list was made, is what somebody chose against.
    if (sent.has('was')) sent.set('was', field.value)
    const html = (await whenKept()) ? await answerTo(sending.action, sent) : undefined
    if (html === undefined) return tell(say.serverCannotBeReachedNothing())
    if (!isPanel(html)) return tell(say.serverWouldNotTakeIt())
    show(html)
    const isTyping = sending.matches('.propose')
    document.querySelector<HTMLElement>(isTyping ? `${selector} #proposed` : '#headlines-head')?.focus()
  }

  async function look(): Promise<void> {
    const answer = await fetch(address).catch(() => undefined)
    const html = answer?.ok ? await answer.text() : ''
    if (isPanel(html)) keepingTyped(() => show(html))
  }

  document.addEventListener('submit', (event) => {
    const sending = event.target
    if (!(sending instanceof HTMLFormElement) || !sending.closest(selector)) return
    event.preventDefault()
    void send(sending, event.submitter)
  })
  listen({ headlines: (id) => id === article && void look() }, () => void look())
}

async function answerTo(path: string, body: URLSearchParams): Promise<string | undefined> {
  const answer = await fetch(path, { method: 'POST', body }).catch(() => undefined)
  return answer?.text()
}

/** What is typed stays, with the cursor in it, and whoever stands on something stays there. */
function keepingTyped(act: () => void): void {
  const active = document.activeElement?.closest(selector) ? document.activeElement : null
  const before = fieldIn()
  const [typed, cursor] = [before?.value ?? '', before === active ? before?.selectionStart : undefined]
  const stood = active?.id ? `#${active.id}` : active && `[aria-label="${CSS.escape(active.ariaLabel ?? '')}"]`
  act()
  const after = fieldIn()
  if (after) after.value = typed
  if (stood) document.querySelector<HTMLElement>(`${selector} ${stood}`)?.focus()
  if (typeof cursor === 'number') after?.setSelectionRange(cursor, cursor)
}

function fieldIn(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`${selector} #proposed`)
}

function show(html: string): void {
  const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector(selector)
  if (fresh) document.querySelector(selector)?.replaceWith(document.adoptNode(fresh))
}

function isPanel(html: string): boolean {
  return html.startsWith('<section id="headlines-panel"')
}

function tell(words: string): void {
  tellBelowHead(selector, words)
}
