import { deepestList } from '../../../features/articles/blocks/list/list.ts'
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
  each('h5, h6', (heading) => rename(heading, 'h4'))
  each('table', oneCell)
  each('td, th', (cell) => {
    unfold(cell)
    spread(cell)
  })
  each('ul > ul, ul > ol, ol > ul, ol > ol', nest)
  while (body.querySelector(tooDeep)) each(tooDeep, flatten)
  each('br', (lineEnd) => isBetweenBlocks(lineEnd) && lineEnd.remove())
  // From the last to the first, so that each moves no more than its own line.
  for (const lineEnd of [...body.querySelectorAll('br')].reverse()) breakAt(lineEnd)
  const isOurs = body.querySelector('[data-pm-slice]') !== null
  each('*', (element) => strip(element, isOurs))
  each('p, h2, h3, h4, li, blockquote', (line) => {
    if (isBlank(line)) line.remove()
  })
  each('p, h2, h3, h4, li, div', beginWithWords)
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

/** A table of one cell only sets words apart. */
function oneCell(table: Element): void {
  const [only, ...more] = table.querySelectorAll('td, th')
  if (only && more.length === 0) table.replaceWith(...only.childNodes)
}

/** A cell is one line; where paragraphs and items end in it, the line breaks. */
function unfold(cell: Element): void {
  for (const block of [...cell.querySelectorAll(`${blocks}, li`)]) {
    if (block.nextSibling !== null && block.textContent?.trim()) block.after(cell.ownerDocument.createElement('br'))
    block.replaceWith(...block.childNodes)
  }
}

/** A cell over several columns is one, and empty ones beside it. */
function spread(cell: Element): void {
  const more = Math.min(60, Number(cell.getAttribute('colspan') ?? 1)) - 1
  for (let count = 0; count < more; count += 1) cell.after(cell.ownerDocument.createElement(cell.tagName))
}

/** A list between items belongs to the item above it. */
function nest(list: Element): void {
  const above = list.previousElementSibling
  if (above?.tagName === 'LI') above.append(list)
  else list.replaceWith(...list.childNodes)
}

const tooDeep = Array.from({ length: deepestList }, () => 'li')
  .join(' ')
  .concat(' :is(ul, ol)')

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

/** Two line ends in a row begin another paragraph; one between blocks is nothing. */
function breakAt(lineEnd: Element): void {
  const block = lineEnd.closest('p, li, blockquote, h2, h3, h4, div, td, th, pre')
  if (!block) lineEnd.replaceWith(' ')
  const isSecond = lineEnd.previousElementSibling?.tagName === 'BR' && isNextTo(lineEnd)
  if (!block || !isSecond || !/^(?:P|DIV|H[234])$/.test(block.tagName) || lineEnd.parentElement !== block) return
  const rest = block.cloneNode(false)
  while (lineEnd.nextSibling) rest.appendChild(lineEnd.nextSibling)
  lineEnd.previousElementSibling?.remove()
  lineEnd.remove()
  if (rest.textContent?.trim()) block.after(rest)
}

/** Mail programmes set lines apart by line ends that end no line. */
function isBetweenBlocks(lineEnd: Element): boolean {
  return [besides(lineEnd, 'previousSibling'), besides(lineEnd, 'nextSibling')].every(
    (node) => node === null || (node instanceof Element && node.matches(blocks)),
  )
}

function besides(element: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let node = element[side]
  while (node && node.nodeType !== Node.ELEMENT_NODE && node.textContent?.trim() === '') node = node[side]
  return node
}

/** What stood in front of the first words may be gone, and left its blank. */
function beginWithWords({ firstChild }: Element): void {
  if (firstChild?.nodeType === Node.TEXT_NODE) firstChild.textContent = firstChild.textContent?.trimStart() ?? ''
}

function isNextTo(lineEnd: Element): boolean {
  const before = lineEnd.previousSibling
  return before === lineEnd.previousElementSibling || before?.textContent?.trim() === ''
}

function strip(element: Element, isOurs: boolean): void {
  for (const { name, value } of [...element.attributes]) {
    const isKept = (name === 'href' && element.tagName === 'A') || name.startsWith('data-pm-')
    const isCode = name === 'class' && /^language-/.test(value)
    const isOwn = name === 'data-block' || name === 'data-picture' || name === 'data-caption'
    if (!isKept && !isCode && !isOwn && !(isOurs && name.startsWith('data-'))) element.removeAttribute(name)
  }
}
