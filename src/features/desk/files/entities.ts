import MarkdownIt from 'markdown-it'

const { unescapeAll } = new MarkdownIt().utils
const entity = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,31});/iy

/** The character an entity at this place stands for, and where it ends. */
export function entityAt(source: string, at: number): { text: string; end: number } | undefined {
  entity.lastIndex = at
  const match = entity.exec(source)
  if (!match) return undefined
  const text = unescapeAll(match[0])
  return text === match[0] ? undefined : { text, end: at + match[0].length }
}
