import { listen } from '../../live/stream.ts'
import * as say from '../../messages/newsroom.ts'
import { fieldsOf } from '../fields.ts'
import { tellBelowHead } from '../tell.ts'
import { typedIn } from './typed.ts'

type Panel = {
  /** The id of the section, and of its heading. */
  id: string
  head: string
  /** What is said in the newsroom when it changes, with the article’s id. */
  hears: string
  /** Before a form is sent. */
  sending?: () => Promise<unknown>
  sent?: (form: HTMLFormElement) => void
  /** After the panel was put in anew. */
  follow: () => void
}

/** A panel beside the text: its forms are sent without leaving it, and it shows what others do there. */
export function panelBeside({ id, head, hears, sending, sent, follow }: Panel): { look: () => Promise<void> } {
  const selector = `#${id}`
  const { article = '', panel: address = '' } = document.querySelector<HTMLElement>(selector)?.dataset ?? {}

  async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    await sending?.()
    const fields = fieldsOf(form, submitter)
    fields.set('back', 'panel')
    const answer = await fetch(form.action, { method: 'POST', body: fields }).catch(() => undefined)
    if (!answer) return tell(say.serverCannotBeReachedNothing())
    const html = await answer.text()
    if (!isPanel(html)) return tell(say.serverWouldNotTakeIt())
    if (answer.ok) sent?.(form)
    replace(html, answer.ok ? form.action : undefined)
    document.getElementById(head)?.focus()
  }

  async function look(): Promise<void> {
    const answer = await fetch(address).catch(() => undefined)
    const html = answer?.ok ? await answer.text() : ''
    if (isPanel(html)) replace(html, undefined)
  }

  /** What is typed in another form stays, with the cursor in it; `done` names the form that was sent. */
  function replace(html: string, done: string | undefined): void {
    const typed = typedIn(selector, done)
    const fresh = new DOMParser().parseFromString(html, 'text/html').querySelector(selector)
    if (!fresh) return
    document.querySelector(selector)?.replaceWith(document.adoptNode(fresh))
    typed.putBack()
    follow()
  }

  function isPanel(html: string): boolean {
    return html.startsWith(`<section id="${id}"`)
  }

  function tell(words: string): void {
    tellBelowHead(selector, words)
  }

  document.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.closest(selector)) return
    event.preventDefault()
    void send(form, event.submitter)
  })
  listen({ [hears]: (of) => of === article && void look() }, () => void look())
  return { look }
}
