import * as say from './messages/readers.ts'

/** Says when replies have arrived since the page was made. Nothing on the page moves: a link leads to them. */
const region = document.querySelector<HTMLElement>('[data-arrivals]')
const minute = 60_000
const longestWait = 16 * minute
let wait = minute
let timer = 0

async function ask(said: HTMLElement): Promise<void> {
  const { arrivals = '', shown = '0' } = said.dataset
  const answer = await fetch(arrivals, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(answer.statusText)
  const { count } = (await answer.json()) as { count: number }
  const arrived = count - Number(shown)
  if (arrived > 0) announce(said, say.newReplies({ count: arrived }))
}

function announce(said: HTMLElement, words: string): void {
  if (said.textContent === words) return
  const link = document.createElement('a')
  link.href = said.dataset.newest ?? ''
  link.textContent = words
  said.replaceChildren(link)
}

function plan(said: HTMLElement): void {
  clearTimeout(timer)
  if (document.hidden) return
  timer = window.setTimeout(() => {
    ask(said)
      .then(
        () => {
          wait = minute
        },
        () => {
          wait = Math.min(wait * 2, longestWait)
        },
      )
      .finally(() => plan(said))
  }, wait)
}

if (region) {
  document.addEventListener('visibilitychange', () => plan(region))
  plan(region)
}
