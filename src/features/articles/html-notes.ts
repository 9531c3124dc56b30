import { findHtml, type HtmlElement, type HtmlNode, hasClass } from '../../base/markup.ts'
import { readHtml } from '../../platform/markup/html.ts'

type Notes = { named: (name: string) => readonly HtmlNode[] | undefined; isNote: (element: HtmlElement) => boolean }

/**
 * The notes to a text: what stands in a list of notes, or leads back to where it is pointed at; and those that WordPress
 * keeps beside the text.
 */
export function findNotes(nodes: readonly HtmlNode[], kept: ReadonlyMap<string, string> = new Map()): Notes {
  const byName = new Map<string, readonly HtmlNode[]>()
  const elements = new Set<HtmlElement>()
  const pointedAt = new Set(targetsIn(nodes))
  gather(nodes, (element, isInList) => {
    const name = element.attributes.get('id') ?? ''
    if (!pointedAt.has(name) || !/^(?:li|p|div|aside)$/.test(element.name)) return false
    if (!isInList && !leadsBack(element)) return false
    byName.set(name, element.nodes)
    elements.add(element)
    return true
  })
  for (const [name, html] of kept) if (!byName.has(name)) byName.set(name, readHtml(html))
  return {
    named: (name) => byName.get(name),
    isNote: (element) => elements.has(element) || (byName.size > 0 && isList(element) && holdsOnly(element, elements)),
  }
}

function targetsIn(nodes: readonly HtmlNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.is === 'text') return []
    const [, target] = (node.name === 'a' && /^#(.+)$/.exec(node.attributes.get('href') ?? '')) || []
    return target ? [target, ...targetsIn(node.nodes)] : targetsIn(node.nodes)
  })
}

function gather(
  nodes: readonly HtmlNode[],
  take: (element: HtmlElement, isInList: boolean) => boolean,
  isInList = false,
): void {
  for (const node of nodes) {
    if (node.is === 'element' && !take(node, isInList)) gather(node.nodes, take, isInList || isList(node))
  }
}

function isList(element: HtmlElement): boolean {
  const role = element.attributes.get('role') ?? ''
  return hasClass(element, /(?:^|[\s-])(?:foot|end)notes(?:[\s-]|$)/i) || role === 'doc-endnotes'
}

function leadsBack({ nodes }: HtmlElement): boolean {
  const back = (element: HtmlElement) =>
    element.name === 'a' &&
    /^#/.test(element.attributes.get('href') ?? '') &&
    (hasClass(element, /back/i) ||
      element.attributes.get('role') === 'doc-backlink' ||
      /^#(?:fn-?ref|r-|_ftnref)/i.test(element.attributes.get('href') ?? ''))
  return findHtml(nodes, back) !== undefined
}

function holdsOnly({ nodes }: HtmlElement, notes: ReadonlySet<HtmlElement>): boolean {
  return nodes.every((node) => {
    if (node.is === 'text') return node.text.trim() === ''
    return notes.has(node) || /^(?:hr|h[1-6])$/.test(node.name) || (node.nodes.length > 0 && holdsOnly(node, notes))
  })
}
