import { isRun, type Mark, type Part, type Run } from '../../../base/part.ts'

/**
 * A block in a row: where a node begins and ends, and between them words, spaces and signs, each with its marks. Two
 * that are spelt alike are the same.
 */
export type Token = string

const ends = ']'
const begins = '['
const says = '"'

export function tokensOf(block: Part | null): Token[] {
  if (!block) return []
  const { type, attrs, content = [] } = block
  const inside = content.flatMap((each) => (isRun(each) ? tokensOfRun(each) : tokensOf(each)))
  return [begins + JSON.stringify(attrs ? { type, attrs: inOrder(attrs) } : { type }), ...inside, ends]
}

/** Two wordings are the same where this is, in whatever order their attributes were written. */
export function spellingOf(block: Part | null): string {
  return tokensOf(block).join('\n')
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|[^\p{L}\p{N}\p{M}\s]/gu

function tokensOfRun({ text, marks = [] }: Run): Token[] {
  const marked = marks.map(({ type, attrs }) => (attrs ? { type, attrs: inOrder(attrs) } : { type }))
  return wordsIn(text).map((each) => says + JSON.stringify(marked.length > 0 ? [each, marked] : [each]))
}

/** Words, spaces and signs, one after the other: all that is in a text. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? []
}

function inOrder(attrs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(attrs).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

/** The words that a token stands for; `undefined` where a node begins or ends. */
export function runIn(token: Token): Run | undefined {
  if (!token.startsWith(says)) return undefined
  const [text, marks] = JSON.parse(token.slice(1)) as [string, Mark[]?]
  return marks ? { type: 'text', text, marks } : { type: 'text', text }
}

/** What readers read of a node beside what stands in it, such as the caption of a figure, where one begins here. */
export function saidIn(token: Token): string {
  if (!token.startsWith(begins)) return ''
  const { attrs = {} } = JSON.parse(token.slice(1)) as Part
  return said.map((name) => attrs[name]).find((words) => typeof words === 'string') ?? ''
}

const said = ['caption', 'title', 'name'] as const

export function isSpace(token: Token): boolean {
  return token.startsWith(says) && (runIn(token)?.text.trim() ?? '-') === ''
}

/** The block that stands in a row; `undefined` where what begins in it does not end, or it is not one alone. */
export function blockIn(tokens: readonly Token[]): Part | undefined {
  const whole: Open = { part: { type: 'whole' }, content: [] }
  const open = [whole]
  for (const token of tokens) take(token, open)
  const [only, ...more] = whole.content
  const isOne = more.length === 0 && open.length === 1
  return isOne && only && !isRun(only) ? only : undefined
}

/** What begins is open until it ends. */
function take(token: Token, open: Open[]): void {
  const run = runIn(token)
  if (run) append(open.at(-1)?.content ?? [], run)
  else if (token !== ends) open.push({ part: JSON.parse(token.slice(1)) as Part, content: [] })
  else {
    const last = open.pop()
    if (last) open.at(-1)?.content.push(finished(last))
  }
}

type Open = { part: Part; content: (Part | Run)[] }

function finished({ part, content }: Open): Part {
  return content.length > 0 ? { ...part, content } : part
}

/** Words that are marked alike are one run. */
function append(content: (Part | Run)[], run: Run): void {
  const last = content.at(-1)
  if (last && isRun(last) && JSON.stringify(last.marks) === JSON.stringify(run.marks)) last.text += run.text
  else content.push(run)
}
