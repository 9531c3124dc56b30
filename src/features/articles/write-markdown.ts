import type { Block, Body, Mark, Words } from './document.ts'

/**
 * Writes a body as Markdown that `fromMarkdown` reads back as the same blocks, with two things let go: a paragraph
 * without words, and bold or italic on the spaces at either end of a run, which nobody sees.
 */
export function toMarkdown(body: Body): string {
  const blocks = body.content.filter((block) => block.type !== 'paragraph' || saysSomething(block))
  let isOther = false
  const texts = blocks.map((block, index) => {
    // Two lists of a kind in a row are one list, unless their markers differ.
    isOther = blocks[index - 1]?.type === block.type && !isOther
    return blockText(block, isOther)
  })
  return texts.join('\n\n')
}

/** One block by itself. A list has `*` and `1)` for its markers if they are to be the other ones. */
export function blockText(block: Block, isOther = false): string {
  switch (block.type) {
    case 'paragraph':
      return lineText(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${lineText(block.content).replace(/(^|\s)(#*)#$/, '$1$2\\#')}`
    case 'bulletList':
      return block.content.map((item) => itemText(item.content, isOther ? '* ' : '- ')).join('\n')
    case 'orderedList':
      return block.content
        .map((item, index) => itemText(item.content, `${index + 1}${isOther ? ')' : '.'} `))
        .join('\n')
    case 'blockquote':
      return linesOf(block.content, '\n>\n> ', '> ')
    case 'pullQuote':
      return `::: pull-quote\n${lineText(block.content)}\n:::`
    case 'figure':
      return `![${plainText(block.attrs.caption)}](/pictures/${block.attrs.picture})`
    case 'rule':
      return '***'
  }
}

type Line = { content?: Words | undefined }

function itemText(lines: readonly Line[], marker: string): string {
  return linesOf(lines, `\n\n${' '.repeat(marker.length)}`, marker)
}

function linesOf(lines: readonly Line[], between: string, marker: string): string {
  const texts = lines.filter(saysSomething).map((line) => lineText(line.content))
  return (marker + texts.join(between)).trimEnd()
}

function saysSomething(line: Line): boolean {
  return (line.content ?? []).length > 0
}

/** Words on one line. What would begin a list, a heading, a quotation, a fence or a rule is only text here. */
export function lineText(words: Words | undefined): string {
  const runs = (words ?? []).flatMap(bareEnds)
  const signs: Signs = { bold: '**', italic: runs.some((run) => markOf(run, 'bold')) ? '_' : '*' }
  const pieces = piecesOf(runs, ['link', 'bold', 'italic'], signs)
  setApart(pieces, '_')
  setApart(pieces, '*')
  for (const end of [0, pieces.length - 1]) encodeIf(pieces, end, /^\s$/)
  const text = pieces.map((piece) => piece.text).join('')
  return text.replace(/^(?:[-+#~=]|:::)/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

type Run = Words[number]
type Signs = { bold: string; italic: string }
type Piece = { is: 'text' | 'opens' | 'closes' | 'link'; text: string }

/** Bold and italic cannot begin or end at a space in Markdown. */
function bareEnds(run: Run): Words {
  if (!markOf(run, 'bold') && !markOf(run, 'italic')) return [run]
  const inner = run.text.trim()
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length)
  const after = inner === '' ? '' : run.text.slice(before.length + inner.length)
  const marks = (run.marks ?? []).filter((mark) => mark.type === 'link')
  return [
    { ...run, text: before, marks },
    { ...run, text: inner },
    { ...run, text: after, marks },
  ].filter(({ text }) => text !== '')
}

function markOf(run: Run, type: Mark['type']): Mark | undefined {
  return run.marks?.find((mark) => mark.type === type)
}

/** The marks are nested in the order given, and neighbours share one that they both have. */
function piecesOf(runs: Words, types: readonly Mark['type'][], signs: Signs): Piece[] {
  const [type, ...inner] = types
  if (!type) return runs.flatMap((run) => [...run.text].map((sign) => ({ is: 'text', text: escaped(sign) }) as const))
  return grouped(runs, type).flatMap(({ mark, members }) => {
    const pieces = piecesOf(members, inner, signs)
    if (!mark) return pieces
    if (mark.type !== 'link') {
      return [{ is: 'opens', text: signs[mark.type] }, ...pieces, { is: 'closes', text: signs[mark.type] }]
    }
    const address = mark.attrs.href.replace(/[\\<>&]/g, '\\$&')
    return [{ is: 'link', text: '[' }, ...pieces, { is: 'link', text: `](<${address}>)` }]
  })
}

type Group = { mark: Mark | undefined; members: Words }

function grouped(runs: Words, type: Mark['type']): Group[] {
  const groups: Group[] = []
  for (const run of runs) {
    const mark = markOf(run, type)
    const last = groups.at(-1)
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.members.push(run)
    else groups.push({ mark, members: [run] })
  }
  return groups
}

const outward = { opens: -1, closes: 1, link: 0, text: 0 }
const wordSign = /^[^\s\p{P}\p{S}]$/u

/**
 * CommonMark takes `**` between a letter and a punctuation mark for plain asterisks, and `_` within a word for an
 * underscore. A letter written as a character reference counts as punctuation, and so lets them begin and end.
 */
function setApart(pieces: Piece[], sign: '_' | '*'): void {
  for (const [index, piece] of pieces.entries()) {
    const out = outward[piece.is]
    if (out === 0 || !piece.text.startsWith(sign)) continue
    const isInWord = wordSign.test(pieces[index - out]?.text ?? '')
    if (sign === '_' || !isInWord) encodeIf(pieces, index + out, wordSign)
  }
}

function encodeIf(pieces: Piece[], index: number, what: RegExp): void {
  const piece = pieces[index]
  if (piece?.is === 'text' && what.test(piece.text)) pieces[index] = { is: 'text', text: reference(piece.text) }
}

function plainText(text: string): string {
  return [...text].map(escaped).join('')
}

function escaped(sign: string): string {
  if (/[\\`*_[\]<>&!]/.test(sign)) return `\\${sign}`
  return /[\t\n\r\f\u2028\u2029\ufeff]/.test(sign) ? reference(sign) : sign
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
