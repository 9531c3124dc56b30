import { readHtml } from './html.ts'
import { type Copy, copyOf } from './manuscript.ts'
import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plain-text.ts'

/** Reads a file's text as its name says: Markdown, HTML, else plain text. Throws a sentence when it cannot be read. */
export function readCopy(path: string, source: string): Copy {
  if (/\.(?:md|markdown)$/i.test(path)) return copyOf(readMarkdown(source))
  if (/\.(?:html?|xhtml)$/i.test(path)) return copyOf(readHtml(source))
  return copyOf(readPlainText(source))
}
