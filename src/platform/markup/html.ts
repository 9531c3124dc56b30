import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, Parser, type Token } from 'parse5'
import type { HtmlNode } from '../../base/markup.ts'
import { decoded } from './references.ts'

/** Reads a piece of HTML as a browser would, whatever it is. */
export function readHtml(source: string): HtmlNode[] {
  const parser = Bounded.getFragmentParser<DefaultTreeAdapterMap>(null, options) as Bounded
  parser.tokenizer.write(source, true)
  return nodesIn(source, parser.getFragment().childNodes)
}

/** Reads a whole page. */
export function readPage(source: string): HtmlNode[] {
  const parser = new Bounded(options)
  parser.tokenizer.write(source, true)
  return nodesIn(source, parser.document.childNodes)
}

type Adapter = typeof defaultTreeAdapter
type Parent = Parameters<Adapter['insertText']>[0]
type Place = Parameters<Adapter['insertTextBefore']>[2]

/** Words that one another's stretches of the text do not join stay apart, so that each says where it stands. */
const treeAdapter: Adapter = {
  ...defaultTreeAdapter,
  insertText: (parent: Parent, text: string) => defaultTreeAdapter.appendChild(parent, textNode(text)),
  insertTextBefore: (parent: Parent, text: string, before: Place) =>
    defaultTreeAdapter.insertBefore(parent, textNode(text), before),
}
const options = { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: true }

function textNode(value: string) {
  return defaultTreeAdapter.createTextNode(value)
}

/** No page nests deeper; what would is read as if it stood where that is reached. */
const deepest = 200

class Bounded extends Parser<DefaultTreeAdapterMap> {
  private readonly left = new Map<string, number>()

  override onStartTag(token: Token.TagToken): void {
    const isDeep = this.openElements.stackTop >= deepest && !empty.has(token.tagID)
    if (isDeep) this.left.set(token.tagName, (this.left.get(token.tagName) ?? 0) + 1)
    else super.onStartTag(token)
  }

  override onEndTag(token: Token.TagToken): void {
    const left = this.left.get(token.tagName) ?? 0
    if (left > 0) this.left.set(token.tagName, left - 1)
    else super.onEndTag(token)
  }
}

const empty = new Set([html.TAG_ID.BR, html.TAG_ID.HR, html.TAG_ID.IMG])

type Found = DefaultTreeAdapterMap['childNode']

function nodesIn(source: string, found: readonly Found[]): HtmlNode[] {
  return found.flatMap((node): HtmlNode[] => {
    const { startOffset = 0, endOffset = startOffset } = node.sourceCodeLocation ?? {}
    if (defaultTreeAdapter.isTextNode(node)) {
      return [{ is: 'text', text: node.value, from: wholeFrom(source, startOffset), to: endOffset }]
    }
    if (!defaultTreeAdapter.isElementNode(node)) return []
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    const nodes = nodesIn(source, node.childNodes)
    return [{ is: 'element', name: node.tagName, attributes, nodes, from: startOffset, to: endOffset }]
  })
}

/** Words that begin with a reference are said to begin at its last sign. */
function wholeFrom(source: string, from: number): number {
  const begun = source.slice(Math.max(0, from - 40), from + 1).lastIndexOf('&')
  if (begun < 0) return from
  const at = Math.max(0, from - 40) + begun
  reference.lastIndex = at
  const written = reference.exec(source)?.[0] ?? ''
  return at + written.length > from ? at : from
}

type Stretch = { text: string; from: number; to: number }

/** Every character of some words with its place: a reference and a line's end are longer than what they say. */
export function* charactersOf(source: string, { text, from, to }: Stretch): Generator<Stretch> {
  let place = from
  for (let at = 0; at < text.length; ) {
    const found = characterAt(source, text, { at, place })
    const end = Math.min(to, place + found.length)
    yield { text: found.said, from: Math.min(place, to), to: end }
    place = end
    at += found.said.length
  }
}

const reference = /&(?:#x?[0-9a-f]{1,9};?|[a-z][a-z0-9]{0,31};?)/iy

function characterAt(source: string, text: string, { at, place }: { at: number; place: number }) {
  const sign = source.charAt(place)
  if (sign === '&') {
    reference.lastIndex = place
    const written = reference.exec(source)?.[0] ?? ''
    const said = written && decoded(written)
    if (said && said !== written && text.startsWith(said, at)) return { said, length: written.length }
  }
  const isPair = sign === '\r' && source.charAt(place + 1) === '\n'
  return { said: text.charAt(at), length: isPair ? 2 : 1 }
}
