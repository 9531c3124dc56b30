import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown'

/** `[^name]` in a line, and `[^name]: its words` by itself; lines that go on with it stand further in, or right below. */
export const notes: MarkdownConfig = {
  defineNodes: ['NoteMark', { name: 'Note', block: true }, 'NoteLabel'],
  parseBlock: [
    { name: 'Note', before: 'LinkReference', parse: readNote, endLeaf: (_cx, line) => begin.test(line.text) },
  ],
  parseInline: [
    {
      name: 'NoteMark',
      before: 'Link',
      parse: (cx, next, pos) => {
        if (next !== 91 || cx.char(pos + 1) !== 94) return -1
        const match = mark.exec(cx.slice(pos, Math.min(cx.end, pos + 90)))
        return match ? cx.addElement(cx.elt('NoteMark', pos, pos + match[0].length)) : -1
      },
    },
  ],
}

const mark = /^\[\^[^\s[\]]{1,80}\](?!\()/
const begin = /^ {0,3}\[\^[^\s[\]]{1,80}\]:(?:\s|$)/

function readNote(cx: BlockContext, line: Line): boolean {
  const match = cx.depth > 1 ? null : begin.exec(line.text)
  if (!match) return false
  const start = cx.lineStart + line.pos
  const labelled = cx.lineStart + match[0].length
  let text = line.text.slice(match[0].length)
  let end = cx.lineStart + line.text.length
  while (cx.nextLine() && isOfNote(cx, line)) {
    text += `\n${line.text}`
    end = cx.lineStart + line.text.length
  }
  const label = cx.elt('NoteLabel', start, labelled)
  cx.addElement(cx.elt('Note', start, end, [label, ...cx.parser.parseInline(text, labelled)]))
  return true
}

/** Blank lines belong to it where what follows stands further in. */
function isOfNote(cx: BlockContext, line: Line): boolean {
  if (line.text.trim() === '') return /^(?: {4}|\t)\s*\S/.test(cx.peekLine())
  return !/^ {0,3}(?:[#>|]|```|~~~|:::|\[\^|(?:[-*+]|\d+[.)])\s)/.test(line.text)
}
