import { type Body, isSafeLink } from '../articles/index.ts'
import { piecesOf } from '../desk/index.ts'
import { unescaped } from './html-text.ts'
import { createOutside } from './outside.ts'
import { createSetter } from './setting.ts'

type Piece = ReturnType<typeof piecesOf> extends Generator<infer Each> ? Each : never
type Tag = Extract<Piece, { kind: 'open' | 'close' }>

/** A body made of a piece of HTML, and what of it was left out: the names of elements with how many there were. */
export type Read = { body: Body; left: Map<string, number> }

/** Elements that end the words before them. */
const blocks =
  /^(?:h[1-6]|ul|ol|li|blockquote|address|article|aside|div|dd|dl|dt|fieldset|figure|figcaption|footer|header|main|nav|p|pre|section|td|th|tr|table|tbody|thead|tfoot|details|summary|center)$/
const marks = new Map([
  ...['b', 'strong'].map((name) => [name, 'bold'] as const),
  ...['i', 'em', 'cite'].map((name) => [name, 'italic'] as const),
])
/** Elements that say nothing an article has; what stands in them is kept as if they were not there. */
const plain = /^(?:span|font|wbr|time|html|body|small|abbr)$/
/** What other systems put for something else, such as `[gallery ids="1,2"]`. */
const shortcode =
  /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist|contact-form[\w-]{0,40})(?:\s[^\][]{0,500})?\]/g

/**
 * Reads HTML into an article's body. Only words, and what the schema of articles knows of their form, come through:
 * paragraphs, headings, lists, quotations, rules, bold, italic and links that are safe. Where there are no paragraphs,
 * blank lines make them.
 */
export function bodyOf(source: string, nextId: () => string): Read {
  const left = new Map<string, number>()
  const leave = (name: string) => left.set(name, (left.get(name) ?? 0) + 1)
  const setter = createSetter(nextId)
  const html = source.replace(shortcode, (written) => {
    if (!written.startsWith('[/')) leave(/\w[\w-]*/.exec(written)?.[0] ?? '')
    return written.startsWith('[/') ? '<br><br>' : ''
  })
  const hasParagraphs = /<p[\s>]/i.test(html)

  const isOut = createOutside(leave)
  for (const piece of piecesOf(html)) {
    if (isOut(piece)) continue
    if (piece.kind === 'text') writeText(html.slice(piece.start, piece.end))
    else if (piece.kind === 'open') open(piece)
    else close(piece.name)
  }
  return { body: setter.end(), left }

  function writeText(text: string): void {
    const parts = hasParagraphs ? [text] : text.split(/\n[ \t\r]*\n\s*/)
    for (const [index, part] of parts.entries()) {
      if (index > 0) setter.endLine()
      setter.write(unescaped(part))
    }
  }

  function open({ name, attributes }: Tag & { kind: 'open' }): void {
    const mark = marks.get(name)
    if (mark) setter.begin(mark)
    else if (name === 'a') setter.beginLink(safe(attributes.get('href')))
    else if (blocks.test(name)) setter.open(name)
    else openEmpty(name)
  }

  function openEmpty(name: string): void {
    if (name === 'br') setter.lineBreak()
    else if (name === 'hr') setter.rule()
    else if (!plain.test(name)) leave(name)
  }

  function close(name: string): void {
    const mark = name === 'a' ? 'link' : marks.get(name)
    if (mark) setter.finish(mark)
    else if (blocks.test(name)) setter.close(name)
  }

  function safe(given: string | undefined): string | undefined {
    if (given === undefined) return undefined
    const href = unescaped(given).trim()
    if (href.length <= 2000 && isSafeLink(href)) return href
    leave('unsafe link')
    return undefined
  }
}
