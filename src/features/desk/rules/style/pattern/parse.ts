/**
 * A pattern as it is read: what may stand in it can be asked of a text in time that grows with the text alone. A look
 * ahead or behind and a group that is asked for again cannot, and are refused.
 */
export type Part =
  | { is: 'one'; of: string; literal: string | undefined }
  | { is: 'all'; parts: Part[] }
  | { is: 'any'; parts: Part[] }
  | { is: 'repeat'; part: Part; least: number; most: number; isLazy: boolean }
  | { is: 'group'; part: Part; number: number }
  | { is: 'at'; place: Place }

export type Place = 'start' | 'end' | 'boundary' | 'inside'

export type Unreadable =
  | 'backreference'
  | 'lookaround'
  | 'group'
  | 'class'
  | 'escape'
  | 'nothing-to-repeat'
  | 'too-often'
  | 'parenthesis'
  | 'too-long'

export type Parsed = { part: Part; groups: number } | { unreadable: Unreadable; at: number }

/** A letter as a pattern says it. Kept apart from a word, a boundary between them is one of any alphabet. */
export const wordLetters = '\\p{L}\\p{M}\\p{N}_'
const longestPattern = 500
const mostRepeats = 200

class Refusal extends Error {
  readonly why: Unreadable
  readonly at: number

  constructor(why: Unreadable, at: number) {
    super(why)
    this.why = why
    this.at = at
  }
}

export function parsePattern(source: string): Parsed {
  if (source.length > longestPattern) return { unreadable: 'too-long', at: longestPattern }
  try {
    const reader = readerOf(source)
    const part = reader.alternatives()
    if (!reader.isDone()) throw new Refusal('parenthesis', reader.at())
    return { part, groups: reader.groups() }
  } catch (error) {
    if (error instanceof Refusal) return { unreadable: error.why, at: error.at }
    throw error
  }
}

function readerOf(source: string) {
  const letters = Array.from(source)
  let next = 0
  let groups = 0

  const peek = (ahead = 0) => letters[next + ahead] ?? ''
  const refuse = (why: Unreadable): never => {
    throw new Refusal(why, letters.slice(0, next).join('').length)
  }
  function take(): string {
    const letter = peek()
    next += 1
    return letter
  }

  function alternatives(): Part {
    const parts = [sequence()]
    while (peek() === '|') {
      take()
      parts.push(sequence())
    }
    const [only] = parts
    return parts.length === 1 && only ? only : { is: 'any', parts }
  }

  function sequence(): Part {
    const parts: Part[] = []
    while (next < letters.length && peek() !== '|' && peek() !== ')') parts.push(repeated(atom()))
    return { is: 'all', parts }
  }

  function repeated(part: Part): Part {
    const counted = count()
    if (!counted) return part
    if (part.is === 'at') refuse('nothing-to-repeat')
    const isLazy = peek() === '?' && take() === '?'
    if (peek() in signs) refuse('nothing-to-repeat')
    return { is: 'repeat', part, ...counted, isLazy }
  }

  function count(): Count | undefined {
    const simple = signs[peek()]
    if (simple) {
      take()
      return simple
    }
    const braced = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(letters.slice(next, next + 12).join(''))
    if (!braced) return undefined
    const counted = countIn(braced)
    if (!isFew(counted)) refuse('too-often')
    next += braced[0].length
    return counted
  }

  function atom(): Part {
    const letter = peek()
    if (letter in signs) refuse('nothing-to-repeat')
    take()
    if (letter === '(') return group()
    if (letter === '[') return bracketed()
    if (letter === '\\') return afterBackslash()
    return standing[letter] ?? literal(letter)
  }

  function group(): Part {
    const number = groupNumber()
    const part = alternatives()
    if (peek() !== ')') refuse('parenthesis')
    take()
    return number === 0 ? part : { is: 'group', part, number }
  }

  /** 0 for one that is not kept. */
  function groupNumber(): number {
    if (peek() !== '?') {
      groups += 1
      return groups
    }
    if (/^[=!<]$/.test(peek(1))) refuse('lookaround')
    if (peek(1) !== ':') refuse('group')
    next += 2
    return 0
  }

  function afterBackslash(): Part {
    const whole = escapes[peek()]
    if (whole) {
      take()
      return whole
    }
    const known = shorthand()
    if (known !== undefined) return { is: 'one', of: known, literal: undefined }
    return literal(escaped())
  }

  /** What a shorthand stands for between brackets: \d, \p{Lu}. */
  function shorthand(): string | undefined {
    const letter = peek()
    const plain = shorthands[letter]
    if (plain !== undefined) {
      take()
      return plain
    }
    return letter === 'p' || letter === 'P' ? property() : undefined
  }

  function property(): string {
    const named = /^[pP]\{[A-Za-z_=]{1,40}\}/.exec(letters.slice(next, next + 45).join(''))?.[0]
    if (named === undefined || !isClass(`\\${named}`)) return refuse('escape')
    next += named.length
    return `\\${named}`
  }

  function escaped(): string {
    const letter = take()
    if (/^[1-9k]$/.test(letter)) refuse('backreference')
    if (letter === 'n') return '\n'
    if (letter === 't') return '\t'
    if (letter === '' || /^[\p{L}\p{N}]$/u.test(letter)) refuse('escape')
    return letter
  }

  function bracketed(): Part {
    const sign = peek() === '^' ? take() : ''
    const all: string[] = []
    while (peek() !== ']') {
      if (next >= letters.length) refuse('class')
      all.push(inBrackets())
    }
    take()
    const of = `${sign}${all.join('')}`
    if (all.length === 0 || !isClass(of)) refuse('class')
    return { is: 'one', of, literal: undefined }
  }

  function inBrackets(): string {
    const letter = take()
    if (letter === '-') return peek() === ']' || letters[next - 2] === '[' ? '\\-' : '-'
    if (letter !== '\\') return inClass(letter)
    return shorthand() ?? inClass(escaped())
  }

  return { alternatives, isDone: () => next >= letters.length, at: () => next, groups: () => groups }
}

function literal(letter: string): Part {
  return { is: 'one', of: inClass(letter), literal: letter }
}

type Count = { least: number; most: number }

const signs: Readonly<Record<string, Count>> = {
  '*': { least: 0, most: Infinity },
  '+': { least: 1, most: Infinity },
  '?': { least: 0, most: 1 },
}

function countIn([, first, comma, last]: RegExpExecArray): Count {
  const least = Number(first)
  if (comma === undefined) return { least, most: least }
  return { least, most: last === undefined ? Infinity : Number(last) }
}

function isFew({ least, most }: Count): boolean {
  return least <= mostRepeats && (most === Infinity || (most <= mostRepeats && most >= least))
}

const standing: Readonly<Record<string, Part>> = {
  '.': { is: 'one', of: '^\\n', literal: undefined },
  '^': { is: 'at', place: 'start' },
  $: { is: 'at', place: 'end' },
}

const escapes: Readonly<Record<string, Part>> = {
  b: { is: 'at', place: 'boundary' },
  B: { is: 'at', place: 'inside' },
  W: { is: 'one', of: `^${wordLetters}`, literal: undefined },
}

const shorthands: Readonly<Record<string, string>> = {
  d: '\\d',
  D: '\\D',
  w: wordLetters,
  s: '\\s',
  S: '\\S',
}

/** A letter between brackets, where some are signs. */
function inClass(letter: string): string {
  return /[\\\]^[-]/.test(letter) ? `\\${letter}` : letter
}

function isClass(of: string): boolean {
  return classOf(of, '') !== undefined
}

/** One letter that is among these, by the language's own tables. It looks at one letter and no further. */
export function classOf(of: string, flags: string): RegExp | undefined {
  try {
    // exception: one letter is asked whether it is in one class, which cannot take long
    return new RegExp(`^[${of}]$`, `u${flags}`)
  } catch {
    return undefined
  }
}
