import { needsOf } from './pattern/needs.ts'
import { type Parsed, parsePattern, type Unreadable } from './pattern/parse.ts'
import { type Program, programOf } from './pattern/program.ts'
import { nextIn, type Slots } from './pattern/run.ts'
import { asTyped, type Spelt } from './spelt.ts'
import type { StyleRule } from './style.ts'
import type { Found } from './wordings.ts'

/** Rules with a pattern, each beside the words without which it cannot stand in a text. */
export type Patterns = readonly { rule: StyleRule; program: Program; needs: readonly string[] | undefined }[]

export function prepared(rules: readonly StyleRule[]): Patterns {
  return rules.flatMap((rule) => {
    const read = readPattern(rule.pattern, rule.isCased)
    return 'unreadable' in read ? [] : [{ rule, program: read.program, needs: read.needs }]
  })
}

type ReadPattern = { program: Program; needs: readonly string[] | undefined; groups: number }

/** A pattern made ready; or why it cannot be read, and where. */
export function readPattern(source: string, isCased: boolean): ReadPattern | { unreadable: Unreadable; at: number } {
  const parsed: Parsed = parsePattern(asTyped(source))
  if ('unreadable' in parsed) return parsed
  const program = programOf(parsed.part, parsed.groups, isCased)
  if (program === 'too-often') return { unreadable: 'too-often', at: 0 }
  return { program, needs: needsOf(parsed.part), groups: parsed.groups }
}

export type Likely = { foundIn(text: Spelt): Generator<Found> }

/** Those of these that may stand in a text at all: most are passed over by one look for a word. */
export function patternsIn(texts: readonly Spelt[], patterns: Patterns): Likely[] {
  const low = texts.map((text) => text.low).join('\n')
  const likely = patterns.filter(({ needs }) => needs === undefined || needs.some((words) => low.includes(words)))
  return likely.map(({ rule, program, needs }) => ({
    *foundIn(text) {
      if (needs && !needs.some((words) => text.low.includes(words))) return
      yield* standing(rule, program, text)
    },
  }))
}

function* standing(rule: StyleRule, program: Program, text: Spelt): Generator<Found> {
  const { typed } = text
  for (let from = 0; from <= typed.length; ) {
    const slots = nextIn(text, program, from)
    if (!slots) return
    const [start = 0, end = 0] = slots
    if (end > start) yield { rule, start, end, instead: filled(rule.instead, slots, typed) }
    from = end > start ? end : end + 1
  }
}

/** `$1` is what the first group found, `$$` a dollar sign. */
function filled(instead: string, slots: Slots, text: string): string {
  return instead.replace(/\$([\d$])/g, (_all, sign: string) => {
    if (sign === '$') return '$'
    const [start = -1, end = -1] = [slots[2 * Number(sign)], slots[2 * Number(sign) + 1]]
    return start === -1 ? '' : text.slice(start, end)
  })
}
