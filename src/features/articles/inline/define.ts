import type { z } from 'zod'
import type { HtmlElement, Opened } from '../../../base/markup.ts'
import type { Html } from '../blocks/html.ts'

type Typed = { type: string }

/** How a mark is written round words: by signs that must stand against one, or by anything that may stand anywhere. */
type Written = { opens: string; closes: string; isSign: boolean }

/** All there is to know of one kind of mark on words; a list of them in `marks.ts` is what words can have. */
export type MarkDefinition<M extends Typed = Typed> = {
  schema: z.ZodType<M>
  type: M['type']
  /** In readers’ pages; `base` stands before addresses of this site, for readers elsewhere. */
  html: (mark: M, inner: Html, base: string) => Html
  /** `hasBold` says whether bold words stand in the same line. */
  write: (mark: M, hasBold: boolean) => Written
  fromMarkdown: (opened: Opened) => M | undefined
  /** The tag that Markdown has to make do with where it has no sign. */
  tag?: string
  fromHtml: (element: HtmlElement, leave: (name: string) => void) => M | undefined
}
