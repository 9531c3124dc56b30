/** How many words there are between blanks. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** As grown people read the news to themselves. */
const wordsAMinute = 230

/** In minutes; nothing takes less than one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute))
}

/** Whether a text is longer than somebody who asked for so many words would take. */
export function isTooLongFor(words: number, wanted: number | null): boolean {
  return wanted !== null && words > wanted * 1.1
}
