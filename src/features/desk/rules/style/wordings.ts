import { asTyped, folded, type Spelt } from './spelt.ts'
import type { StyleRule, Wording } from './style.ts'

/** Where a wording stands in a text, in UTF-16 offsets. */
export type Found = { rule: StyleRule; start: number; end: number; instead: string }

type Ending = {
  rule: StyleRule
  wording: Wording /** As it has to stand, where capitals count. */
  exact: string | undefined
}
type Node = { next: Map<string, Node>; ends: Ending[] }
type Token = { text: string; start: number; end: number }

/** Every wording of every rule as one tree of words, so that a text is gone through once however many there are. */
export type Wordings = { root: Node }

export function plantWordings(rules: readonly StyleRule[]): Wordings {
  const root = aNode()
  for (const rule of rules) for (const wording of rule.words) plant(root, rule, wording)
  return { root }
}

function aNode(): Node {
  return { next: new Map(), ends: [] }
}

function plant(root: Node, rule: StyleRule, wording: Wording): void {
  const typed = asTyped(wording.words.trim()).replace(/\s+/g, ' ')
  let node = root
  for (const token of tokensOf(folded(typed))) {
    const next = node.next.get(token.text) ?? aNode()
    node.next.set(token.text, next)
    node = next
  }
  if (node === root) return
  // Where only capitals differ from what is to be written, they are what the rule is about.
  const instead = asTyped(wording.instead || rule.instead)
  const isCased = rule.isCased || folded(instead) === folded(typed)
  node.ends.push({ rule, wording, exact: isCased ? typed : undefined })
}

/** Words, numbers and signs; one that stands after a space begins with one. */
function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s]/gu), (match) => {
    const start = match.index
    const before = text.charAt(start - 1)
    const isApart = before === ' ' || before === '\n'
    return { text: isApart ? ` ${match[0]}` : match[0], start, end: start + match[0].length }
  })
}

/** Every wording that stands in a text as whole words: of one rule the longest, and none within another. */
export function* wordingsIn({ typed, low }: Spelt, { root }: Wordings): Generator<Found> {
  const tokens = tokensOf(low)
  const taken = new Map<StyleRule, number>()
  const isFree = ({ rule, start }: Found) => start >= (taken.get(rule) ?? 0)
  for (const [at, token] of tokens.entries()) {
    const first = root.next.get(token.text.startsWith(' ') ? token.text.slice(1) : token.text)
    const begun = first && !isJoinedBefore(typed, token.start) ? longestEach(typed, { tokens, at, first }) : []
    for (const found of begun.filter(isFree)) {
      taken.set(found.rule, found.end)
      yield found
    }
  }
}

type Walk = { tokens: readonly Token[]; at: number; first: Node }

function longestEach(typed: string, { tokens, at, first }: Walk): Found[] {
  const best = new Map<StyleRule, Found>()
  const start = tokens[at]?.start ?? 0
  let node: Node | undefined = first
  for (let next = at; node; next += 1) {
    const end = tokens[next]?.end ?? 0
    if (node.ends.length > 0 && !isJoinedAfter(typed, end)) {
      for (const ending of node.ends.filter(standsIn(typed, start, end)))
        best.set(ending.rule, foundBy(ending, start, end))
    }
    node = node.next.get(tokens[next + 1]?.text ?? '')
  }
  return [...best.values()]
}

function standsIn(typed: string, start: number, end: number): (ending: Ending) => boolean {
  const stands = typed.slice(start, end).replace(/\s+/g, ' ')
  return ({ exact }) => exact === undefined || exact === stands
}

function foundBy({ rule, wording }: Ending, start: number, end: number): Found {
  return { rule, start, end, instead: wording.instead || rule.instead }
}

/** Part of a longer word, as the desk check knows words: *web* in *cob-web*. */
function isJoinedBefore(typed: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}][-']$/u.test(typed.slice(Math.max(0, at - 3), at))
}

/** What belongs to somebody is still called so: *the adviser’s*. */
function isJoinedAfter(typed: string, at: number): boolean {
  const after = typed.slice(at, at + 4)
  return /^[-'][\p{L}\p{M}\p{N}]/u.test(after) && !/^'s(?![\p{L}\p{M}\p{N}])/iu.test(after)
}
