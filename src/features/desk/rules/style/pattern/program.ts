import { folded } from '../spelt.ts'
import { classOf, type Part, type Place, wordLetters } from './parse.ts'

/** One step: a letter that is among some, a way that parts (the first is liked better), a place, or the end. */
export type Step =
  | { does: 'one'; letters: Letters }
  | { does: 'part'; first: number; second: number }
  | { does: 'go'; to: number }
  | { does: 'keep'; slot: number }
  | { does: 'at'; place: Place }
  | { does: 'end' }

export type Program = {
  steps: readonly Step[]
  slots: number
  /** What it can begin with; anything, when left out. */
  begins: Letters | undefined
  /** Letters that everything it finds begins with, in lower case. */
  prefix: string
  /** Whether a word has to begin or end there. */
  isAtEdge: boolean
}

/** Letters by their code points. */
export type Letters = { has(code: number): boolean }

/** A pattern that says `a{200}` within others grows when it is written out. */
const mostSteps = 3_000

/** A pattern as steps that are gone through beside each other (Thompson, 1968; Pike’s way of keeping groups). */
export function programOf(part: Part, groups: number, isCased: boolean): Program | 'too-often' {
  const flags = isCased ? '' : 'i'
  const known = new Map<string, Letters>()
  const steps: Step[] = []

  function lettersOf(of: string): Letters {
    const letters = known.get(of) ?? among(of, flags)
    known.set(of, letters)
    return letters
  }

  function add(step: Step): number {
    if (steps.length < mostSteps) steps.push(step)
    return steps.length - 1
  }

  function write(each: Part): void {
    if (steps.length < mostSteps) writers[each.is](each as never)
  }

  const writers: { [Is in Part['is']]: (each: Extract<Part, { is: Is }>) => void } = {
    one: ({ of }) => void add({ does: 'one', letters: lettersOf(of) }),
    at: ({ place }) => void add({ does: 'at', place }),
    all: ({ parts }) => parts.forEach(write),
    any: ({ parts }) => writeAny(parts),
    group: (each) => writeGroup(each),
    repeat: (each) => writeRepeat(each),
  }

  function writeGroup({ part: inner, number }: Extract<Part, { is: 'group' }>): void {
    add({ does: 'keep', slot: 2 * number })
    write(inner)
    add({ does: 'keep', slot: 2 * number + 1 })
  }

  function writeAny(parts: readonly Part[]): void {
    const ends: number[] = []
    for (const [at, each] of parts.entries()) {
      const isLast = at === parts.length - 1
      const fork = isLast ? -1 : add({ does: 'part', first: steps.length + 1, second: 0 })
      write(each)
      if (isLast) continue
      ends.push(add({ does: 'go', to: 0 }))
      steps[fork] = { does: 'part', first: fork + 1, second: steps.length }
    }
    for (const end of ends) steps[end] = { does: 'go', to: steps.length }
  }

  function writeRepeat({ part: inner, least, most, isLazy }: Extract<Part, { is: 'repeat' }>): void {
    const forked = (fork: number, out: number) => {
      steps[fork] = isLazy
        ? { does: 'part', first: out, second: fork + 1 }
        : { does: 'part', first: fork + 1, second: out }
    }
    for (let count = 0; count < least; count += 1) write(inner)
    if (most === Infinity) {
      const fork = add({ does: 'part', first: 0, second: 0 })
      write(inner)
      add({ does: 'go', to: fork })
      forked(fork, steps.length)
      return
    }
    const forks: number[] = []
    for (let count = least; count < most; count += 1) {
      forks.push(add({ does: 'part', first: 0, second: 0 }))
      write(inner)
    }
    for (const fork of forks) forked(fork, steps.length)
  }

  add({ does: 'keep', slot: 0 })
  write(part)
  add({ does: 'keep', slot: 1 })
  add({ does: 'end' })
  if (steps.length >= mostSteps) return 'too-often'
  const { prefix, isAtEdge } = headOf(part)
  return { steps, slots: 2 * (groups + 1), begins: beginsWith(steps), prefix, isAtEdge }
}

type Head = { prefix: string; isAtEdge: boolean }

/** What every finding begins with, as far as that is one run of plain letters. */
function headOf(part: Part): Head {
  const head = { prefix: '', isAtEdge: false }
  readHead(part, head)
  return head
}

/** Whether all of it was letters, so that what follows may be as well. */
function readHead(part: Part, head: Head): boolean {
  if (part.is === 'group') return readHead(part.part, head)
  if (part.is === 'all') return part.parts.every((each) => readHead(each, head))
  if (part.is === 'at') {
    const isFirst = head.prefix === ''
    head.isAtEdge ||= isFirst && part.place === 'boundary'
    return isFirst
  }
  const letter = part.is === 'one' ? plainLetter(part.literal) : ''
  head.prefix += letter
  return letter !== ''
}

function plainLetter(literal = ''): string {
  const letter = folded(literal)
  return /^[\x20-\x7e]$/.test(letter) ? letter : ''
}

const ascii = 128

/** One question of a letter is looked up from then on. */
function among(of: string, flags: string): Letters {
  const expression = classOf(of, flags)
  const isAmong = (code: number) => expression?.test(String.fromCodePoint(code)) ?? false
  const plain = Uint8Array.from({ length: ascii }, (_each, code) => (isAmong(code) ? 1 : 0))
  const others = new Map<number, boolean>()
  return {
    has(code) {
      if (code < ascii) return plain[code] === 1
      const known = others.get(code) ?? isAmong(code)
      if (others.size < 4096) others.set(code, known)
      return known
    },
  }
}

const word = among(wordLetters, '')

export function isWordLetter(code: number | undefined): boolean {
  return code !== undefined && word.has(code)
}

function beginsWith(steps: readonly Step[]): Letters | undefined {
  const found: Letters[] = []
  const seen = new Set<number>()
  const left = [0]
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    const step = steps[at]
    if (step?.does === 'end') return undefined
    if (seen.has(at) || !step) continue
    seen.add(at)
    if (step.does === 'one') found.push(step.letters)
    else left.push(...onwards(step, at))
  }
  return amongAll(found)
}

/** Where a step that takes no letter leads. */
function onwards(step: Step, at: number): number[] {
  if (step.does === 'part') return [step.first, step.second]
  return [step.does === 'go' ? step.to : at + 1]
}

function amongAll(all: readonly Letters[]): Letters {
  const isAny = (code: number) => all.some((each) => each.has(code))
  const plain = Uint8Array.from({ length: ascii }, (_each, code) => (isAny(code) ? 1 : 0))
  return { has: (code) => (code < ascii ? plain[code] === 1 : isAny(code)) }
}
