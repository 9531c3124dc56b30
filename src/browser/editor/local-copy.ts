import type { Content } from './form.ts'

/** `isTogether` where the text itself is kept elsewhere: in one of before that, it may be here alone. */
export type Copy = { base: string; content: Content; isTogether?: true }

const shortestPause = 250
const longestPause = 2_000
/** The share of the time that copying may take: a text that takes long to copy is copied less often. */
const share = 0.02

/** Words that the server does not have yet, kept in this browser under their article. */
export function localCopy(article: string) {
  const key = `stet:article:${article}`
  let waiting: (() => Copy) | undefined
  let timer = 0
  let pause = shortestPause

  function write(): void {
    clearTimeout(timer)
    timer = 0
    if (!waiting) return
    const begun = performance.now()
    store(key, waiting())
    waiting = undefined
    pause = Math.min(longestPause, Math.max(shortestPause, (performance.now() - begun) / share))
  }

  // Whoever closes the page in the pause loses nothing.
  window.addEventListener('pagehide', write)
  return {
    find(): Copy | undefined {
      try {
        const text = localStorage.getItem(key)
        return text ? (JSON.parse(text) as Copy) : undefined
      } catch {
        return undefined
      }
    },
    /** Copies within a moment, so that no key waits for it, or at once; `null` drops the copy at once. */
    keep(copy: (() => Copy) | null, when?: 'at-once'): void {
      waiting = copy ?? undefined
      if (!copy) store(key, null)
      else if (when) write()
      else timer ||= window.setTimeout(write, pause)
    },
  }
}

/** A browser that keeps nothing, or has no room, does not stop anybody writing. */
function store(key: string, copy: Copy | null): void {
  try {
    if (copy) localStorage.setItem(key, JSON.stringify({ ...copy, isTogether: true }))
    else localStorage.removeItem(key)
  } catch {
    // Saving to the server goes on all the same.
  }
}
