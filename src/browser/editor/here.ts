import type { Awareness } from 'y-protocols/awareness'
import { listen } from '../live/stream.ts'
import * as say from '../messages/newsroom.ts'

/** In milliseconds; the newsroom believes that a window is open for a good deal longer. */
const stayEvery = 40_000
const soon = 300

type Answer = { others: readonly string[] }

/** Says who else has this article open, in whichever process; whoever is seen in the text itself is not named again. */
export function followHere(article: string, awareness: Awareness): void {
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

  function tell({ others }: Answer): void {
    const seen = [...awareness.getStates().values()].map((state) => (state as { user?: { name: string } }).user?.name)
    const names = others.filter((name) => !seen.includes(name))
    const says = names.length > 0 ? say.othersAreHere({ names: listed(names), count: names.length }) : ''
    if (line && line.textContent !== says) line.textContent = says
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
  listen({ presence: hear }, () => plan(soon))
  awareness.on('change', () => plan(soon))
  plan(0)
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'conjunction' }).format(names)
}
