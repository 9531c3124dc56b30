import type { Place } from './parse.ts'
import { isWordLetter, type Program } from './program.ts'

/** Starts and ends of what was found, as a whole and by its groups; -1 for a group that had no part in it. */
export type Slots = readonly number[]

/** Once something is found, so far is looked on for what would be liked better: or many could cost their square. */
const furthest = 400

/** The next place from `from` on where a pattern stands, in time that grows with the text and with the pattern. */
export function nextIn(text: string, program: Program, from: number): Slots | undefined {
  const runner = runnerOf(text, program)
  let found: Slots | undefined
  for (let at = from; at <= text.length; ) {
    if (runner.isIdle()) {
      if (found) return found
      at = nextBeginning(text, program, at)
      if (at === -1) return undefined
    }
    if (!found) runner.begin(at)
    const code = text.codePointAt(at)
    const next = at + (code !== undefined && code > 0xffff ? 2 : 1)
    found = runner.step(code, next) ?? found
    if (found && at - (found[0] ?? 0) > furthest) return found
    at = next
  }
  return found
}

function nextBeginning(text: string, { begins }: Program, from: number): number {
  if (!begins) return from
  for (let at = from; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0
    if (begins.has(code)) return at
    if (code > 0xffff) at += 1
  }
  return -1
}

type Way = { step: number; slots: Slots }

/** Every way on at once, those that are liked better first; of two that meet the later has nothing to add. */
function runnerOf(text: string, { steps, slots: count }: Program) {
  let ways: Way[] = []
  let coming: Way[] = []
  let round = 1
  const seen = new Uint32Array(steps.length)

  /** Follows what takes no letter. Deep patterns are short, so that this ends before the stack does. */
  function follow(into: Way[], way: Way, at: number): void {
    const step = steps[way.step]
    if (!step || seen[way.step] === round) return
    seen[way.step] = round
    if (step.does === 'one' || step.does === 'end') into.push(way)
    else if (step.does === 'go') follow(into, { ...way, step: step.to }, at)
    else if (step.does === 'part') {
      follow(into, { ...way, step: step.first }, at)
      follow(into, { ...way, step: step.second }, at)
    } else if (step.does === 'keep') follow(into, { step: way.step + 1, slots: way.slots.with(step.slot, at) }, at)
    else if (isAt(text, at, step.place)) follow(into, { ...way, step: way.step + 1 }, at)
  }

  return {
    isIdle: () => ways.length === 0,
    begin(at: number): void {
      // Nothing is left of the place before, where a step may have led nowhere.
      if (ways.length === 0) round += 1
      follow(ways, { step: 0, slots: Array.from({ length: count }, () => -1) }, at)
    },
    /** Takes a letter; gives what was found if nothing that is liked better goes on. */
    step(code: number | undefined, next: number): Slots | undefined {
      let found: Slots | undefined
      round += 1
      coming = []
      for (const way of ways) {
        const step = steps[way.step]
        if (step?.does === 'end') {
          found = way.slots
          break
        }
        if (step?.does === 'one' && code !== undefined && step.letters.has(code)) {
          follow(coming, { step: way.step + 1, slots: way.slots }, next)
        }
      }
      ways = coming
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
