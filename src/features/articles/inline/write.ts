import { type Atom, atomOf } from './atoms.ts'
import type { How } from './define-atom.ts'
import { type Mark, marks } from './marks.ts'
import type { Text } from './text.ts'
import type { Run } from './words.ts'

/** Words on one line. What would begin a list, a heading, a quotation, a fence or a rule is only text here. */
export function lineText(words: readonly Run[] | undefined, how: How = {}): string {
  const runs = (words ?? []).flatMap((run): Run[] => (run.type === 'text' ? bareEnds(run) : [run]))
  const hasBold = runs.some((run) => markOf(run, 'bold') !== undefined)
  const types = marks.map(({ type }) => type)
  const pieces = piecesOf(runs, types, { ...how, hasBold })
  for (const sign of ['_', '*', '~']) setApart(pieces, sign)
  return linesOf(pieces)
    .map((line, index) => lineOf(line, index > 0))
    .join('')
}

/** The same of words without marks. */
export function plainLine(text: string): string {
  return text === '' ? '' : lineText([{ type: 'text', text }])
}

type Piece = { is: 'text' | 'opens' | 'closes' | 'other' | 'break'; text: string }

/** Each line with the break that ends it. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]]
  for (const piece of pieces) {
    lines.at(-1)?.push(piece)
    if (piece.is === 'break') lines.push([])
  }
  return lines
}

/** Spaces at either end would be lost, and what begins another line may look like the beginning of more. */
function lineOf(pieces: Piece[], isLater: boolean): string {
  const last = pieces.at(-1)?.is === 'break' ? pieces.length - 2 : pieces.length - 1
  for (const end of [0, last]) encodeIf(pieces, end, /^\s$/)
  const text = pieces.map((piece) => piece.text).join('')
  const begun = isLater ? text.replace(/^[|:]/, '\\$&') : text
  return begun.replace(/^(?:[-+#=]|:::)/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Bold and italic cannot begin or end at a space in Markdown. */
function bareEnds(run: Text): Text[] {
  const signs = (run.marks ?? []).filter((mark) => writtenOf(mark, false).isSign)
  if (signs.length === 0) return [run]
  const inner = run.text.trim()
  const before = run.text.slice(0, run.text.length - run.text.trimStart().length)
  const after = inner === '' ? '' : run.text.slice(before.length + inner.length)
  const others = (run.marks ?? []).filter((mark) => !signs.includes(mark))
  return [
    { ...run, text: before, marks: others },
    { ...run, text: inner },
    { ...run, text: after, marks: others },
  ].filter(({ text }) => text !== '')
}

function markOf(run: Run, type: Mark['type']): Mark | undefined {
  if (run.type !== 'text') return undefined
  return run.marks?.find((mark) => mark.type === type)
}

function writtenOf(mark: Mark, hasBold: boolean) {
  const definition = marks.find(({ type }) => type === mark.type)
  return definition?.write(mark, hasBold) ?? { opens: '', closes: '', isSign: false }
}

type Writing = How & { hasBold: boolean }

/** The marks are nested in the order given, and neighbours share one that they both have. */
function piecesOf(runs: readonly Run[], types: readonly Mark['type'][], how: Writing): Piece[] {
  const [type, ...inner] = types
  if (!type) return runs.flatMap((run) => (run.type === 'text' ? signsOf(run.text, how) : [atomPiece(run, how)]))
  return grouped(runs, type).flatMap(({ mark, members }): Piece[] => {
    const pieces = piecesOf(members, inner, how)
    if (!mark) return pieces
    const { opens, closes, isSign } = writtenOf(mark, how.hasBold)
    return [
      { is: isSign ? 'opens' : 'other', text: opens },
      ...pieces,
      { is: isSign ? 'closes' : 'other', text: closes },
    ]
  })
}

function signsOf(text: string, { isCell }: How): Piece[] {
  return [...text].map((sign) => ({ is: 'text', text: isCell && sign === '|' ? '\\|' : escaped(sign) }))
}

function atomPiece(atom: Atom, how: How): Piece {
  const text = atomOf(atom).write(atom, how, (words) => lineText(words, { isCell: true }))
  return { is: text.endsWith('\n') ? 'break' : 'other', text }
}

type Group = { mark: Mark | undefined; members: Run[] }

function grouped(runs: readonly Run[], type: Mark['type']): Group[] {
  const groups: Group[] = []
  for (const run of runs) {
    const mark = markOf(run, type)
    const last = groups.at(-1)
    if (last && JSON.stringify(last.mark) === JSON.stringify(mark)) last.members.push(run)
    else groups.push({ mark, members: [run] })
  }
  return groups
}

const outward = { opens: -1, closes: 1, other: 0, text: 0, break: 0 }
const wordSign = /^[^\s\p{P}\p{S}]$/u

/**
 * CommonMark takes `**` between a letter and a punctuation mark for plain asterisks, and `_` within a word for an
 * underscore. A letter written as a character reference counts as punctuation, and so lets them begin and end.
 */
function setApart(pieces: Piece[], sign: string): void {
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

/** Words that no sign in them turns into anything. */
export function plainText(text: string): string {
  return [...text].map(escaped).join('')
}

function escaped(sign: string): string {
  if (/[\\`*_[\]<>&!^~]/.test(sign)) return `\\${sign}`
  return /[\t\n\r\f\u2028\u2029\ufeff]/.test(sign) ? reference(sign) : sign
}

function reference(sign: string): string {
  return `&#${sign.codePointAt(0)};`
}
