import type { Place } from './place.ts'

/** Words that never stand without their apostrophe: *’90s*, *’twas*, *’em*. */
const isCertain = /^(?:\d0s|tis|twas|twere|twill|em|til|nuff|n(?=['’ -]))(?![\p{L}\p{N}])/iu
/** Words that do, so that a mark before them opens where another closes: *’cause* and ‘cause and effect’. */
const isLikely = /^(?:cause|cos|round|bout|neath|er)(?![\p{L}\p{N}])/iu
const dated = /(?:^|\s)(?:of|in|since|the|from|until|by|and|to) $/i

const isYear = /^\d\d(?![\p{L}\p{N}])/u

/** Whether a mark before a word is the apostrophe of one cut short at its beginning. */
export function isElided({ text, at, closesLater }: Place): boolean {
  const next = text.slice(at + 1, at + 8)
  if (isCertain.test(next)) return true
  if (closesLater) return false
  return isLikely.test(next) || (isYear.test(next) && dated.test(text.slice(Math.max(0, at - 7), at)))
}

const opened = /(?:^|[\s([{“/\p{Pd}])‘((?:tis|twas|twere|twill|em|til|nuff|\d0s|n))$/iu
const openedYear = /(?:^|\s)(?:of|in|since|the|from|until|by|and|to) ‘\d\d$/i

/** Where a mark stands that opened when it was typed, and is an apostrophe now that a word's end is typed after it. */
export function apostropheBefore(before: string, typed: string): number | undefined {
  if (/^[\p{L}\p{M}\p{N}]/u.test(typed)) return undefined
  const last = before.slice(-16)
  const [, word] = opened.exec(last) ?? []
  const isMark = /^['’]/.test(typed)
  if (word === undefined ? !isMark && openedYear.test(last) : !isMark || word.toLowerCase() === 'n')
    return before.lastIndexOf('‘')
  return undefined
}
