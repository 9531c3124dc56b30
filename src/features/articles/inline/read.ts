import type { MarkdownInline, Opened } from '../../../base/markup.ts'
import { atomFrom } from './atoms.ts'
import type { InlineReading } from './define-atom.ts'
import { type Mark, marks } from './marks.ts'
import { append, type Run, type Words } from './words.ts'

/** The words of a line of Markdown. A mark that words cannot have is the signs it was written with. */
export function wordsFrom(given: readonly MarkdownInline[], reading: InlineReading): Words {
  const line: Run[] = []
  const open: Open[] = []
  for (const [at, each] of given.entries()) {
    const atom = atomFrom((definition) => definition.fromMarkdown(each, reading))
    if (atom) line.push(atom)
    else if (!readMark(each, open, line) && !readTag(each, { open, rest: given.slice(at + 1) })) {
      append(line, writtenAs(each), begun(open))
    }
  }
  return line
}

function writtenAs(each: MarkdownInline): string {
  if (each.is === 'note') return `[^${each.text}]`
  return 'text' in each ? each.text : ''
}

function readMark(each: MarkdownInline, open: Open[], line: Run[]): boolean {
  if (each.is === 'open') begin(each, open, line)
  else if (each.is === 'close') finish(each.written, open, line)
  return each.is === 'open' || each.is === 'close'
}

type Open = { name: string; mark: Mark | undefined }

function begun(open: readonly Open[]): Mark[] {
  return open.flatMap(({ mark }) => mark ?? [])
}

function begin(opened: Opened, open: Open[], line: Run[]): void {
  const own = { name: opened.name, mark: markOf(opened) }
  open.push(own)
  if (isWritten(own)) append(line, opened.written, begun(open))
}

function finish(written: string, open: Open[], line: Run[]): void {
  const last = open.findLastIndex(({ name }) => !name.startsWith('<'))
  const [own] = open.splice(last, 1)
  if (own && isWritten(own)) append(line, written, begun(open))
}

function markOf(opened: Opened): Mark | undefined {
  for (const { fromMarkdown } of marks) {
    const mark = fromMarkdown(opened)
    if (mark) return mark
  }
  return undefined
}

/** A link that is not safe is shown for what it is. */
function isWritten({ name, mark }: Open): boolean {
  return mark === undefined && /link$/i.test(name)
}

type Tagged = { open: Open[]; rest: readonly MarkdownInline[] }

/** A tag that begins or ends a mark; one that nothing ends is only words. */
function readTag(each: MarkdownInline, { open, rest }: Tagged): boolean {
  const [, slash, name = ''] = (each.is === 'tag' && /^<(\/?)([a-z]+)>$/i.exec(each.text)) || []
  const mark = marks.find(({ tag }) => tag !== undefined && tag === name.toLowerCase())
  if (!mark) return false
  const last = open.findLastIndex((other) => other.name === `<${mark.tag}>`)
  if (slash) {
    if (last >= 0) open.splice(last, 1)
    return last >= 0
  }
  const ends = rest.some((later) => later.is === 'tag' && later.text.toLowerCase() === `</${mark.tag}>`)
  if (ends) open.push({ name: `<${mark.tag}>`, mark: { type: mark.type } as Mark })
  return ends
}
