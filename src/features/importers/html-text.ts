import type { HtmlElement, HtmlNode } from '../../base/markup.ts'
import { clean, type PlainText } from '../../base/text.ts'
import { readHtml } from '../../platform/markup/html.ts'

const blocks = /^(?:address|blockquote|div|dl|dd|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/
const closed = /^(?:script|style|template|svg|math|noscript|iframe|textarea|select|object|video|audio|canvas)$/
const web = /^(?:https?:\/\/|mailto:)\S{1,2000}$/i

/** The words of a piece of HTML, with its paragraphs and the addresses of its links; `lines` keeps line ends too. */
export function textOfHtml(source: string, { lines = false } = {}): PlainText {
  return tidy(wordsOf(readHtml(source), lines))
}

function wordsOf(nodes: readonly HtmlNode[], lines: boolean): string {
  return nodes
    .map((node) => {
      if (node.is === 'text') return lines ? node.text : node.text.replace(/[ \t\n\r\f]+/g, ' ')
      return around(node, closed.test(node.name) ? '' : wordsOf(node.nodes, lines))
    })
    .join('')
}

/** What an element adds to its words: its breaks, where a link leads, what a picture shows. */
function around({ name, attributes }: HtmlElement, words: string): string {
  const address = (key: string) => addressIn(attributes.get(key) ?? '')
  if (name === 'a') return withAddress(words, address('href'))
  if (name === 'img') return [attributes.get('alt') ?? '', address('src')].filter((each) => each !== '').join(' ')
  if (name === 'br') return '\n'
  return blocks.test(name) ? `\n\n${words}\n\n` : words
}

const longestMarkup = 400_000

/** As `textOfHtml`, for what a reader said; more markup than anybody writes is refused before it is read. */
export function commentText(source: string, how = { lines: false }): { body: PlainText; problem: string | null } {
  if (source.length > longestMarkup)
    return { body: clean(''), problem: `it is longer than ${longestMarkup} characters` }
  return { body: textOfHtml(source, how), problem: null }
}

function addressIn(given: string): string {
  const address = given.trim()
  return web.test(address) ? address : ''
}

function withAddress(text: string, address: string): string {
  if (address === '') return text
  const words = text.trim()
  const isAddress = words === '' || words === address || /^(?:https?:\/\/|www\.)\S+$/i.test(words)
  return isAddress ? address : `${text} (${address})`
}

function tidy(text: string): PlainText {
  const lines = clean(text)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
  return clean(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
}
