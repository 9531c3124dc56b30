import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Body } from '../../features/articles/document.ts'
import { newBlockId } from './block-ids.ts'

const order = ['link', 'bold', 'italic']
const kept: Record<string, readonly string[]> = { heading: ['id', 'level'], figure: ['id', 'picture', 'caption'] }

/** What the editor holds as document.ts keeps it: no attribute beyond the schema, marks in their one order. */
export function bodyOf(json: JSONContent): Body {
  return bodyFrom((json.content ?? []).map(blockOf))
}

/** The same from the editor itself, again and again: a block that has not changed is not read twice. */
export function createBodyReader(): (doc: Node) => Body {
  const known = new WeakMap<Node, Plain | undefined>()
  const read = (node: Node): Plain | undefined => {
    if (!known.has(node)) known.set(node, blockOf(node.toJSON()))
    return known.get(node)
  }
  return (doc) => bodyFrom(doc.children.map(read))
}

function bodyFrom(blocks: (Plain | undefined)[]): Body {
  return { type: 'doc', content: blocks.filter((block) => block !== undefined) } as unknown as Body
}

/** As the editor takes it. A body without a block is one empty paragraph, ready to be written in. */
export function jsonOf(body: Body): JSONContent {
  const content = body.content as unknown as JSONContent[]
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { id: newBlockId() } }] }
}

type Plain = Record<string, unknown>

function blockOf(node: JSONContent): Plain | undefined {
  if (node.type === 'text') return textOf(node)
  const names = kept[node.type ?? ''] ?? ['id']
  const attrs = Object.fromEntries(names.map((name) => [name, node.attrs?.[name]]))
  const content = (node.content ?? []).map(blockOf).filter((child) => child !== undefined)
  return content.length > 0 ? { type: node.type, attrs, content } : { type: node.type, attrs }
}

function textOf(node: JSONContent): Plain | undefined {
  if (!node.text) return undefined
  const marks = (node.marks ?? [])
    .filter(({ type }) => order.includes(type))
    .sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
    .map(({ type, attrs }) => (type === 'link' ? { type, attrs: { href: attrs?.href } } : { type }))
  return marks.length > 0 ? { type: 'text', text: node.text, marks } : { type: 'text', text: node.text }
}
