import type { HtmlElement } from '../../base/markup.ts'

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const comment = /(?:^|\s)(?:mso(?:comment(?:text|reference|subject)|com(?:anchor|off|txt))|annotation)(?:\s|$)/i

/** Why an element is no part of a text: it is deleted, hidden or said beside it; none of that is public. */
export function whyOut({ name, attributes }: HtmlElement): string | undefined {
  if (empty.test(name)) return undefined
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s/g, '')
  if (comment.test(attributes.get('class') ?? '')) return 'comment'
  const isHidden = attributes.has('hidden') || attributes.get('aria-hidden') === 'true'
  return isHidden || hiding.test(style) ? 'hidden passage' : undefined
}

const hiding = /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?![.\d]))/
