import * as Y from 'yjs'
import { canonicalJson, type Json } from '../../base/canonical.ts'
import { changedPart } from '../../base/changed-part.ts'
import { idOf, isRun, type Part } from '../../base/part.ts'
import { lines } from './rules/schema.ts'
import { attributesOf, bodyIn, childrenOf, elementOf, partIn, type Shared } from './text.ts'

/** Makes a document say this, leaving whatever says it already: who writes beside it keeps their place. */
export function put(doc: Y.Doc, shared: Shared, origin: unknown): void {
  doc.transact(() => {
    for (const line of lines) putLine(doc.getText(line), shared[line])
    putBlocks(bodyIn(doc), shared.body.content as unknown as Part[])
  }, origin)
}

/** Only what differs between the beginning and the end that both share. */
function putLine(text: Y.Text, wanted: string): void {
  const { at, removed, inserted } = changedPart(text.toString(), wanted)
  if (removed > 0) text.delete(at, removed)
  if (inserted !== '') text.insert(at, inserted)
}

function putBlocks(body: Y.XmlFragment, wanted: readonly Part[]): void {
  const ids = new Set(wanted.map(idOf))
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const block = body.get(at)
    if (!(block instanceof Y.XmlElement) || !ids.has(String(block.getAttribute('id')))) body.delete(at, 1)
  }
  for (const [at, part] of wanted.entries()) putBlock(body, at, part)
  if (body.length > wanted.length) body.delete(wanted.length, body.length - wanted.length)
}

/** Puts a block where it belongs; one that stood further down comes up as a new one. */
function putBlock(body: Y.XmlFragment, at: number, part: Part): void {
  const there = body.length > at ? body.get(at) : undefined
  if (there instanceof Y.XmlElement && there.getAttribute('id') === idOf(part)) {
    if (!isSame(partIn(there), part)) putInto(body, { at, there, part })
    return
  }
  for (let further = body.length - 1; further > at; further -= 1) {
    const other = body.get(further)
    if (other instanceof Y.XmlElement && other.getAttribute('id') === idOf(part)) body.delete(further, 1)
  }
  body.insert(at, [elementOf(part)])
}

type Putting = { at: number; there: Y.XmlElement; part: Part }

function putInto(body: Y.XmlFragment, { at, there, part }: Putting): void {
  if (there.nodeName !== part.type) {
    body.delete(at, 1)
    body.insert(at, [elementOf(part)])
    return
  }
  for (const [name, value] of Object.entries(part.attrs ?? {})) {
    if (value === null || value === undefined) there.removeAttribute(name)
    else if (!isSame(there.getAttribute(name), value)) there.setAttribute(name, value as string)
  }
  if (!isSame(partIn(there).content, part.content)) putContent(there, part.content ?? [])
}

function putContent(there: Y.XmlElement, content: NonNullable<Part['content']>): void {
  const [only] = there.length === 1 ? there.toArray() : []
  if (!(only instanceof Y.XmlText) || !content.every(isRun)) {
    there.delete(0, there.length)
    there.insert(0, childrenOf(content))
    return
  }
  const runs = content.filter(isRun)
  putLine(only, runs.map(({ text }) => text).join(''))
  const none = Object.fromEntries(namesIn(only).map((name) => [name, null]))
  only.applyDelta(runs.map((run) => ({ retain: run.text.length, attributes: { ...none, ...attributesOf(run) } })))
}

function namesIn(text: Y.XmlText): string[] {
  const delta = text.toDelta() as { attributes?: object }[]
  return [...new Set(delta.flatMap(({ attributes = {} }) => Object.keys(attributes)))]
}

export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson((one ?? null) as Json) === canonicalJson((other ?? null) as Json)
}
