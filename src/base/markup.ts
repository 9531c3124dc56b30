/**
 * Markdown and HTML as they were read: trees whose parts say where in the text they stand, in UTF-16 offsets. Whoever
 * makes blocks of them, or checks their words, needs these types and not the readers behind them.
 */
export type MarkdownPart = { name: string; from: number; to: number; parts: readonly MarkdownPart[] }

/** Words of a line of Markdown, and what begins and ends around them, in their order. */
export type MarkdownInline =
  | { is: 'text'; text: string; from: number; to: number }
  | { is: 'break' | 'tag' | 'note'; text: string; from: number; to: number }
  | Opened
  | { is: 'close'; name: string; from: number; to: number; written: string }

/** What begins around words, with where it leads; `written` is how, should it be no more than its signs. */
export type Opened = {
  is: 'open'
  name: string
  from: number
  to: number
  href: string
  title: string
  written: string
}

export type HtmlElement = {
  is: 'element'
  name: string
  attributes: ReadonlyMap<string, string>
  nodes: readonly HtmlNode[]
  from: number
  to: number
}

/** Words, and the stretch of the text that says them: as long, unless a reference or a line end stands in it. */
export type HtmlText = { is: 'text'; text: string; from: number; to: number }
export type HtmlNode = HtmlElement | HtmlText

/** The words in some HTML, as they stand. */
export function htmlWords(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (node.is === 'text' ? node.text : htmlWords(node.nodes))).join('')
}

/** The first element within that is so, in the order of the text. */
export function findHtml(nodes: readonly HtmlNode[], isSo: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const node of nodes) {
    if (node.is === 'text') continue
    const found = isSo(node) ? node : findHtml(node.nodes, isSo)
    if (found) return found
  }
  return undefined
}

export function hasClass({ attributes }: HtmlElement, name: RegExp): boolean {
  return name.test(attributes.get('class') ?? '')
}
