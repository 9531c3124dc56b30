import type { Node } from '@tiptap/pm/model'

/** Words in a block, by its id; `nth` counts from 0 how often the same stand before them there. */
export type Passage = { block: string; words: string; nth: number }
export type Span = { from: number; to: number }

/** What is selected, as far as one block goes; the whole block where nothing is. */
export function passageAt(doc: Node, { from, to }: Span): Passage | undefined {
  const found = blockAround(doc, from)
  if (!found) return undefined
  const letters = lettersOf(found)
  const inside = letters.filter(({ at }) => at >= from && at < to)
  const words = textOf(inside).trim()
  const block = String(found.node.attrs.id)
  if (words === '') return { block, words: '', nth: 0 }
  const start = letters.findIndex(({ at }) => at >= from)
  return { block, words, nth: occurrences(textOf(letters).slice(0, Math.max(0, start)), words) }
}

/** Where these words stand now; `undefined` when they do not stand there any more. */
export function spanOf(doc: Node, { block, words, nth }: Passage): Span | undefined {
  const found = blockCalled(doc, block)
  if (!found) return undefined
  const letters = lettersOf(found)
  if (words === '') return { from: found.at, to: found.at + found.node.nodeSize }
  const text = textOf(letters)
  // The same words may have been written or taken out before them.
  const start = nthIndex(text, words, nth) ?? nthIndex(text, words, 0)
  const [first, last] = start === undefined ? [] : [letters[start], letters[start + words.length - 1]]
  return first && last ? { from: first.at, to: last.at + 1 } : undefined
}

type Block = { node: Node; at: number }

/** The narrowest block with an id around a place. */
function blockAround(doc: Node, at: number): Block | undefined {
  const place = doc.resolve(at)
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth)
    if (isBlock(node)) return { node, at: place.before(depth) }
  }
  const after = doc.nodeAt(at)
  return after && isBlock(after) ? { node: after, at } : undefined
}

function blockCalled(doc: Node, id: string): Block | undefined {
  let found: Block | undefined
  doc.descendants((node, at) => {
    if (!found && node.attrs.id === id) found = { node, at }
    return !found
  })
  return found
}

function isBlock({ attrs, isBlock }: Node): boolean {
  return isBlock && typeof attrs.id === 'string' && attrs.id !== ''
}

type Letter = { letter: string; at: number }

/** Every unit of text in it, with where it stands: between them there may be marks of notes and ends of lines. */
function lettersOf({ node, at }: Block): Letter[] {
  const letters: Letter[] = []
  node.descendants((child, offset) => {
    const { text } = child
    if (text === undefined) return
    for (let index = 0; index < text.length; index += 1)
      letters.push({ letter: text.charAt(index), at: at + 1 + offset + index })
  })
  return letters
}

function textOf(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('')
}

function nthIndex(text: string, words: string, nth: number): number | undefined {
  let at = text.indexOf(words)
  for (let count = 0; count < nth && at !== -1; count += 1) at = text.indexOf(words, at + 1)
  return at === -1 ? undefined : at
}

/** How often words begin in a text; the last of them may go on beyond it. */
function occurrences(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1
  return count
}
