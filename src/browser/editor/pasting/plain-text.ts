import type { LeftOut } from './left-out.ts'

/** A pasted plain text as the editor takes it, a line for a paragraph: the lines of a mail or a PDF are joined. */
export function joinedLines(given: string): { text: string; left: LeftOut } {
  const left: LeftOut = { counts: new Map(), notes: [] }
  const all = given.replace(/\r\n?|[\u2028\u2029\f]/g, '\n').split('\n')
  const said = withoutSignature(unquoted(all.map((line) => line.trimEnd())), left)
  const width = widthOf(said)
  return width === undefined ? { text: said.join('\n'), left } : { text: joined(said, width), left }
}

/** Where every line that says anything is quoted, the marks are the mail's and not the text's. */
function unquoted(lines: string[]): string[] {
  const isQuoted = (line: string) => line.startsWith('>')
  if (!lines.some(isQuoted) || !lines.every((line) => line === '' || isQuoted(line) || isAttribution(line)))
    return lines
  return lines.map((line) => (isQuoted(line) ? line.replace(/^[> ]{1,40}/, '') : line))
}

function isAttribution(line: string): boolean {
  return line.endsWith(':') && line.length < 200
}

const longestSignature = 12

/** Two hyphens alone on a line begin a signature, as RFC 3676 has it; its space is often lost on the way. */
function withoutSignature(lines: string[], left: LeftOut): string[] {
  const at = lines.lastIndexOf('--')
  const words = at < 1 ? [] : lines.slice(at + 1).filter((line) => line.trim() !== '')
  if (words.length === 0 || words.length > longestSignature) return lines
  left.counts.set('signature', 1)
  return lines.slice(0, at)
}

const narrowest = 40
const widest = 100

/** The width lines were broken at; nothing where each line is a paragraph already. */
function widthOf(lines: string[]): number | undefined {
  const written = lines.filter((line) => line.includes(' '))
  const fitting = written.filter(({ length }) => length <= widest)
  const width = fitting.reduce((most, { length }) => Math.max(most, length), 0)
  const isProof = (line: string, index: number) => goesOn(line, lines[index + 1] ?? '')
  const isWrapped = fitting.length * 10 >= written.length * 9 && width >= narrowest
  return isWrapped && lines.some((line, at) => line.length >= width * 0.6 && isProof(line, at)) ? width : undefined
}

/** A line that stops in the middle of a sentence. */
function goesOn(line: string, next: string): boolean {
  return next !== '' && !isItem(next) && (/^\s*\p{Ll}/u.test(next) || line.endsWith('-')) && !/[.!?:]$/.test(line)
}

function isItem(line: string): boolean {
  return /^\s*(?:[-*•–·◦▪]|\d{1,3}[.)]|[a-z]\))\s/.test(line)
}

function joined(lines: string[], width: number): string {
  const isKnown = compoundsIn(lines)
  const paragraphs: string[][] = []
  let last = ''
  for (const line of lines) {
    const begins = line !== '' && (last === '' || isEnd(last, line, width))
    if (begins) paragraphs.push([line.trim()])
    else if (line !== '') append(paragraphs.at(-1) ?? [], line.trim(), isKnown)
    last = line
  }
  return paragraphs.map((parts) => parts.join('')).join('\n')
}

/** Whether a paragraph ends with a line: the next one's first word would have had room, or stands further in. */
function isEnd(line: string, next: string, width: number): boolean {
  if (isItem(next)) return true
  const isIndented = /^(?: {2}|\t)/.test(next) && !/^(?: {2}|\t)/.test(line)
  if (isIndented && !isItem(line)) return true
  if (goesOn(line, next) && line.length > width * 0.5) return false
  const [first = ''] = next.trim().split(' ', 1)
  const hadRoom = line.length + 1 + first.length < width * 0.85
  return hadRoom && (/[.!?:”"’')]$/.test(line) || line.length < width * 0.7)
}

function append(parts: string[], next: string, isKnown: (word: string) => boolean): void {
  const line = parts.pop() ?? ''
  if (/(?:^|[\s-])-$/.test(line) || !/[-\u00ad]$/.test(line)) parts.push(line, ' ', next)
  else if (line.endsWith('\u00ad') || isSplit(line, next, isKnown)) parts.push(line.slice(0, -1), next)
  else parts.push(line, next)
}

const firsts = new Set(
  (
    'all anti arm back best by child co cross double early eight ex far fifth first five four fourth free front full ' +
    'half hard heavy high home ill in kind large last late left light little long low mid middle mis mother multi near ' +
    'new nine non north off old on one open out over part post pre pro quasi quick re right second self semi seven ' +
    'short sister six slow small so south state step sub ten third three time top two ultra un under up vice ' +
    'war water week well west wide world year east father brother day deep face fast fire good government hand ' +
    'life man middle money much often once police price record round sea short ship still street tax twenty thirty ' +
    'forty fifty sixty seventy eighty ninety hundred'
  ).split(' '),
)
const seconds =
  /^(?:old|year|years|term|time|based|led|run|made|known|wide|free|elect|general|law|in|up|out|off|to|of|the|and|or|by|on|style|backed|owned|funded|class|day|week|month|hour|mile|metre|foot|long|half|third|thirds|quarters?|fifths|level|scale|size|speed|profile|rise|paid|pay|held|sized|looking|minded|winning|breaking|saving|making|related|like)(?![\p{L}])/u

/** Whether a hyphen at the end of a line only broke a word. Where both are right, it stays: it can be seen, and mended. */
function isSplit(line: string, next: string, isKnown: (word: string) => boolean): boolean {
  const before =
    line
      .slice(-41, -1)
      .split(/[^\p{L}\p{N}\p{M}-]/u)
      .at(-1) ?? ''
  const [after = ''] = /^[\p{L}\p{M}]{1,40}/u.exec(next) ?? []
  if (isKnown(`${before}-${after}`.toLowerCase())) return false
  if (isKnown((before + after).toLowerCase())) return true
  const isWhole = /^\p{Lu}?\p{Ll}+$/u.test(before) && /^\p{Ll}{2,}$/u.test(after) && next.charAt(after.length) !== '-'
  return isWhole && before.length > 1 && !firsts.has(before.toLowerCase()) && !seconds.test(after)
}

/** The words of the text itself, with their hyphens. */
function compoundsIn(lines: string[]): (word: string) => boolean {
  const words = new Set<string>()
  for (const line of lines) {
    for (const word of line.split(/[^\p{L}\p{M}-]/u)) words.add(word.toLowerCase())
  }
  return (word) => words.has(word)
}
