import { readConditions } from './conditions.ts'
import { type LeftOut, leaveOut } from './left-out.ts'

/**
 * Makes what Word, Google Docs and web pages put on the clipboard into the few elements a body knows. What a style
 * says by look alone (a bold span, Word's list paragraphs) becomes what it means; the rest of the styling goes.
 */
export function cleanPaste(html: string): { html: string; left: LeftOut } {
  const pasted = new DOMParser().parseFromString(html, 'text/html')
  const { body } = pasted
  const each = (selector: string, act: (element: HTMLElement) => void) => {
    for (const element of [...body.querySelectorAll<HTMLElement>(selector)]) act(element)
  }
  readConditions(pasted)
  const left = leaveOut(pasted)
  each('style, script, meta, link, title, xml, o\\:p', (element) => element.remove())
  wordLists(body)
  each('form, fieldset, label, ins', (element) => element.replaceWith(...element.childNodes))
  each('b, strong, i, em, span, font', emphasis)
  each('h1', (heading) => rename(heading, 'h2'))
  each('h4, h5, h6', (heading) => rename(heading, 'h3'))
  each('td, th', unfold)
  while (body.querySelector('li ul, li ol')) each('li ul, li ol', flatten)
  each('ul > ul, ul > ol, ol > ul, ol > ol', (list) => list.replaceWith(...list.childNodes))
  // From the last to the first, so that each moves no more than its own line.
  for (const lineEnd of [...body.querySelectorAll('br')].reverse()) breakAt(lineEnd)
  each('*', strip)
  each('p, h2, h3, li, blockquote', (line) => {
    if (isBlank(line)) line.remove()
  })
  return { html: body.innerHTML.replace(/\u00a0|&nbsp;/g, ' '), left }
}

/** Word writes a list as paragraphs with a bullet or a number in front; one after another, they are one list. */
function wordLists(body: HTMLElement): void {
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p')]) {
    const marker = markerOf(paragraph)
    if (!marker) continue
    const list = listFor(paragraph, /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(marker.textContent ?? '') ? 'OL' : 'UL')
    marker.remove()
    const item = body.ownerDocument.createElement('li')
    item.append(...paragraph.childNodes)
    list.append(item)
    paragraph.remove()
  }
}

function markerOf(paragraph: HTMLElement): Element | null {
  const isItem = /mso-list:(?!\s*Ignore)/i.test(paragraph.getAttribute('style') ?? '')
  if (!isItem) return null
  return paragraph.querySelector('[data-marker], span[style*="mso-list:Ignore"], span[style*="mso-list: Ignore"]')
}

/** The list right above when it is one of ours and of this kind, otherwise a new one in the paragraph's place. */
function listFor(paragraph: HTMLElement, tag: 'OL' | 'UL'): Element {
  const before = paragraph.previousElementSibling
  if (before?.tagName === tag && before.hasAttribute('data-word')) return before
  const list = paragraph.ownerDocument.createElement(tag)
  list.setAttribute('data-word', '')
  paragraph.before(list)
  return list
}

const blocks = 'p, ul, ol, h1, h2, h3, h4, h5, h6, table, blockquote, div'

/** Google Docs wraps everything in `<b style="font-weight:normal">` and says bold and italic by spans. */
function emphasis(element: HTMLElement): void {
  let inner: ChildNode[] = [...element.childNodes]
  for (const name of element.querySelector(blocks) ? [] : meantBy(element)) {
    const wrapper = element.ownerDocument.createElement(name)
    for (const node of inner) wrapper.append(node)
    inner = [wrapper]
  }
  element.replaceWith(...inner)
}

function meantBy(element: HTMLElement): string[] {
  // Read as text: a strict content security policy keeps the browser from reading inline styles itself.
  const style = element.getAttribute('style') ?? ''
  const [, fontWeight] = /(?:^|[;\s])font-weight:\s*(\w+)/i.exec(style) ?? []
  const [, fontStyle] = /(?:^|[;\s])font-style:\s*(\w+)/i.exec(style) ?? []
  const tag = element.tagName
  const isBold = fontWeight ? isHeavy(fontWeight) : tag === 'B' || tag === 'STRONG'
  const isItalic = fontStyle ? fontStyle !== 'normal' : tag === 'I' || tag === 'EM'
  // A heading is heavy by itself.
  const isInHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null
  return [isBold && !isInHeading ? 'strong' : '', isItalic ? 'em' : ''].filter(Boolean)
}

function isHeavy(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

/** A table is no part of an article; what stands in its cells is. */
function unfold(cell: Element): void {
  if (cell.querySelector(blocks)) cell.replaceWith(...cell.childNodes)
  else rename(cell, 'p')
}

function isBlank(element: Element): boolean {
  return element.textContent?.trim() === '' && element.querySelector('figure') === null
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}

/** The items of a list within an item come after it. */
function flatten(list: Element): void {
  const item = list.closest('li')
  item?.after(...list.children)
  list.remove()
}

/** A line end inside a paragraph begins another one. */
function breakAt(lineEnd: Element): void {
  const block = lineEnd.closest('p, li, blockquote, h2, h3, div')
  if (!block || block.tagName === 'LI' || lineEnd.parentElement !== block) {
    lineEnd.replaceWith(' ')
    return
  }
  const rest = block.cloneNode(false)
  while (lineEnd.nextSibling) rest.appendChild(lineEnd.nextSibling)
  lineEnd.remove()
  if (rest.textContent?.trim()) block.after(rest)
}

function strip(element: Element): void {
  for (const { name } of [...element.attributes]) {
    const isKept = (name === 'href' && element.tagName === 'A') || name.startsWith('data-pm-')
    const isOurs = name === 'data-block' || name === 'data-picture' || name === 'data-caption'
    if (!isKept && !isOurs) element.removeAttribute(name)
  }
}
