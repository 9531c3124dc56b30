import type { JSONContent } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Part } from '../../base/part.ts'
import type { Body } from '../../features/articles/document.ts'
import { marks } from '../../features/articles/inline/marks.ts'
import { newBlockId } from './block-ids.ts'
import { kept } from './definitions.ts'

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

/** One block as it is kept. */
export function blockIn(node: Node): Part {
  return blockOf(node.toJSON()) as unknown as Part
}

type Plain = Record<string, unknown>

function blockOf(node: JSONContent): Plain | undefined {
  if (node.type === 'text') return textOf(node)
  const names = kept[node.type ?? ''] ?? ['id']
  const said = names.filter((name) => !(optional.has(name) && (node.attrs?.[name] ?? null) === null))
  const attrs = Object.fromEntries(said.map((name) => [name, node.attrs?.[name]]))
  const content = (node.content ?? []).map(blockOf).filter((child) => child !== undefined)
  return { type: node.type, ...(names.length > 0 ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) }
}

/** What is not kept where nothing is said. */
const optional = new Set(['crop'])

function textOf(node: JSONContent): Plain | undefined {
  if (!node.text) return undefined
  const own = marks.flatMap(({ type }) => node.marks?.find((mark) => mark.type === type) ?? [])
  const marked = own.map(({ type, attrs }) => (type === 'link' ? { type, attrs: { href: attrs?.href } } : { type }))
  return marked.length > 0 ? { type: 'text', text: node.text, marks: marked } : { type: 'text', text: node.text }
}

/** One line as it is kept. */
export function lineOf(json: JSONContent): object[] {
  return (json.content ?? []).map(blockOf).filter((child) => child !== undefined)
}
