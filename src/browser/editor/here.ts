import { listen } from '../live/stream.ts'
import * as say from '../messages/newsroom.ts'
import type { Saver } from './saver.ts'

/** In milliseconds; the newsroom believes that a window is open for a good deal longer. */
const stayEvery = 40_000
const soon = 300

type Answer = { others: readonly string[]; newest: { id: string; number: number; by: string; at: string } }

/** Says who else has this article open, and that somebody saved it, at the moment it happens. */
export function followHere(article: string, saver: Pick<Saver, 'base' | 'number' | 'isSaving' | 'isStopped'>): void {
  const line = document.querySelector<HTMLElement>('[data-here]')
  if (!line) return
  const path = line.dataset.here ?? ''
  // Another each time the page is opened, also when a window was duplicated.
  const me = crypto.getRandomValues(new Uint32Array(4)).join('-').slice(0, 40)
  let timer = 0

  async function stay(): Promise<void> {
    plan(stayEvery)
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ window: me }) })
    if (answer.ok) tell((await answer.json()) as Answer)
  }

  function plan(millis: number): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => void stay().catch(() => undefined), millis)
  }

  function tell({ others, newest }: Answer): void {
    // One's own save may be known to the server before its answer is known here.
    if (saver.isSaving()) {
      plan(soon)
      return
    }
    const isNewer = newest.number > saver.number() && newest.id !== saver.base()
    const said = [
      ...(others.length > 0 ? [sentence(say.othersAreHere({ names: listed(others), count: others.length }))] : []),
      // When one's own words collided with theirs, that is said already, and what to do.
      ...(isNewer && !saver.isStopped() ? [newer(newest)] : []),
    ]
    if (line?.textContent !== said.map(({ textContent }) => textContent).join('')) line?.replaceChildren(...said)
  }

  window.addEventListener('pagehide', () => {
    clearTimeout(timer)
    const leaving = new Blob([JSON.stringify({ window: me, leaves: true })], { type: 'application/json' })
    navigator.sendBeacon(path, leaving)
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) plan(0)
  })
  const hear = (id: string) => {
    if (id === article) plan(soon)
  }
  listen({ article: hear, presence: hear }, () => plan(soon))
  plan(0)
}

function newer({ by, number, at }: Answer['newest']): HTMLElement {
  const words = sentence(say.newerWasSaved({ by, number, at }))
  words.className = 'newer'
  const link = document.createElement('a')
  link.href = location.pathname
  link.dataset.afterSaving = ''
  link.textContent = say.openTheirs()
  words.append(link)
  return words
}

function sentence(words: string): HTMLElement {
  const made = document.createElement('span')
  made.textContent = `${words} `
  return made
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'conjunction' }).format(names)
}
