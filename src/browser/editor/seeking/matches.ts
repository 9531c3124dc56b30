/** What is looked for in a text: its words as they were typed, or whatever their capitals; wherever, or as whole words. */
export type Wanted = { words: string; isCased: boolean; isWhole: boolean }

/** A text in which everything that is looked for is spelt one way. It is as long as before, letter for letter. */
export function evenly(text: string, isCased: boolean): string {
  const plain = text.replace(/[’‘‚‛“”„‟\u00a0\u202f]/g, (sign) => (/[\u00a0\u202f]/.test(sign) ? ' ' : straight(sign)))
  return isCased ? plain : inSmall(plain)
}

function straight(sign: string): string {
  return /[“”„‟]/.test(sign) ? '"' : "'"
}

function inSmall(text: string): string {
  const small = text.toLowerCase()
  // A capital dotted i is longer in small letters.
  return small.length === text.length ? small : text.split('').map(inSmallAlone).join('')
}

function inSmallAlone(letter: string): string {
  const small = letter.toLowerCase()
  return small.length === letter.length ? small : letter
}

/** Where a text says what is looked for; both are spelt evenly already. No two places overlap. */
export function placesOf(words: string, text: string, isWhole: boolean): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at !== -1; ) {
    const isFound = !isWhole || isWholeAt(text, at, at + words.length)
    if (isFound) places.push(at)
    at = text.indexOf(words, isFound ? at + words.length : at + 1)
  }
  return places
}

const ofWord = /[\p{L}\p{N}\p{M}_]/u

function isWholeAt(text: string, start: number, end: number): boolean {
  return !isWithinWord(text, start) && !isWithinWord(text, end)
}

/** Whether the characters on both sides of a place belong to one word. */
function isWithinWord(text: string, at: number): boolean {
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const [after = ''] = text.slice(at, at + 2)
  return ofWord.test(before) && ofWord.test(after)
}
