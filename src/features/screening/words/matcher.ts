import { fold } from './fold.ts'

/** Finds which phrases of a list occur in a text; answers with the phrases as they were written. */
export type Matcher = (folded: string) => string[]

const mostFound = 20

/**
 * Looks for every phrase at once, in one pass over the text whatever the length of the list (Aho and Corasick, 1975).
 * A phrase is matched as whole words; one that ends in `*` also matches words that go on.
 */
export function matcherOf(phrases: readonly string[]): Matcher {
  const automaton = link(phrases)
  return (folded) => {
    const found = new Set<string>()
    // Spaces around it make the beginning and the end of a text the bounds of words.
    walk(automaton, ` ${folded} `, (phrase) => {
      found.add(phrases[phrase] ?? '')
      return found.size < mostFound
    })
    return [...found]
  }
}

type Automaton = {
  /** From a node and a letter to the next node. */
  next: Map<number, number>
  /** The node of the longest ending of this one that begins a phrase as well. */
  fallback: number[]
  /** The phrase that ends in this node, or -1. */
  ends: number[]
  /** The next node on the way back that ends a phrase, or 0. */
  output: number[]
}

const letters = 0x1_0000

function link(phrases: readonly string[]): Automaton {
  const made: Automaton = { next: new Map(), fallback: [0], ends: [-1], output: [0] }
  const children: number[][] = [[]]
  for (const [index, phrase] of phrases.entries()) {
    const pattern = patternOf(phrase)
    if (pattern !== '') insert(made, { pattern, index, children })
  }
  // Breadth first: whatever a node falls back to is nearer to the root, and so is done.
  const queue = [0]
  for (let place = 0; place < queue.length; place += 1) {
    const node = queue[place] ?? 0
    for (const edge of children[node] ?? []) queue.push(linkOne(made, node, edge))
  }
  return made
}

/** The spaces of ` two words ` hold it to whole words. */
function patternOf(phrase: string): string {
  const folded = fold(phrase)
  if (folded === '') return ''
  return phrase.trim().endsWith('*') ? ` ${folded}` : ` ${folded} `
}

type Insert = { pattern: string; index: number; children: number[][] }

function insert({ next, fallback, ends, output }: Automaton, { pattern, index, children }: Insert): void {
  let node = 0
  for (let place = 0; place < pattern.length; place += 1) {
    const letter = pattern.charCodeAt(place)
    const there = next.get(node * letters + letter)
    if (there === undefined) {
      const made = fallback.push(0) - 1
      ends.push(-1)
      output.push(0)
      children.push([])
      next.set(node * letters + letter, made)
      children[node]?.push(letter)
      node = made
    } else {
      node = there
    }
  }
  ends[node] = index
}

function linkOne(automaton: Automaton, parent: number, letter: number): number {
  const { next, fallback, output } = automaton
  const node = next.get(parent * letters + letter) ?? 0
  if (parent !== 0) fallback[node] = follow(automaton, numberAt(fallback, parent), letter)
  output[node] = lastEnd(automaton, numberAt(fallback, node))
  return node
}

/** The node after this letter: the longest beginning of a phrase that the text now ends in. */
function follow({ next, fallback }: Automaton, from: number, letter: number): number {
  let node = from
  while (node !== 0 && !next.has(node * letters + letter)) node = numberAt(fallback, node)
  return next.get(node * letters + letter) ?? 0
}

/** This node or the next one on its way back that ends a phrase; 0 when there is none. */
function lastEnd({ ends, output }: Automaton, node: number): number {
  return numberAt(ends, node) >= 0 ? node : numberAt(output, node)
}

function walk(automaton: Automaton, text: string, tell: (phrase: number) => boolean): void {
  let node = 0
  for (let place = 0; place < text.length; place += 1) {
    node = follow(automaton, node, text.charCodeAt(place))
    for (let end = lastEnd(automaton, node); end !== 0; end = numberAt(automaton.output, end)) {
      if (!tell(numberAt(automaton.ends, end))) return
    }
  }
}

function numberAt(numbers: readonly number[], place: number): number {
  return numbers[place] ?? 0
}
