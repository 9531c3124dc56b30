import { folded } from '../spelt.ts'
import type { Part } from './parse.ts'

const mostWords = 20

/** Words of which one stands in every text where the pattern is found, in lower case; nothing where none has to. */
export function needsOf(part: Part): readonly string[] | undefined {
  if (part.is === 'group') return needsOf(part.part)
  if (part.is === 'repeat') return part.least > 0 ? needsOf(part.part) : undefined
  if (part.is === 'any') return together(part.parts.map(needsOf))
  if (part.is === 'all') return best(runsOf(part.parts))
  return part.is === 'one' && part.literal !== undefined ? plain(part.literal) : undefined
}

/** Of other letters some have more than one form in lower case. */
function plain(letters: string): readonly string[] | undefined {
  const low = folded(letters)
  return /^[\x20-\x7e]+$/.test(low) ? [low] : undefined
}

function together(each: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const known = each.flatMap((words) => words ?? [])
  return each.every((words) => words !== undefined) && known.length <= mostWords ? known : undefined
}

/** Letters that follow each other, and what the other parts need. */
function runsOf(parts: readonly Part[]): (readonly string[])[] {
  const found: (readonly string[])[] = []
  let run = ''
  const endRun = () => {
    if (run !== '') found.push([run])
    run = ''
  }
  for (const part of parts) {
    const letter = letterOf(part)
    if (letter !== undefined) run += letter
    else {
      endRun()
      found.push(...[needsOf(part)].flatMap((needs) => (needs ? [needs] : [])))
    }
  }
  endRun()
  return found
}

function letterOf(part: Part): string | undefined {
  return part.is === 'one' && part.literal !== undefined ? plain(part.literal)?.[0] : undefined
}

/** The longer the word, the rarer it is. */
function best(all: readonly (readonly string[])[]): readonly string[] | undefined {
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length))
  return all.toSorted((one, other) => shortest(other) - shortest(one))[0]
}
