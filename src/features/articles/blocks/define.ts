import type { z } from 'zod'
import type { HtmlElement, HtmlNode, MarkdownInline, MarkdownPart } from '../../../base/markup.ts'
import type { Passage } from '../../../base/passage.ts'
import type { HtmlWords } from '../inline/define-atom.ts'
import type { Words } from '../inline/words.ts'
import type { Html } from './html.ts'

/** Anything in a body that has an id: a block, an item of a list, a line of a quotation. */
export type Part = { type: string; attrs: { id: string }; content?: readonly object[] | undefined }

export type { Passage } from '../../../base/passage.ts'

/** The page, or the feed, that a block is shown on. */
export type Page = {
  words: (content: Words | undefined) => Html
  /** What other features put at the end of a passage. */
  beside: (id: string) => Html
  /** What runs into the first paragraph. */
  opening: (id: string) => Html
  /** A picture with its caption, if it is kept still. */
  picture: (id: string, shown: { caption: string; crop: string }) => Html | undefined
  blocks: (content: readonly Part[]) => Html
  /** Which note of the text one is. */
  numberOf: (id: string) => number
  base: string
}

/** Markdown as it is written. */
export type Pen = {
  line: (content: Words | undefined) => string
  /** Words that may not go over a line, nor hold a bar. */
  cell: (content: Words | undefined) => string
  /** Blocks below one another. */
  blocks: (content: readonly Part[]) => string
  /** A block that follows one of its kind: a list has other marks then, or the two would be one. */
  isOther: boolean
}

export type MarkdownReading = {
  source: string
  nextId: () => string
  words: (part: MarkdownPart) => Words
  /** Words that stand in no part of their own. */
  line: (written: string) => Words
  inline: (part: MarkdownPart) => MarkdownInline[]
  blocks: (parts: readonly MarkdownPart[]) => Part[]
}

export type HtmlReading = {
  nextId: () => string
  /** Words of one line; where paragraphs end in them is a break. */
  words: (nodes: readonly HtmlNode[]) => Words
  blocks: (nodes: readonly HtmlNode[]) => Part[]
  /** Counts something of an article elsewhere that none has here. */
  leave: (name: string) => void
  note: HtmlWords['note']
  bare: HtmlWords['bare']
}

/**
 * All there is to know of one kind of block, but for how the editor shows it: `editor.ts` beside it says that. A list of
 * them in `list.ts` is what a body can hold.
 */
export type BlockDefinition<B extends Part = Part> = {
  schema: z.ZodType<B>
  type: B['type']
  /** What a reader reads of it; a `caption` is the desk’s to check and nobody’s to answer. */
  passages: (block: B) => readonly Passage[]
  captions?: (block: B) => readonly Passage[]
  html: (block: B, page: Page) => Html
  write: (block: B, pen: Pen) => string
  /** Nothing where a part of Markdown, or an element, is no such block. */
  fromMarkdown?: (part: MarkdownPart, reading: MarkdownReading) => B[] | undefined
  fromHtml?: (element: HtmlElement, reading: HtmlReading) => B[] | undefined
  /** What tells a block that was reworded from all others, if anything does. */
  sameAs?: (block: B) => string
  picture?: (block: B) => string
  /** Which part of its picture it shows, where it says. */
  crop?: (block: B) => string
}
