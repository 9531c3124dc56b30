import { paced } from '../live/paced.ts'
import { listen } from '../live/stream.ts'
import * as say from '../messages/newsroom.ts'

type News = { counts: Readonly<Record<string, number>>; arrived: readonly string[] }

/** Keeps the counts of the queues true while they are open, and says what came in since. No reply moves for it. */
export function followNews(): void {
  const line = document.querySelector<HTMLElement>('[data-news]')
  if (!line) return
  const again = paced(() => look(line))
  listen({ queue: again }, again)
}

async function look(line: HTMLElement): Promise<void> {
  const answer = await fetch(line.dataset.news ?? '', { headers: { accept: 'application/json' } })
  if (!answer.ok) return
  const { counts, arrived } = (await answer.json()) as News
  for (const shown of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const count = counts[shown.dataset.count ?? ''] ?? 0
    const words = count > 0 ? ` ${count.toLocaleString('en')}` : ''
    if (shown.textContent !== words) shown.textContent = words
  }
  tell(line, arrived.filter((id) => !document.getElementById(`r-${id}`)).length)
}

function tell(line: HTMLElement, count: number): void {
  if (count === 0) {
    line.replaceChildren()
    return
  }
  const link = line.querySelector('a') ?? document.createElement('a')
  link.href = line.dataset.whole ?? ''
  link.textContent = say.repliesArrived({ count })
  if (!link.isConnected) line.append(link)
}
