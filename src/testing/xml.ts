import { createScanner, type Token } from '../features/importers/xml/scan.ts'

/** An element as a strict parser gives it, with the prefix it was written with. `text` is all that stands in it. */
export type Node = { name: string; attributes: ReadonlyMap<string, string>; text: string; children: Node[] }

/** What XML 1.0 calls a character, beyond which a document is none. */
const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u

type Opening = Extract<Token, { kind: 'open' }>
type Open = { node: Node; prefixes: ReadonlySet<string> }

/** Reads a whole document, and throws where it is not well formed (XML 1.0, 2.1; names of prefixes declared). */
export function readXml(document: string): Node {
  refuseCharacters(document)
  const root: Node = { name: '', attributes: new Map(), text: '', children: [] }
  const open: [Open, ...Open[]] = [{ node: root, prefixes: new Set(['xml', 'xmlns']) }]
  for (const token of createScanner('document').feed(document, true)) {
    if (token.kind === 'text') addText(open, token.text)
    else if (token.kind === 'open') enter(open, token)
    else if (open.pop()?.node.name !== token.name) throw new Error(`${token.name} ends nothing.`)
  }
  const [element, another] = root.children
  if (open.length > 1 || !element || another || root.text.trim() !== '') throw new Error('It is no single element.')
  return element
}

function refuseCharacters(document: string): void {
  if (!characters.test(document)) throw new Error('There is a character in it that XML cannot hold.')
  const outside = document.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '')
  if (outside.includes(']]>')) throw new Error('A section of characters ends that never began.')
}

function addText(open: Open[], text: string): void {
  // What stands in an element stands in all around it, but for the document.
  for (const { node } of open.length > 1 ? open.slice(1) : open) node.text += text
}

function enter(open: Open[], { name, attributes, isEmpty }: Opening): void {
  const within = open.at(-1)
  if (!within) throw new Error(`${name} begins after the end.`)
  const prefixes = new Set([...within.prefixes, ...declared(attributes)])
  const unknown = [name, ...attributes.keys()].find((each) => each.includes(':') && !prefixes.has(prefixOf(each)))
  if (unknown !== undefined) throw new Error(`The prefix of ${unknown} was never declared.`)
  const node: Node = { name, attributes, text: '', children: [] }
  within.node.children.push(node)
  if (!isEmpty) open.push({ node, prefixes })
}

function prefixOf(name: string): string {
  return name.split(':')[0] ?? ''
}

function declared(attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes.keys()].flatMap((name) => (name.startsWith('xmlns:') ? name.slice(6) : []))
}

/** The elements of this name, however deep. */
export function elements(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)])
}
