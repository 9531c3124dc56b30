/** A quotation mark that opened and, so far, has not been closed. `at` is -1 for one carried from the passage before. */
export type Opening = { at: number; mark: string }

export type Scan = {
  left: Opening[]
  /** What stands between two marks that belong together, without them. */
  pairs: [start: number, end: number][]
  /** Offsets of closing marks with nothing to close. */
  unopened: number[]
  reversed: { at: number; text: string }[]
  /** Offset of the first mark of all. */
  first: number | undefined
}

/** Pairs the double quotation marks of one passage. `carried`: a quotation is open when the passage begins. */
export function scan(text: string, carried: boolean): Scan {
  const found = pair(text, carried, false)
  const isSound = found.left.length === 0 && found.unopened.length === 0
  if (isSound || !/\p{N}"/u.test(text)) return found
  // A straight mark after a number may be inches; so it is if the rest then pairs.
  const other = pair(text, carried, true)
  return other.left.length === 0 && other.unopened.length === 0 ? other : found
}

/** One way of marking quotations: how a passage is paired, and whether it begins with an opening mark. */
export type Marks = { scan: (text: string, carried: boolean) => Scan; startsQuoting: (text: string) => boolean }

export const doubleMarks: Marks = { scan, startsQuoting: (text) => /^[\s‘'([…•·▪*–—-]{0,8}["“]/.test(text) }

/** A passage with more of them is damage; the rest of it is not looked at. */
export const mostMarks = 10_000

function pair(text: string, carried: boolean, skipInches: boolean): Scan {
  const result: Scan = {
    left: carried ? [{ at: -1, mark: '“' }] : [],
    pairs: [],
    unopened: [],
    reversed: [],
    first: undefined,
  }
  let read = 0
  for (const { 0: mark, index: at } of text.matchAll(/["“”]/g)) {
    read += 1
    if (read > mostMarks) break
    if (mark === '"' && isInches(text, at, skipInches)) continue
    result.first ??= at
    take(result, turn(text, at, mark), result.left.length > 0)
  }
  return result
}

function isInches(text: string, at: number, anyNumber: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return anyNumber ? /\p{N}$/u.test(before) : /\p{N}['’′]\s?\p{N}{1,2}$/u.test(before)
}

/** What a mark does, from its shape and from what stands on either side of it. */
type Turn = { at: number; mark: string; opens: boolean; closes: boolean }

function turn(text: string, at: number, mark: string): Turn {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  const opens = (before === '' || /[\s([{—–\-‘'/]/.test(before)) && after !== '' && !/[\s.,;:!?)\]]/.test(after)
  const closes = before !== '' && !/\s/.test(before) && (after === '' || /[\s.,;:!?)\]}—–\-’'/…]/.test(after))
  return { at, mark, opens: opens && !closes, closes: closes && !opens }
}

function take(result: Scan, { at, mark, opens, closes }: Turn, isOpen: boolean): void {
  if (mark === '“' && closes && isOpen) {
    result.reversed.push({ at, text: '”' })
    close(result, at)
  } else if (mark === '”' && opens && !isOpen) {
    result.reversed.push({ at, text: '“' })
    result.left.push({ at, mark: '“' })
  } else if (mark === '“' || (mark === '"' && !closes && (opens || !isOpen))) {
    result.left.push({ at, mark })
  } else if (isOpen) {
    close(result, at)
  } else {
    result.unopened.push(at)
  }
}

export function close({ left, pairs }: Pick<Scan, 'left' | 'pairs'>, at: number): void {
  pairs.push([(left.pop()?.at ?? -1) + 1, at])
}
