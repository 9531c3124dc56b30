import { type Body, bodyText } from '../articles/index.ts'

type Block = Body['content'][number]
type Of<Type extends Block['type']> = Extract<Block, { type: Type }>
type Words = NonNullable<Of<'paragraph'>['content']>
type Mark = NonNullable<Words[number]['marks']>[number]
type MarkType = Mark['type']
type Holding = { name: string; block: Of<'bulletList'> | Of<'orderedList'> | Of<'blockquote'> | null }

/** More than anybody nests; whatever is deeper is set as if it stood here. */
const deepest = 64
const order = { link: 0, bold: 1, italic: 2 }

/** Sets words into blocks, one line after another, as they come. */
export function createSetter(nextId: () => string) {
  const content: Block[] = []
  /** The elements that are open, each with the block it began if it is a list or a quotation. */
  const open: Holding[] = []
  const begun: (Mark | { type: 'link'; attrs: undefined })[] = []
  let words: Words = []
  let wasBreak = false
  let isAfterSpace = true

  function write(given: string): void {
    const text = bodyText(given).replace(/\s+/g, ' ')
    const joined = isAfterSpace ? text.trimStart() : text
    if (joined === '') return
    wasBreak = false
    // Told apart here: to look at the end of a text that grows is to copy all of it.
    isAfterSpace = joined.endsWith(' ')
    append(joined, marksNow())
  }

  function append(text: string, marks: Mark[]): void {
    const last = words.at(-1)
    if (last && JSON.stringify(last.marks ?? []) === JSON.stringify(marks)) last.text += text
    else words.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }

  function marksNow(): Mark[] {
    const real = begun.filter((mark): mark is Mark => mark.type !== 'link' || mark.attrs !== undefined)
    const distinct = real.filter((mark, index) => real.findIndex((other) => other.type === mark.type) === index)
    return distinct.sort((one, other) => order[one.type] - order[other.type])
  }

  function endLine(): void {
    const said = trimmed(words)
    words = []
    wasBreak = false
    isAfterSpace = true
    if (said.length > 0) place(said)
  }

  /** Into the innermost list or quotation that is open, or as a block of its own. */
  function place(said: Words): void {
    const line: Of<'paragraph'> = { type: 'paragraph', attrs: { id: nextId() }, content: said }
    const holder = open.findLast(({ block }) => block !== null)?.block
    if (holder?.type === 'blockquote') holder.content.push(line)
    else if (holder) itemOf(holder).content.push(line)
    else content.push(asHeading(line, said) ?? line)
  }

  function asHeading({ attrs: { id } }: Of<'paragraph'>, said: Words): Of<'heading'> | undefined {
    const heading = open.findLast(({ name }) => /^h[1-6]$/.test(name))
    return heading && { type: 'heading', attrs: { id, level: heading.name <= 'h2' ? 2 : 3 }, content: said }
  }

  /** The item words belong to; words in a list outside of any item get one. */
  function itemOf(list: Of<'bulletList'> | Of<'orderedList'>): Of<'bulletList'>['content'][number] {
    const last = list.content.at(-1)
    if (last && open.some(({ name }) => name === 'li')) return last
    return addItem(list)
  }

  function addItem(list: Of<'bulletList'> | Of<'orderedList'>): Of<'bulletList'>['content'][number] {
    const item: Of<'bulletList'>['content'][number] = { type: 'listItem', attrs: { id: nextId() }, content: [] }
    list.content.push(item)
    return item
  }

  function openElement(name: string): void {
    endLine()
    const holder = open.findLast(({ block }) => block !== null)?.block ?? null
    if (name === 'li' && holder && holder.type !== 'blockquote') addItem(holder)
    if (open.length < deepest) open.push({ name, block: holder ? null : blockFor(name) })
  }

  /** Between blocks only: articles have none inside of one. */
  function rule(): void {
    endLine()
    if (!open.some(({ block }) => block !== null)) content.push({ type: 'rule', attrs: { id: nextId() } })
  }

  /** A list or a quotation inside another one is part of that one: articles know no deeper ones. */
  function blockFor(name: string): Holding['block'] {
    const attrs = { id: nextId() }
    if (name === 'ul') return added({ type: 'bulletList', attrs, content: [] })
    if (name === 'ol') return added({ type: 'orderedList', attrs, content: [] })
    return name === 'blockquote' ? added({ type: 'blockquote', attrs, content: [] }) : null
  }

  function added<Held extends NonNullable<Holding['block']>>(block: Held): Held {
    content.push(block)
    return block
  }

  function closeElement(name: string): void {
    endLine()
    const at = open.findLastIndex((each) => each.name === name)
    if (at >= 0) open.length = at
  }

  /** One alone is a space between words; two end the line. */
  function lineBreak(): void {
    const isSecond = wasBreak
    if (isSecond) endLine()
    else write(' ')
    wasBreak = !isSecond
  }

  function begin(type: 'bold' | 'italic'): void {
    if (begun.length < deepest) begun.push({ type })
  }

  /** What stands in a link without an address is only words, and its end still ends it. */
  function beginLink(href: string | undefined): void {
    if (begun.length >= deepest) return
    begun.push(href === undefined ? { type: 'link', attrs: undefined } : { type: 'link', attrs: { href } })
  }

  function finish(type: MarkType): void {
    const at = begun.findLastIndex((mark) => mark.type === type)
    if (at >= 0) begun.splice(at, 1)
  }

  function end(): Body {
    endLine()
    return { type: 'doc', content: content.flatMap(filled) }
  }

  return { write, endLine, lineBreak, rule, open: openElement, close: closeElement, begin, beginLink, finish, end }
}

/** Without what nothing stands in. */
function filled(block: Block): Block[] {
  if (block.type === 'blockquote') return block.content.length > 0 ? [block] : []
  if (block.type !== 'bulletList' && block.type !== 'orderedList') return [block]
  const content = block.content.filter((item) => item.content.length > 0)
  return content.length > 0 ? [{ ...block, content }] : []
}

function trimmed(words: Words): Words {
  const last = words.at(-1)
  if (last) last.text = last.text.trimEnd()
  return words.filter((run) => run.text !== '')
}
