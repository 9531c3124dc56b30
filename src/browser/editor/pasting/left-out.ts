import { isGone, isSeenAgain, isStruck, isUnseen, readStyles, type Styled } from './styles.ts'

export type LeftKind =
  | 'comment'
  | 'footnote'
  | 'deleted'
  | 'hidden'
  | 'video'
  | 'recording'
  | 'embedded'
  | 'menu'
  | 'formula'
  | 'drawing'
  | 'picture'
  | 'field'
  | 'signature'

/** What does not come with a paste: counts by what it is, and what footnotes said. */
export type LeftOut = { counts: Map<LeftKind, number>; notes: string[] }

/** Takes out of pasted HTML what was deleted, hidden or said beside the text, and what no article has. */
export function leaveOut(pasted: Document): LeftOut {
  const { body } = pasted
  const styled = readStyles(pasted)
  // Struck out here is struck out on purpose.
  const isOurs = body.querySelector('[data-pm-slice]') !== null
  const left: LeftOut = { counts: new Map(), notes: [] }
  const count = (name: LeftKind, number: number) => {
    if (number > 0) left.counts.set(name, (left.counts.get(name) ?? 0) + number)
  }
  count('comment', commentsIn(body))
  const notes = footnotesIn(body)
  left.notes = notes.said
  count('footnote', notes.number)
  count(
    'deleted',
    taken(body, (element) => !isOurs && (element.matches(deleted) || isStruck(styled(element)))),
  )
  count(
    'hidden',
    taken(body, (element) => element.matches(hidden) || isGone(styled(element))),
  )
  count('hidden', unseenIn(body, styled))
  count(
    'menu',
    taken(body, (element) => element.matches(menus)),
  )
  for (const [name, selector] of embeds) count(name, embedsIn(body, selector))
  return left
}

/** The text of a comment: Word, Google Docs, LibreOffice, and the elements of their files. */
const commentTexts =
  '[style*="mso-element:comment-list" i], [style*="mso-element: comment-list" i], .msocomtxt, .MsoCommentText,' +
  ' .MsoCommentSubject, .annotation, office\\:annotation, w\\:comment, w\\:comments'
const commentMarks =
  '.MsoCommentReference, .msocomanchor, .msocomoff, a[href*="#_msocom"], a[href*="#_msoanchor"], [href*="#_cmnt"],' +
  ' a[href*="#cmnt"], a[id^="cmnt_ref"], [style*="mso-special-character:comment" i], office\\:annotation-end,' +
  ' w\\:commentreference'
const inOneComment = '[style*="mso-element:comment" i]:not([style*="comment-list" i]), .msocomtxt, w\\:comment'

function commentsIn(body: HTMLElement): number {
  const texts = outermost(body, commentTexts)
  for (const back of body.querySelectorAll('a[href*="#cmnt_ref"]')) texts.push(asideOf(back))
  const one = (text: Element) => Math.max(1, outermost(text, inOneComment).length)
  const begun = texts.filter((text) => text.querySelector(commentMarks) !== null)
  const told = (begun.length > 0 ? begun : texts).reduce((sum, text) => sum + one(text), 0)
  for (const text of texts) text.remove()
  return Math.max(told, marksIn(body, commentMarks))
}

/** Google Docs sets each in a box of its own, below the text. */
function asideOf(back: Element): Element {
  const line = back.closest('p, li, div') ?? back
  const box = line.parentElement
  return box?.tagName === 'DIV' && box.firstElementChild === line ? box : line
}

const noteTexts =
  '[style*="mso-element:footnote" i]:not([style*="footnote-list" i]), .MsoFootnoteText, .MsoEndnoteText,' +
  ' [style*="mso-element:endnote" i]:not([style*="endnote-list" i]), div[id^="sdfootnote"], div[id^="sdendnote"],' +
  ' p[class^="sdfootnote"], p[class^="sdendnote"], [role="doc-footnote"], [role="doc-endnote"], .footnotes li,' +
  ' [role="doc-endnotes"] li, ol.references li, text\\:note-body, w\\:footnote, w\\:endnote'
const noteLists =
  '[style*="mso-element:footnote-list" i], [style*="mso-element:endnote-list" i], .footnotes, [role="doc-endnotes"]'
const noteMarks =
  'a[href*="#_ftn"], a[href*="#_edn"], .MsoFootnoteReference, .MsoEndnoteReference, [class^="sdfootnoteanc"],' +
  ' [class^="sdendnoteanc"], [class^="sdfootnotesym"], [class^="sdendnotesym"], a[href*="#ftnt"], a[id^="ftnt_ref"],' +
  ' [role="doc-noteref"], [role="doc-backlink"], .footnote-ref, .footnote-backref, .FootnoteReference,' +
  ' .EndnoteReference, sup.reference, .mw-cite-backlink, text\\:note-citation'

function footnotesIn(body: HTMLElement): { said: string[]; number: number } {
  const texts = outermost(body, noteTexts)
  for (const back of body.querySelectorAll('a[href*="#ftnt_ref"]')) texts.push(asideOf(back))
  const said = texts.map((text) => {
    marksIn(text, noteMarks)
    text.remove()
    return wordsIn(text)
  })
  for (const list of body.querySelectorAll(noteLists)) if (wordsIn(list) === '') list.remove()
  const kept = said.filter((words) => words !== '')
  return { said: kept, number: Math.max(kept.length, marksIn(body, noteMarks)) }
}

/** Takes marks out, with the raised setting around them; how many there were that could be seen. */
function marksIn(place: Element, selector: string): number {
  let number = 0
  for (const mark of outermost(place, selector)) {
    if (wordsIn(mark) !== '') number += 1
    const raised = mark.closest('sup')
    if (raised && wordsIn(raised) === wordsIn(mark)) raised.remove()
    else mark.remove()
  }
  return number
}

const deleted =
  'del, s, strike, w\\:del, w\\:deltext, w\\:movefrom, text\\:deletion, text\\:tracked-changes, .msoDel,' +
  ' [class*="TrackChangeTextDeletion"]'
const hidden = '[hidden], [aria-hidden="true"], template, noscript, datalist, w\\:vanish'

/** What leads elsewhere on the site that a text was copied from. */
const menus = 'nav, [role="navigation"], [role="menubar"]'

/** Takes the outermost elements that are so out; how many of them said something. */
function taken(body: HTMLElement, isSo: (element: Element) => boolean): number {
  let number = 0
  let gone: Element | undefined
  for (const element of body.querySelectorAll('*')) {
    if (gone?.contains(element) || !isSo(element)) continue
    gone = element
    if (wordsIn(element) !== '') number += 1
    element.remove()
  }
  return number
}

/** A size of nothing is inherited until something inside has one: only the words without one go. */
function unseenIn(body: HTMLElement, styled: Styled): number {
  const unseen = new WeakSet<Element>()
  return [...body.querySelectorAll('*')].filter((element) => {
    const around = element.parentElement
    const isInUnseen = around !== null && unseen.has(around)
    if (!isUnseen(styled(element)) && (!isInUnseen || isSeenAgain(styled(element)))) return false
    unseen.add(element)
    return withoutWords(element)
  }).length
}

/** Takes out the words that stand in an element itself; whether there were any. */
function withoutWords(element: Element): boolean {
  const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  const isSaid = words.some(({ textContent }) => textContent?.trim())
  for (const node of words) node.remove()
  return isSaid
}

const embeds: [LeftKind, string][] = [
  ['video', 'video'],
  ['recording', 'audio'],
  ['embedded', 'iframe, frame, frameset, object, embed, applet, portal'],
  ['formula', 'math'],
  ['drawing', 'svg, canvas, v\\:shape, v\\:group'],
  ['picture', 'picture, img, image'],
  ['field', 'button, input, select, textarea, meter, progress'],
]

/** Our own figures bring their picture by its name. What is not seen is not spoken of. */
function embedsIn(body: HTMLElement, selector: string): number {
  const found = outermost(body, selector).filter((each) => each.closest('figure[data-picture]') === null)
  for (const each of found) each.remove()
  return found.filter((each) => !isPixel(each) && each.getAttribute('type') !== 'hidden').length
}

function isPixel(element: Element): boolean {
  return ['width', 'height'].every((name) => Number(element.getAttribute(name) ?? 9) <= 1)
}

/** In the order of the document, without those that stand in another one. */
function outermost(place: Element, selector: string): Element[] {
  const found: Element[] = []
  for (const element of place.querySelectorAll(selector)) {
    if (!found.at(-1)?.contains(element)) found.push(element)
  }
  return found
}

function wordsIn(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim()
}
