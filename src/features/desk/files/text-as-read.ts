import { readCopy } from './read-copy.ts'

/**
 * The words of a file that are read, and its dateline's date. Plain text is read as it stands, to the character. Of
 * Markdown and HTML: headline, standfirst and every passage, each a paragraph, with an empty line between.
 */
export function textAsRead(path: string, source: string): { text: string; date: string | null } {
  const { draft } = readCopy(path, source)
  const date = draft.dateline?.date ?? null
  if (!/\.(?:md|markdown|html?|xhtml)$/i.test(path)) return { text: source, date }
  const parts = [draft.headline, draft.standfirst, ...draft.passages.map(({ text }) => text)]
  return { text: parts.filter((part) => part.trim() !== '').join('\n\n'), date }
}
