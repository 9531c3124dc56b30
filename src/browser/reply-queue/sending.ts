import * as say from '../messages/newsroom.ts'
/** One decision on its way: the reply it is about, and where that stood. */
export type Sending = {
  item: HTMLElement
  form: HTMLFormElement
  submitter: HTMLElement | null
  next: Element | null
  at: number
  /** What the newsroom calls the decision, once it is made. */
  decision?: string | null
  /** The decision this one takes back. */
  undoes?: string
}

export type Decided = { done: string | null } | { refused: string }

const unreachable = say.newsroomCouldNotBeReached()

/** Sends a form and gives what came of it; whatever goes wrong on the way is a refusal as well. */
export async function send({ form, submitter, undoes }: Sending): Promise<Decided> {
  const address = undoes ? `${form.action.slice(0, form.action.lastIndexOf('/') + 1)}undoing` : form.action
  const body = undoes ? new URLSearchParams({ move: undoes }) : fieldsOf(form, submitter)
  try {
    const response = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } })
    return decidedIn(await response.json())
  } catch {
    return { refused: unreachable }
  }
}

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const fields = new FormData(form, submitter)
  return new URLSearchParams([...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

function decidedIn(answer: unknown): Decided {
  if (typeof answer !== 'object' || answer === null) return { refused: unreachable }
  if ('refused' in answer) return { refused: String(answer.refused) }
  return 'done' in answer ? { done: answer.done === null ? null : String(answer.done) } : { refused: unreachable }
}

/** Puts the sentence of a refusal into the reply it is about, or takes it away. */
export function answered(item: HTMLElement, says: string): void {
  item.querySelector('.refused')?.remove()
  if (says === '') return
  const words = document.createElement('p')
  words.className = 'refused'
  words.setAttribute('role', 'alert')
  words.textContent = says
  item.prepend(words)
}
