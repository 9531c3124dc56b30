import { type Body, fromHtml } from '../articles/index.ts'
import { whyOut } from './outside.ts'

/** A body made of a piece of HTML, and what of it was left out: the names of elements with how many there were. */
export type Read = { body: Body; left: Map<string, number> }

/** What other systems put for something else, such as `[gallery ids="1,2"]`. */
const shortcode =
  /\[\/?(?:caption|wp_caption|gallery|embed|audio|video|playlist|contact-form[\w-]{0,40})(?:\s[^\][]{0,500})?\]/g

/** Reads HTML of another system into an article's body, and says what an article has no place for. */
export function bodyOf(source: string, nextId: () => string, notes?: ReadonlyMap<string, string>): Read {
  const left = new Map<string, number>()
  const leave = (name: string) => left.set(name, (left.get(name) ?? 0) + 1)
  const html = source.replace(shortcode, (written) => {
    if (!written.startsWith('[/')) leave(/\w[\w-]*/.exec(written)?.[0] ?? '')
    return written.startsWith('[/') ? '<br><br>' : ''
  })
  return { body: fromHtml(html, { nextId, leave, whyOut, notes }), left }
}
