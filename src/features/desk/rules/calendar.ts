export const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
export const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

/** What stands round a match: the same passage, a few words either way. */
export type Around = { before: string; after: string; isTitle: boolean }

export function around(text: string, start: number, end: number): Omit<Around, 'isTitle'> {
  return { before: text.slice(Math.max(0, start - 40), start), after: text.slice(end, end + 40) }
}

export function lastWord(before: string): string {
  return /(?<![\p{L}’'-])([\p{L}][\p{L}’'-]{0,30})[ \u00a0]$/u.exec(before)?.[1] ?? ''
}

const year = /(?<![\p{N}.,])(?:1\d|20)\d{2}(?![\p{N}]|,\d)/u

/** Whether a year stands within a few words, so that a month or a day can be placed. */
export function hasYearNear(text: string, start: number, end: number): boolean {
  return year.test(text.slice(Math.max(0, start - 60), end + 60))
}

export function hasCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
