import { isRun, type Part } from '../../../base/part.ts'

/** Stands in no id of a block. */
const prefix = 'line:'
const kind = 'line'

/**
 * A line of an article beside its text, such as its headline, as a part: so it is compared, suggested and decided about
 * as a block is. No body has one.
 */
export function lineOf(name: string, words: string): Part {
  const line: Part = { type: kind, attrs: { id: prefix + name } }
  return words === '' ? line : { ...line, content: [{ type: 'text', text: words }] }
}

export function isLine({ type }: Part): boolean {
  return type === kind
}

/** What a line is called; `undefined` where this is the id of a block. */
export function lineNamed(block: string): string | undefined {
  return block.startsWith(prefix) ? block.slice(prefix.length) : undefined
}

/** What one of these parts says of a line; `undefined` where none does. */
export function wordsIn(parts: readonly Part[], name: string): string | undefined {
  const found = parts.find((part) => isLine(part) && part.attrs?.id === prefix + name)
  return found && wordsOf(found)
}

function wordsOf({ content = [] }: Part): string {
  return content
    .filter(isRun)
    .map(({ text }) => text)
    .join('')
}
