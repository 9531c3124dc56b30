import { mergeUpdates } from 'yjs'

/** In milliseconds: nobody waits longer for what somebody else wrote, however busy they are. */
const longest = 80

/** What others write goes into the text when the browser has a moment, several keys at once, and never before a key here. */
export function othersChanges(apply: (bytes: Uint8Array) => unknown) {
  let waiting: Uint8Array[] = []

  function flush(): void {
    if (waiting.length === 0) return
    const bytes = mergeUpdates(waiting)
    waiting = []
    apply(bytes)
  }

  return {
    add(bytes: Uint8Array): void {
      waiting.push(bytes)
      if (waiting.length === 1) whenIdle(flush)
    },
    /** For whoever needs all that was heard. */
    flush,
  }
}

/** Not every browser has the callback. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: longest })
  else setTimeout(act, longest / 2)
}
