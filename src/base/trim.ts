/**
 * The text without any of these characters at its end. Counted from the end: an expression such as `x+$` looks for
 * its beginning at every x of the text, and takes the square of its length where one that never ends has many.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** The text without any of these characters at its beginning. */
export function withoutStart(text: string, characters: string): string {
  let start = 0
  while (start < text.length && characters.includes(text.charAt(start))) start += 1
  return text.slice(start)
}
