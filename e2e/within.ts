/**
 * What in a page reaches past this width or is cut off where nobody can get at it, and which ordinary words are broken.
 * It runs in the page, with everything unfolded.
 */
export function faultsOfLayout(width: number): string[] {
  const { scrollWidth } = document.documentElement

  function nameOf(element: Element | null | undefined): string {
    return element ? [element.localName, ...element.classList].join('.') : ''
  }

  function placeOf(element: Element): string {
    return [element.parentElement?.parentElement, element.parentElement, element].map(nameOf).join(' ')
  }

  /** What is typed scrolls with the cursor, a choice opens, and some words are for those who hear the page. */
  function isLeftAlone(element: Element): boolean {
    return element.closest('.skip, .hidden, script, style, noscript, input, textarea, select') !== null
  }

  function isScrolled(element: Element | null): boolean {
    if (element === null || element === document.documentElement) return false
    return /auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement)
  }

  function isCut(element: Element): boolean {
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element)
    const cuts = /hidden|clip/
    if (cuts.test(overflowX) && element.scrollWidth > element.clientWidth + 1) return true
    if (cuts.test(overflowY) && element.scrollHeight > element.clientHeight + 1) return true
    return textOverflow === 'ellipsis'
  }

  function boxesOf(text: Text, from: number, to: number): DOMRect[] {
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, to)
    return [...range.getClientRects()].filter((box) => box.width > 0.5)
  }

  function outside(text: Text): string[] {
    const beyond = boxesOf(text, 0, text.length).filter(({ left, right }) => left < -1 || right > width + 1)
    return beyond.map(({ left, right }) => `from ${Math.round(left)} to ${Math.round(right)}`)
  }

  /** Words that fit on a line; not what stands in an address, a hash or beside a word that had to be broken. */
  function broken(text: Text): string[] {
    if (/[\p{L}\p{N}]{25}|[@/]/u.test(text.data)) return []
    const words = [...text.data.matchAll(/[\p{L}\p{N}]{2,24}/gu)]
    const isBroken = ({ 0: word, index }: RegExpExecArray) => {
      const [first, ...more] = boxesOf(text, index, index + word.length)
      return more.some((box) => first && box.top >= first.bottom - 3)
    }
    return words.filter(isBroken).map(([word]) => `${word} is broken`)
  }

  function faultsIn(element: Element): string[] {
    if (isLeftAlone(element)) return []
    const texts = [...element.childNodes].filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
    const beyond = isScrolled(element) ? [] : texts.flatMap(outside)
    const all = [...(isCut(element) ? ['is cut off'] : []), ...beyond, ...texts.flatMap(broken)]
    return all.map((each) => `${placeOf(element)} ${each}`)
  }

  for (const details of document.querySelectorAll('details')) details.open = true
  for (const shut of document.querySelectorAll<HTMLElement>('[hidden]')) shut.hidden = false
  const wide = scrollWidth > width ? [`${scrollWidth} wide`] : []
  return [...wide, ...new Set([...document.body.querySelectorAll('*')].flatMap(faultsIn))]
}
