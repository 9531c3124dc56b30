/** In milliseconds: what changes together is looked at once. */
const together = 200
const atMostEvery = 2_000

/** Does something soon after it is asked for, once for many who ask, and never twice at a time. */
export function paced(act: () => Promise<void>): () => void {
  let isPlanned = false
  let isUnderWay = false
  let isAsked = false
  let last = Number.NEGATIVE_INFINITY

  async function run(): Promise<void> {
    isPlanned = false
    isUnderWay = true
    isAsked = false
    last = performance.now()
    try {
      await act()
    } catch {
      // A newsroom that cannot be reached now is asked again at the next change.
    } finally {
      isUnderWay = false
      if (isAsked) plan()
    }
  }

  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    const rest = last + atMostEvery - performance.now()
    setTimeout(() => void run(), Math.max(together, rest))
  }

  return () => {
    isAsked = true
    if (!isUnderWay) plan()
  }
}
