/** The number of the last of some spans, in the order of the text, that begins at a place or before; 0 when none does. */
export function lastFrom(spans: readonly { start: number }[], at: number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((spans[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
