import * as Y from 'yjs'
import { isRun, type Mark, type Part, type Run } from '../../base/part.ts'
import type { Body, Content } from '../articles/index.ts'
import { bodyName, editorsOwn, lines, marks, nodes } from './rules/schema.ts'

/** What of an article is written together. */
export type Shared = Pick<Content, 'headline' | 'standfirst' | 'pictureCaption' | 'body'>

/** Said of what no editor of this version writes. */
export class Foreign extends Error {}

export function bodyIn(doc: Y.Doc): Y.XmlFragment {
  return doc.getXmlFragment(bodyName)
}

/** An empty document that knows its parts, so that no change can make something else of them. */
export function emptyDoc(): Y.Doc {
  const doc = new Y.Doc()
  bodyIn(doc)
  for (const line of lines) doc.getText(line)
  return doc
}

/** A new document with these words; where there are none, there is a paragraph to write in. */
export function docWith(shared: Shared, nextId: () => string): Y.Doc {
  const doc = emptyDoc()
  doc.transact(() => {
    for (const line of lines) doc.getText(line).insert(0, shared[line])
    const parts = shared.body.content as unknown as Part[]
    const blocks = parts.length > 0 ? parts : [{ type: 'paragraph', attrs: { id: nextId() } }]
    bodyIn(doc).insert(0, blocks.map(elementOf))
  })
  return doc
}

/** What a document says, as a body is kept; nobody has looked yet whether that fits the schema of bodies. */
export function sharedIn(doc: Y.Doc): Shared {
  const content = bodyIn(doc).toArray().map(partIn)
  return {
    headline: doc.getText('headline').toString(),
    standfirst: doc.getText('standfirst').toString(),
    pictureCaption: doc.getText('pictureCaption').toString(),
    body: { type: 'doc', content } as unknown as Body,
  }
}

/** A node as a body keeps it. Throws `Foreign` at what is in no schema of ours. */
export function partIn(node: Y.XmlElement | Y.XmlText | Y.XmlHook): Part {
  if (!(node instanceof Y.XmlElement)) throw new Foreign('Words stand where a block should.')
  const kept = Object.hasOwn(nodes, node.nodeName) ? nodes[node.nodeName] : undefined
  if (!kept) throw new Foreign(`There is no node ${node.nodeName}.`)
  const given: Record<string, unknown> = node.getAttributes()
  const own = editorsOwn[node.nodeName] ?? {}
  for (const name of Object.keys(given)) {
    if (!kept.includes(name) && !Object.hasOwn(own, name)) throw new Foreign(`A ${node.nodeName} has no ${name}.`)
  }
  const attrs = Object.fromEntries(kept.map((name) => [name, given[name]]))
  const content = contentIn(node)
  return {
    type: node.nodeName,
    ...(kept.length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  }
}

/** Runs that are marked alike are one, whichever texts they stand in. */
function contentIn(node: Y.XmlElement): (Part | Run)[] {
  const content: (Part | Run)[] = []
  for (const child of node.toArray()) {
    if (!(child instanceof Y.XmlText)) content.push(partIn(child))
    else for (const run of runsIn(child)) append(content, run)
  }
  return content
}

function append(content: (Part | Run)[], run: Run): void {
  const last = content.at(-1)
  if (last && isRun(last) && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.text += run.text
  else content.push(run)
}

type Delta = { insert?: unknown; attributes?: Record<string, unknown> }

function runsIn(text: Y.XmlText): Run[] {
  return (text.toDelta() as Delta[]).map(({ insert, attributes = {} }) => {
    if (typeof insert !== 'string') throw new Foreign('Something stands among words that is none.')
    const unknown = Object.keys(attributes).find((name) => !Object.hasOwn(marks, name))
    if (unknown) throw new Foreign(`There is no mark ${unknown}.`)
    const own = Object.entries(marks).flatMap(([type, names]) =>
      attributes[type] ? markOf(type, names, attributes[type]) : [],
    )
    return { type: 'text', text: insert, ...(own.length > 0 ? { marks: own } : {}) }
  })
}

function markOf(type: string, names: readonly string[], given: unknown): Mark {
  const all = given as Record<string, unknown>
  return names.length > 0 ? { type, attrs: Object.fromEntries(names.map((name) => [name, all[name]])) } : { type }
}

/** A part as the editor would have put it into the document. */
export function elementOf(part: Part): Y.XmlElement {
  const element = new Y.XmlElement(part.type)
  const attributes = { ...editorsOwn[part.type], ...part.attrs }
  for (const [name, value] of Object.entries(attributes)) {
    // Yjs has more than text as a value; its types do not say so.
    if (value !== null && value !== undefined) element.setAttribute(name, value as string)
  }
  element.insert(0, childrenOf(part.content ?? []))
  return element
}

export function childrenOf(content: readonly (Part | Run)[]): (Y.XmlElement | Y.XmlText)[] {
  const children: (Y.XmlElement | Y.XmlText)[] = []
  let runs: Run[] = []
  const end = () => {
    if (runs.length > 0) children.push(textOf(runs))
    runs = []
  }
  for (const part of content) {
    if (isRun(part)) runs.push(part)
    else {
      end()
      children.push(elementOf(part))
    }
  }
  end()
  return children
}

function textOf(runs: readonly Run[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(runs.map((run) => ({ insert: run.text, attributes: attributesOf(run) })))
  return text
}

export function attributesOf({ marks: own = [] }: Run): Record<string, object> {
  return Object.fromEntries(own.map(({ type, attrs = {} }) => [type, attrs]))
}
