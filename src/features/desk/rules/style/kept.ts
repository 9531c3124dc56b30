import { type ReadyStyle, ready } from './ask.ts'
import type { Style } from './style.ts'

/** What is asked now, what was a moment ago, and one that is tried. */
const most = 3

/** Styles made ready, in the thread that asks them, by their versions. */
export type StylesKept = { named(style: Style): ReadyStyle }

export function keepStyles(): StylesKept {
  const kept = new Map<string, ReadyStyle>()
  return {
    named(style) {
      const known = kept.get(style.version)
      if (known) return known
      if (style.rules.length === 0) throw new Error('The rules of this style were not handed on.')
      const made = ready(style)
      dropOldest(kept)
      kept.set(style.version, made)
      return made
    },
  }
}

/** The other side of it: leaves the rules out of a style that the thread has. */
export function stylesTaught(): (style: Style) => Style {
  const known = new Map<string, true>()
  return (style) => {
    if (known.has(style.version)) return { version: style.version, rules: [] }
    dropOldest(known)
    known.set(style.version, true)
    return style
  }
}

function dropOldest(kept: Map<string, unknown>): void {
  const [oldest] = kept.keys()
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
}
