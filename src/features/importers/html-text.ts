import { clean, type PlainText } from '../../base/text.ts'
import { entityAt, piecesOf } from '../desk/index.ts'

const blocks = /^(?:address|blockquote|div|dl|dd|dt|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/
const web = /^(?:https?:\/\/|mailto:)\S{1,2000}$/i

/** The words of a piece of HTML, with its paragraphs and the addresses of its links; `lines` keeps line ends too. */
export function textOfHtml(source: string, { lines = false } = {}): PlainText {
  let text = ''
  const links: { from: number; address: string }[] = []
  for (const piece of piecesOf(source)) {
    const from = text.length
    if (piece.kind === 'text') text += wordsOf(source.slice(piece.start, piece.end), lines)
    else if (piece.kind === 'open') text += breakAt(piece.name) + openedBy(piece, links, from)
    else text = piece.name === 'a' ? withAddress(text, links.pop()) : text + breakAt(piece.name)
  }
  return tidy(text)
}

const longestMarkup = 400_000

/** As `textOfHtml`, for what a reader said; more markup than anybody writes is refused before it is read. */
export function commentText(source: string, how = { lines: false }): { body: PlainText; problem: string | null } {
  if (source.length > longestMarkup)
    return { body: clean(''), problem: `it is longer than ${longestMarkup} characters` }
  return { body: textOfHtml(source, how), problem: null }
}

function breakAt(name: string): string {
  if (name === 'br') return '\n'
  return blocks.test(name) ? '\n\n' : ''
}

type Open = { name: string; attributes: ReadonlyMap<string, string> }

/** Remembers a link until it ends; a picture is told by its words and its address. */
function openedBy({ name, attributes }: Open, links: { from: number; address: string }[], from: number): string {
  const address = (key: string) => addressIn(attributes.get(key) ?? '')
  if (name === 'a') links.push({ from, address: address('href') })
  if (name !== 'img') return ''
  return [unescaped(attributes.get('alt') ?? ''), address('src')].filter((each) => each !== '').join(' ')
}

function addressIn(given: string): string {
  const address = unescaped(given).trim()
  return web.test(address) ? address : ''
}

function withAddress(text: string, link: { from: number; address: string } | undefined): string {
  if (!link || link.address === '') return text
  const words = text.slice(link.from).trim()
  const isAddress = words === '' || words === link.address || /^(?:https?:\/\/|www\.)\S+$/i.test(words)
  return text.slice(0, link.from) + (isAddress ? link.address : `${text.slice(link.from)} (${link.address})`)
}

function wordsOf(source: string, lines: boolean): string {
  return unescaped(lines ? source : source.replace(/\s+/g, ' '))
}

export function unescaped(source: string): string {
  let text = ''
  for (let at = 0; at < source.length; ) {
    const entity = source.charAt(at) === '&' ? entityAt(source, at) : undefined
    text += entity?.text ?? source.charAt(at)
    at = entity?.end ?? at + 1
  }
  return text
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
