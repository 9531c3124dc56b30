/**
 * What the styles of pasted HTML say of an element, read as text: a strict content security policy keeps the browser
 * from reading inline styles itself, and does not know Word's own ones.
 */
export type Styled = (element: Element) => ReadonlyMap<string, string>

const mostStyles = 500_000
const mostRules = 300

/** Reads the sheets of a pasted document once. Only rules that hide or strike out are followed. */
export function readStyles(pasted: Document): Styled {
  const bySheet = new Map<Element, string>()
  for (const rule of rulesOf(pasted).filter(isTelling).slice(0, mostRules)) {
    for (const element of pasted.body.querySelectorAll(rule.selectorText))
      bySheet.set(element, `${bySheet.get(element) ?? ''};${rule.style.cssText}`)
  }
  const read = new WeakMap<Element, ReadonlyMap<string, string>>()
  return (element) => {
    const known = read.get(element)
    if (known) return known
    const found = declarationsIn(`${bySheet.get(element) ?? ''};${element.getAttribute('style') ?? ''}`)
    read.set(element, found)
    return found
  }
}

function rulesOf(pasted: Document): CSSStyleRule[] {
  return [...pasted.querySelectorAll('style')].flatMap(({ textContent }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync((textContent ?? '').slice(0, mostStyles))
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule)
  })
}

function isTelling({ style }: CSSStyleRule): boolean {
  const said = declarationsIn(style.cssText)
  return isGone(said) || isUnseen(said) || isStruck(said)
}

function declarationsIn(style: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const declaration of style.split(';')) {
    const at = declaration.indexOf(':')
    if (at < 0) continue
    const value = declaration.slice(at + 1).replace('!important', '')
    found.set(declaration.slice(0, at).trim().toLowerCase(), value.trim().toLowerCase())
  }
  return found
}

type Said = ReadonlyMap<string, string>

/** Nothing inside of it is seen, whatever that says of itself. */
export function isGone(said: Said): boolean {
  if (said.get('display') === 'none' || said.get('mso-hide') === 'all') return true
  if (said.has('opacity') && Number.parseFloat(said.get('opacity') ?? '') === 0) return true
  if (['text-indent', 'left', 'top'].some((name) => Number.parseFloat(said.get(name) ?? '') <= -999)) return true
  return isClipped(said)
}

/** The usual ways to keep words for those who listen to a page only. */
function isClipped(said: Said): boolean {
  const isNothing = (name: string) => Number.parseFloat(said.get(name) ?? '2') <= 1
  const clip = `${said.get('clip') ?? ''}${said.get('clip-path') ?? ''}`.replace(/[\s,]|px/g, '')
  if (/^rect\([01]{4}\)|^inset\((?:50|100)%/.test(clip)) return true
  return said.get('overflow') === 'hidden' && (isNothing('width') || isNothing('height') || isNothing('max-height'))
}

/** It is not seen, but what stands in it may be. */
export function isUnseen(said: Said): boolean {
  const visibility = said.get('visibility')
  if (visibility === 'hidden' || visibility === 'collapse') return true
  return said.get('color') === 'transparent' || (said.has('font-size') && !isSized(said))
}

/** Says of itself that it is seen, in something that is not. */
export function isSeenAgain(said: Said): boolean {
  return said.get('visibility') === 'visible' || (said.has('font-size') && isSized(said))
}

function isSized(said: Said): boolean {
  const size = said.get('font-size') ?? ''
  const number = Number.parseFloat(size)
  return Number.isNaN(number) || number > (/p[tx]$/.test(size) ? 1 : 0)
}

export function isStruck(said: Said): boolean {
  return `${said.get('text-decoration') ?? ''} ${said.get('text-decoration-line') ?? ''}`.includes('line-through')
}
