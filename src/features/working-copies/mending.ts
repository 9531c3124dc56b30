import * as Y from 'yjs'
import { isRun, type Part } from '../../base/part.ts'
import { bodyShape } from '../articles/index.ts'
import { lines } from './rules/schema.ts'
import { bodyIn, elementOf, Foreign, partIn } from './text.ts'

/** Which blocks of the body a transaction changed. Throws `Foreign` where it changed what no document of ours has. */
export function touchedBy(doc: Y.Doc, { changed }: Y.Transaction): Set<Y.XmlElement> {
  const body = bodyIn(doc)
  const blocks = new Set<Y.XmlElement>()
  for (const type of changed.keys()) {
    const block = blockOf(type as Y.AbstractType<unknown>, body)
    if (block === 'body') for (const each of body.toArray()) blocks.add(asElement(each))
    else if (block) blocks.add(block)
    else refuseForeign(doc, type as Y.AbstractType<unknown>)
  }
  return blocks
}

/** The whole body where it is the body itself. */
function blockOf(type: Y.AbstractType<unknown>, body: Y.XmlFragment): Y.XmlElement | 'body' | undefined {
  if (type === body) return 'body'
  const { parent } = type
  if (parent === null || parent === undefined) return undefined
  return parent === body ? asElement(type) : blockOf(parent as Y.AbstractType<unknown>, body)
}

function asElement(type: unknown): Y.XmlElement {
  if (type instanceof Y.XmlElement) return type
  throw new Foreign('Something stands in the body that is no block.')
}

/** One of the single lines, in words alone. */
function refuseForeign(doc: Y.Doc, type: Y.AbstractType<unknown>): void {
  const line = lines.find((name) => doc.getText(name) === type)
  const isPlain = line && (doc.getText(line).toDelta() as object[]).every(isWords)
  if (!isPlain) throw new Foreign('A part that no article has was written in.')
}

function isWords(delta: { insert?: unknown; attributes?: object }): boolean {
  return typeof delta.insert === 'string' && Object.keys(delta.attributes ?? {}).length === 0
}

/** Throws `Foreign` where a block that is there holds what no editor of ours writes. */
export function refuseForeignIn(blocks: Iterable<Y.XmlElement>): void {
  for (const block of blocks) if (!isGone(block)) partIn(block)
}

function isGone(block: Y.XmlElement): boolean {
  return block._item?.deleted === true
}

/**
 * Puts right what people who write at once can bring about though each of them wrote nothing wrong: a second block with
 * one id gets an id of its own, and a block that fits no schema any more, such as a list without items, is its words in
 * paragraphs. No word is lost.
 */
export function mend(doc: Y.Doc, blocks: Iterable<Y.XmlElement>, nextId: () => string): void {
  doc.transact(() => {
    giveIds(bodyIn(doc), nextId)
    for (const block of blocks) if (!isGone(block) && !fits(block)) putWords(bodyIn(doc), block, nextId)
  }, mend)
}

function fits(block: Y.XmlElement): boolean {
  return bodyShape.safeParse({ type: 'doc', content: [partIn(block)] }).success
}

function putWords(body: Y.XmlFragment, block: Y.XmlElement, nextId: () => string): void {
  const at = body.toArray().indexOf(block)
  if (at === -1) return
  const paragraphs = linesIn(partIn(block)).map((content) =>
    elementOf({ type: 'paragraph', attrs: { id: nextId() }, content }),
  )
  body.delete(at, 1)
  body.insert(at, paragraphs)
}

type Content = NonNullable<Part['content']>

/** The lines of words in a part, each with its marks. */
function linesIn({ content = [] }: Part): Content[] {
  const found: Content[] = []
  let line: Content = []
  const end = () => {
    if (line.length > 0) found.push(line)
    line = []
  }
  for (const each of content) {
    if (isRun(each) || inLine.has(each.type)) line.push(each)
    else {
      end()
      found.push(...linesIn(each))
    }
  }
  end()
  return found
}

const inLine = new Set(['footnote', 'lineBreak'])

const isId = /^[a-z0-9]{6,16}$/

/** In the order they stand; the first keeps it. */
function giveIds(body: Y.XmlFragment, nextId: () => string): void {
  const taken = new Set<string>()
  for (const node of body.createTreeWalker(hasId) as Iterable<Y.XmlElement>) {
    const id = String(node.getAttribute('id') ?? '')
    if (isId.test(id) && !taken.has(id)) taken.add(id)
    else {
      const fresh = nextId()
      node.setAttribute('id', fresh)
      taken.add(fresh)
    }
  }
}

function hasId(node: unknown): boolean {
  return node instanceof Y.XmlElement && node.nodeName !== 'lineBreak'
}
