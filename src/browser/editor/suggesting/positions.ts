import type { Node } from '@tiptap/pm/model'
import { wordsIn } from '../../../features/suggested-changes/rules/tokens.ts'

export type Span = { from: number; to: number }

/** Where each token of a block stands, in the order in which `tokensOf` has them; `at` is the place before the block. */
export function spansOf(block: Node, at: number): Span[] {
  const spans: Span[] = []
  walk(block, at, spans)
  return spans
}

function walk(node: Node, at: number, spans: Span[]): void {
  const end = at + node.nodeSize
  spans.push({ from: at, to: at + 1 })
  node.forEach((child, offset) => {
    const from = at + 1 + offset
    if (child.isText) words(child.text ?? '', from, spans)
    else walk(child, from, spans)
  })
  spans.push(node.isLeaf ? { from: end, to: end } : { from: end - 1, to: end })
}

function words(text: string, from: number, spans: Span[]): void {
  let at = from
  for (const { length } of wordsIn(text)) {
    spans.push({ from: at, to: at + length })
    at += length
  }
}

/** Where something stands that comes before the token of this number. */
export function placeBefore(spans: readonly Span[], number: number): number {
  return spans[number]?.from ?? spans.at(-1)?.to ?? 0
}

/** The tokens from one number up to another, which is no part of it. */
export function spanOf(spans: readonly Span[], number: number, length: number): Span {
  const [first, last] = [spans[number], spans[number + length - 1]]
  const from = placeBefore(spans, number)
  return { from: first?.from ?? from, to: last?.to ?? from }
}
