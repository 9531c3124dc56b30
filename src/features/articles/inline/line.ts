import type { Atom } from './atoms.ts'
import type { Mark } from './marks.ts'
import { bodyText } from './text.ts'
import { append, type Run, type Words } from './words.ts'

/** A line of words as HTML brings them: however many spaces are one, and none stands at either end. */
export function createLine() {
  let line: Run[] = []
  let isAfterSpace = true

  return {
    write(given: string, begun: readonly Mark[]): void {
      const text = bodyText(given).replace(/\s+/g, ' ')
      const joined = isAfterSpace ? text.trimStart() : text
      if (joined === '') return
      // Told apart here: to look at the end of a text that grows is to copy all of it.
      isAfterSpace = joined.endsWith(' ')
      append(line, joined, begun)
    },
    /** Puts something between words; a second break in a row is told, and not added. */
    add(atom: Atom): 'second break' | undefined {
      if (atom.type === 'lineBreak') {
        if (line.at(-1)?.type === 'lineBreak') return 'second break' // not said
        line = trimmed(line)
        if (line.length === 0) return undefined
        isAfterSpace = true
      } else isAfterSpace = false
      line.push(atom)
      return undefined
    },
    /** The line as it stands, and another one begins. */
    take(): Words {
      const said = trimmed(line)
      line = []
      isAfterSpace = true
      return said
    },
  }
}

function trimmed(line: Run[]): Run[] {
  const last = line.at(-1)
  if (last?.type === 'lineBreak') return trimmed(line.slice(0, -1))
  if (last?.type === 'text') last.text = last.text.trimEnd()
  return last?.type === 'text' && last.text === '' ? trimmed(line.slice(0, -1)) : line
}
