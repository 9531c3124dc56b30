/** Written one way, so that a wording is found whichever apostrophe, hyphen or space somebody typed; every offset stays. */
export function asTyped(text: string): string {
  return text
    .replace(/[’ʼ]/g, "'")
    .replaceAll('‑', '-')
    .replace(/[^\S\n]/g, ' ')
}

/** In lower case as well. A letter whose lower case is longer, such as İ, stays as it is: every offset stays. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('')
}

/** What to write, with the capitals of what it is written for: *Adviser* for *Advisor*, *ADVISER* for *ADVISOR*. */
export function inCaseOf(found: string, instead: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(found) && found === found.toUpperCase()) return instead.toUpperCase()
  const isCapital = /^\p{Lu}/u.test(found)
  return isCapital ? instead.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : instead
}

/** Whether a sentence begins here, where any word has a capital. */
export function beginsSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?:…])["'“”‘’()[\]\s]{0,4}$/.test(text.slice(Math.max(0, at - 6), at)) && !/\p{L}$/u.test(text.slice(0, at))
  )
}

/** A text as it is looked through: written one way, and in lower case. */
export type Spelt = { typed: string; low: string }

export function spelt(text: string): Spelt {
  const typed = asTyped(text)
  return { typed, low: folded(typed) }
}
