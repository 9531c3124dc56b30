import type { Spelt } from '../spelt.ts'
import type { Place } from './parse.ts'
import { isWordLetter, type Letters, type Program, type Step } from './program.ts'

/** Starts and ends of what was found, as a whole and by its groups; -1 for a group that had no part in it. */
export type Slots = readonly number[]

/** Once something is found, so far is looked on for what would be liked better: or many could cost their square. */
const furthest = 400

/** The next place from `from` on where a pattern stands, in time that grows with the text and with the pattern. */
export function nextIn(text: Spelt, program: Program, from: number): Slots | undefined {
  const runner = runnerOf(text.typed, program)
  for (let at = from; at !== -1 && at <= text.typed.length; at = nextBeginning(text, program, at)) {
    const { found, reached } = foundFrom(text.typed, runner, at)
    if (found) return found
    at = reached
  }
  return undefined
}

/** Goes on from a beginning until nothing more can come of it. */
function foundFrom(text: string, runner: Runner, from: number): { found: Slots | undefined; reached: number } {
  let found: Slots | undefined
  let at = from
  do {
    if (!found) runner.begin(at)
    found = runner.step(at) ?? found
    at += lengthAt(text, at)
  } while (at <= text.length && !runner.isIdle() && !isEnough(found, at))
  return { found, reached: at }
}

type Runner = ReturnType<typeof runnerOf>

function isEnough(found: Slots | undefined, at: number): boolean {
  return found !== undefined && at - (found[0] ?? 0) > furthest
}

/** Of what stands here, in UTF-16: a letter may take two. */
function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

function nextBeginning(text: Spelt, program: Program, from: number): number {
  const { begins, prefix, isAtEdge } = program
  if (!begins) return from
  const isGood = (at: number) => !isAtEdge || isAt(text.typed, at, 'boundary')
  const next = (after: number) =>
    prefix === '' ? nextAmong(text.typed, begins, after) : text.low.indexOf(prefix, after)
  let at = next(from)
  while (at !== -1 && !isGood(at)) at = next(at + 1)
  return at
}

function nextAmong(text: string, letters: Letters, from: number): number {
  for (let at = from; at < text.length; at += lengthAt(text, at)) if (letters.has(text.codePointAt(at) ?? 0)) return at
  return -1
}

type Way = { step: number; slots: Slots }

/** Every way on at once, those that are liked better first; of two that meet the later has nothing to add. */
function runnerOf(text: string, { steps, slots: count, begins }: Program) {
  const blank: Slots = Array.from({ length: count }, () => -1)
  let ways: Way[] = []
  let round = 1
  const seen = new Uint32Array(steps.length)

  /** Follows what takes no letter. Deep patterns are short, so that this ends before the stack does. */
  function follow(into: Way[], way: Way, at: number): void {
    const step = steps[way.step]
    if (!step || seen[way.step] === round) return
    seen[way.step] = round
    if (step.does === 'one' || step.does === 'end') into.push(way)
    else for (const next of onwards(step, way, at)) follow(into, next, at)
  }

  function onwards(step: Step, { step: here, slots }: Way, at: number): Way[] {
    if (step.does === 'part') {
      return [
        { step: step.first, slots },
        { step: step.second, slots },
      ]
    }
    if (step.does === 'go') return [{ step: step.to, slots }]
    if (step.does === 'keep') return [{ step: here + 1, slots: slots.with(step.slot, at) }]
    return step.does === 'at' && isAt(text, at, step.place) ? [{ step: here + 1, slots }] : []
  }

  function takes(step: Step | undefined, code: number | undefined): boolean {
    return step?.does === 'one' && code !== undefined && step.letters.has(code)
  }

  return {
    isIdle: () => ways.length === 0,
    begin(at: number): void {
      if (begins && !begins.has(text.codePointAt(at) ?? 0)) return
      // Nothing is left of the place before, where a step may have led nowhere.
      if (ways.length === 0) round += 1
      follow(ways, { step: 0, slots: blank }, at)
    },
    /** Takes the letter that stands here; gives what was found, which is liked better than what goes on. */
    step(at: number): Slots | undefined {
      const code = text.codePointAt(at)
      const next = at + lengthAt(text, at)
      round += 1
      const end = ways.findIndex((way) => steps[way.step]?.does === 'end')
      const better = end === -1 ? ways : ways.slice(0, end)
      const found = ways[end]?.slots
      ways = []
      for (const way of better) {
        if (takes(steps[way.step], code)) follow(ways, { step: way.step + 1, slots: way.slots }, next)
      }
      return found
    },
  }
}

function isAt(text: string, at: number, place: Place): boolean {
  if (place === 'start') return at === 0
  if (place === 'end') return at === text.length
  const isBoundary = isWordLetter(codeBefore(text, at)) !== isWordLetter(text.codePointAt(at))
  return isBoundary === (place === 'boundary')
}

function codeBefore(text: string, at: number): number | undefined {
  const low = text.charCodeAt(at - 1)
  const isPair = at >= 2 && low >= 0xdc00 && low <= 0xdfff
  return at === 0 ? undefined : text.codePointAt(isPair ? at - 2 : at - 1)
}
