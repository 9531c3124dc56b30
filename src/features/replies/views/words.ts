import { html } from 'hono/html'
import { withoutEnd } from '../../../base/trim.ts'

/** What somebody wrote, as paragraphs with links; everything else in it is text. Each paragraph finds its own direction. */
export function wordsOf(body: string) {
  return body.split(/\n\s*\n/).map((paragraph) => html`<p dir="auto">${paragraph.split('\n').map(line)}</p>`)
}

function line(text: string, index: number) {
  return index === 0 ? linked(text) : html`<br />${linked(text)}`
}

// Hono encodes the text and the attribute alike; the address is one that a parser has read.
const address = /https?:\/\/[^\s<>"]+/gi
const afterAddress = ".,;:!?'’”)]}…"

function linked(text: string) {
  if (!text.includes('://')) return html`${text}`
  const parts = []
  let from = 0
  for (const found of text.matchAll(address)) {
    const written = withoutClosing(found[0])
    if (!URL.canParse(written)) continue
    const before = text.slice(from, found.index)
    parts.push(html`${before}<a href="${new URL(written).href}" rel="ugc nofollow">${written}</a>`)
    from = found.index + written.length
  }
  return html`${parts}${text.slice(from)}`
}

const longestExcerpt = 280

/** The beginning of a longer text, ending with a word. */
export function shortened(text: string): string {
  if (text.length <= longestExcerpt) return text
  const cut = text.slice(0, longestExcerpt)
  const space = cut.lastIndexOf(' ')
  return `${(space > longestExcerpt / 2 ? cut.slice(0, space) : cut).replace(/[\ud800-\udbff]$/, '').trimEnd()} …`
}

/** A full stop ends the sentence, not the address; a bracket does only where the address opened none. */
function withoutClosing(written: string): string {
  const bare = withoutEnd(written, afterAddress)
  const closing = written.slice(bare.length)
  return closing.startsWith(')') && bare.includes('(') ? `${bare})` : bare
}
