import { namesSpeaker } from './attribution.ts'
import { close, type Marks, mostMarks, type Opening, type Scan } from './marks.ts'

/** Words that begin with an apostrophe, whichever way it was turned: *’90s*, *’em*, *’tis*, *rock ’n’ roll*. */
const elided =
  /^(?:\d0s|\d\ds?(?!\p{L})|em|tis|twas|til|till|cause|cos|n|round|bout|er|im|nuff|neath|ere|un)(?![\p{L}])/iu
/** Words cut short at their end: *goin’*, *o’*, *th’*, *ol’*. */
const cut = /(?<![\p{L}])(?:\p{L}+in|an|o|ol|lil|th|wi|t|mo|po|fo|n|d|tha|gov|guv)$/iu

type Kind = 'opens' | 'closes' | 'maybe'
type Token = { at: number; mark: string; kind: Kind; ownsPlural: boolean }

export const singleMarks: Marks = {
  scan: scanSingle,
  startsQuoting: (text) => /^[\s“"([…]{0,8}[‘'](?!\d0s)/.test(text),
}

/** Pairs the single quotation marks of one passage, leaving apostrophes out. */
export function scanSingle(text: string, carried: boolean): Scan {
  const tokens: Token[] = []
  let read = 0
  for (const { 0: mark, index: at } of text.matchAll(/[‘’']/g)) {
    read += 1
    if (read > mostMarks) break
    tokens.push(...tokenAt(text, at, mark))
  }
  const left: Opening[] = carried ? [{ at: -1, mark: '‘' }] : []
  const result: Scan = { left, pairs: [], unopened: [], reversed: [], first: tokens[0]?.at }
  for (const index of tokens.keys()) take(result, text, { tokens, index })
  return result
}

function take(result: Scan, text: string, { tokens, index }: { tokens: Token[]; index: number }): void {
  const token = tokens[index]
  const open = result.left.at(-1)
  if (!token) return
  if (token.kind === 'opens') result.left.push({ at: token.at, mark: token.mark })
  else if (open && !isPossessive(text, tokens, { index, from: open.at })) close(result, token.at)
  else if (!open && closesNothing(text, token)) result.unopened.push(token.at)
}

function closesNothing(text: string, token: Token): boolean {
  return token.kind === 'closes' || endsClause(text, token)
}

/** *… and always’.* closes, though *the bosses’* would stand so only at a sentence’s end. */
function endsClause(text: string, { at, ownsPlural }: Token): boolean {
  return !ownsPlural && /^[.,;:?!]/.test(text.slice(at + 1))
}

type Where = { index: number; from: number }

/** *The bosses’ cars*, inside a quotation that closes later, or that has named its speaker without closing. */
function isPossessive(text: string, tokens: Token[], { index, from }: Where): boolean {
  const token = tokens[index]
  if (token?.kind !== 'maybe' || !token.ownsPlural) return false
  const next = tokens
    .slice(index + 1)
    .find((each) => each.kind === 'opens' || each.kind === 'closes' || !each.ownsPlural)
  return namesSpeaker(text.slice(Math.max(0, from), token.at)) || (next !== undefined && next.kind !== 'opens')
}

function tokenAt(text: string, at: number, mark: string): Token[] {
  const before = text.charAt(at - 1)
  const after = text.slice(at + 1, at + 14)
  if (before === mark || after.startsWith(mark) || (wordy.test(before) && wordy.test(after.charAt(0)))) return []
  if (opensAt(before, after, mark)) return [{ at, mark, kind: 'opens', ownsPlural: false }]
  return closesAt(text, at, mark)
}

const wordy = /[\p{L}\p{M}\p{N}]/u

function opensAt(before: string, after: string, mark: string): boolean {
  if (mark === '’' || elided.test(after)) return false
  if (before !== '' && !/[\s([{—–\-“"/]/.test(before)) return false
  return /^[\p{L}\p{N}“"…£$€(]/u.test(after)
}

function closesAt(text: string, at: number, mark: string): Token[] {
  const before = text.slice(Math.max(0, at - 24), at)
  const after = text.slice(at + 1)
  if (mark === '‘' || before === '' || /\s$/.test(before) || !/^(?:$|[\s.,;:!?)\]}—–\-”"/…])/.test(after)) return []
  if (/[.,!?…;:—–)”"%]$/.test(before)) return [{ at, mark, kind: 'closes', ownsPlural: false }]
  if (cut.test(before) || isClipped(before, after) || /\p{N}$/u.test(before))
    return [{ at, mark, kind: 'maybe', ownsPlural: true }]
  const isPlural = /[szx]$/i.test(before)
  return [{ at, mark, kind: isPlural ? 'maybe' : 'closes', ownsPlural: isPlural && /^ [\p{L}\p{N}]/u.test(after) }]
}

/** *i’ case*, *wi’ thee*: in dialect a short word may lose its end before any other. */
function isClipped(before: string, after: string): boolean {
  return /(?<![\p{L}’'])\p{L}{1,3}$/u.test(before) && /^ \p{Ll}/u.test(after)
}
