import type { z } from 'zod'
import type { HtmlElement, HtmlNode, MarkdownInline } from '../../../base/markup.ts'
import type { Html } from '../blocks/html.ts'
import type { Text } from './text.ts'

type Typed = { type: string }

/** What a line of Markdown is read with. */
export type InlineReading = { nextId: () => string; note: (label: string) => Text[] | undefined }

/** What words of HTML are read with. */
export type HtmlWords = {
  nextId: () => string
  leave: (name: string) => void
  /** The words of the note that is known by this name, and those of some HTML. */
  note: (name: string) => readonly HtmlNode[] | undefined
  /** Words without anything between them. */
  bare: (nodes: readonly HtmlNode[]) => Text[]
}

/** Where words are shown: `numberOf` says which note of the text one is. */
export type Where = { base: string; numberOf: (id: string) => number }

/** How words are written: on one line whatever stands in them, in the cell of a table. */
export type How = { isCell?: boolean; numberOf?: (id: string) => number }

/** All there is to know of something that stands between words; a list of them in `atoms.ts` is what can. */
export type AtomDefinition<A extends Typed = Typed> = {
  schema: z.ZodType<A>
  type: A['type']
  /** What it is where there are only words. */
  text: string
  html: (atom: A, where: Where) => Html
  write: (atom: A, how: How, line: (words: readonly Text[]) => string) => string
  fromMarkdown: (inline: MarkdownInline, reading: InlineReading) => A | undefined
  fromHtml: (element: HtmlElement, reading: HtmlWords) => A | undefined
}
