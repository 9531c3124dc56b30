import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { codeOf, Fault } from '../../../base/fault.ts'
import { noCharacter, textOf } from './decode.ts'
import { createScanner, type Token } from './scan.ts'

/** An element with all it holds, but without the elements that are handed out on their own. */
export type Element = {
  name: string
  attributes: ReadonlyMap<string, string>
  line: number
  text: string
  children: Element[]
  parent: Element | null
  /** Why it cannot be taken as it stands. */
  problem: string | null
}

const largestFile = 4 * 1024 ** 3
const largestElement = 4 * 1024 * 1024
const deepest = 64

/** Streams the elements at these places of a file, such as `disqus/post`, each when it ends. */
export async function* elementsOf(file: string, places: ReadonlySet<string>): AsyncGenerator<Element> {
  const scanner = createScanner(file)
  const tree = createTree(places, scanner.malformed)
  const root = [...places][0]?.split('/')[0] ?? ''
  await refuseHuge(file)
  for await (const text of textOf(file, createReadStream(file))) {
    for (const token of scanner.feed(text)) yield* tree.take(token)
  }
  for (const token of scanner.feed('', true)) yield* tree.take(token)
  tree.end(root)
}

async function refuseHuge(file: string): Promise<void> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw new Fault(`${file} cannot be read (${codeOf(error)}).`, 'Check its name and who may read it.', error)
  })
  if (size > largestFile) throw new Fault(`${file} is larger than 4 GB.`, 'Export it in parts.')
}

function createTree(places: ReadonlySet<string>, malformed: (why: string) => Fault) {
  const roots = new Set([...places].map((place) => place.split('/')[0]))
  const open: Element[] = []
  /** How many of the open elements are handed out, and how much the innermost of them holds. */
  const holding: { element: Element; size: number }[] = []
  let isOver = false

  function* take(token: Token): Generator<Element> {
    if (token.kind === 'text') write(token.text, token.line)
    else if (token.kind === 'close') yield* leave(token.name)
    else {
      enter(token)
      if (token.isEmpty) yield* leave(token.name)
    }
  }

  function enter({ name, attributes, line }: Extract<Token, { kind: 'open' }>): void {
    const parent = open.at(-1) ?? null
    refuseAstray(name)
    const element = { name, attributes, line, text: '', children: [], parent, problem: null }
    open.push(element)
    hold(element)
    for (const value of attributes.values()) if (value.includes(noCharacter)) spoil(line)
  }

  function refuseAstray(name: string): void {
    if (isOver || (open.length === 0 && !roots.has(name))) throw malformed(`<${name}> is not expected here.`)
    if (open.length >= deepest) throw malformed('Elements stand too deep in one another.')
  }

  /** Hands it out on its own, or keeps it in what it stands in. */
  function hold(element: Element): void {
    if (places.has(open.map((each) => each.name).join('/'))) holding.push({ element, size: 0 })
    else if (grow(element.name.length + 100)) element.parent?.children.push(element)
  }

  function write(text: string, line: number): void {
    const element = open.at(-1)
    if (!element && text.replace('\ufeff', '').trim() !== '') throw malformed('There is text outside of all elements.')
    if (text.includes(noCharacter)) spoil(line + text.slice(0, text.indexOf(noCharacter)).split('\n').length - 1)
    if (element && grow(text.length)) element.text += text
  }

  function spoil(line: number): void {
    const held = holding.at(-1)
    if (held) held.element.problem ??= `line ${line} is not UTF-8`
  }

  /** Makes room in what is handed out; outside of that, nothing is kept. */
  function grow(by: number): boolean {
    const held = holding.at(-1)
    if (!held) return false
    held.size += by
    if (held.size > largestElement) held.element.problem ??= 'it is larger than 4 MB'
    return held.size <= largestElement
  }

  function* leave(name: string): Generator<Element> {
    const element = open.pop()
    if (element?.name !== name) throw malformed(`</${name}> closes what is not open.`)
    isOver = open.length === 0
    if (holding.at(-1)?.element !== element) return
    holding.pop()
    yield element
  }

  function end(root: string): void {
    if (!isOver) throw malformed(`The file ends before </${open.at(-1)?.name ?? root}>.`)
  }

  return { take, end }
}

/** The trimmed text of the first child of this name; empty when there is none. */
export function textIn(element: Element, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name)
}
