import { lastFrom } from '../text/last-from.ts'
import type { Reading } from '../text/reading.ts'
import type { Token } from '../text/token.ts'

export type Tense = 'past' | 'future' | 'unknown'

const ahead = new Set(
  `will 'll shall would won't may might could should must can expects expected expect plan plans planned planning due
  scheduled set slated hopes hope hoping intends intend aims aim until till upcoming coming begins starts opens expires runs
  faces kicks continues returns launches ends closes by deadline promised vowed pledged agreed wants want going
  tentatively next ahead go play meet face travel host start open resume come leave return vote meets votes hosts holds takes plays airs resumes arrives leaves travels heads visits goes`.split(
    /\s+/,
  ),
)
const behind = new Set(
  `said was were had did told went met came took made won lost held fell rose began left found died shot hit saw got gave ran
  became sent struck broke led wrote has have been says since announced spoke thought knew kept grew drew beat sold bought
  paid cut put read stood sat set-off flew drove fought caught brought taught felt slept swam sank sang rang hung threw`.split(
    /\s+/,
  ),
)
const helper = /^(?:will|\p{L}*'ll|would|shall|may|might|could|can|should|must|won't)$/u
const planned =
  /^(?:expected|scheduled|due|set|slated|planned|plans|planning|going|hopes|hoping|wants|intends|is|are|agreed|promised|vowed|pledged|about|likely|ready|poised|how|able|tentatively)$/

/** Tells whether the words around a place speak of what was or of what is to come: by the nearest verb before, else after. */
export function tenseFinder({ paragraphs }: Reading): (at: number) => Tense {
  return (at) => {
    const paragraph = paragraphs[lastFrom(paragraphs, at)]
    if (!paragraph) return 'unknown'
    const { tokens } = paragraph
    const index = lastFrom(tokens, at)
    return leftOf(tokens, index) ?? rightOf(tokens, index) ?? 'unknown'
  }
}

const reach = 30

function leftOf(tokens: Token[], index: number): Tense | undefined {
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    if (isEnd(tokens, at)) return undefined
    // *by the council on Friday* names who did it, *by Friday* when.
    if (isUnrelated(tokens, at) && index - at > 2) continue
    const tense = tenseAt(tokens, at)
    if (tense) return tense
  }
  return undefined
}

function rightOf(tokens: Token[], index: number): Tense | undefined {
  for (let at = index + 1; at < Math.min(tokens.length, index + reach); at += 1) {
    if (isEnd(tokens, at)) return undefined
    const token = tokens[at]
    if (!token || isUnrelated(tokens, at)) continue
    const tense = tenseAt(tokens, at)
    if (tense) return tense
  }
  return undefined
}

function isUnrelated(tokens: Token[], at: number): boolean {
  return /^(?:by|until|next|due)$/.test(tokens[at]?.lower ?? '')
}

function isEnd(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token) return true
  if (token.text === '.' && next && /^[\p{Ll}\d]/u.test(next.text)) return false
  return /^[.;?!]$/.test(token.text) && (!next || next.start > token.end) && (tokens[at - 1]?.text.length ?? 0) > 1
}

function tenseAt(tokens: Token[], at: number): Tense | undefined {
  const token = tokens[at]
  if (!token || token.text === 'May') return undefined
  const isPast =
    behind.has(token.lower) || (token.speech === 'VERB' && /(?:ed|en)$/.test(token.lower) && !ahead.has(token.lower))
  if (isPast || token.speech === 'VERB' || token.lower === 'be') return inGroup(tokens, at, isPast ? 'past' : undefined)
  return ahead.has(token.lower) || /'ll$/.test(token.lower) ? 'future' : undefined
}

/** A verb speaks with what stands before it: *will be announced*, *expected to be announced*, *went to see*. */
function inGroup(tokens: Token[], at: number, alone: Tense | undefined): Tense | undefined {
  const group = tokens.slice(Math.max(0, at - 4), at).reverse()
  const end = group.findIndex(
    ({ lower, speech }) => !helper.test(lower) && lower !== 'to' && !/^(?:AUX|ADV|PART|VERB)$/.test(speech),
  )
  const own = end < 0 ? group : group.slice(0, end)
  const index = own.findIndex(
    ({ lower }, before) => helper.test(lower) || (lower === 'to' && governs(tokens, at - 1 - before, at)),
  )
  const word = own[index]
  if (word?.lower === 'to') return ofInfinitive(tokens, at - 1 - index)
  if (word) return isPerfect(tokens, at) ? 'past' : 'future'
  return alone ?? (ahead.has(tokens[at]?.lower ?? '') ? 'future' : undefined)
}

function isPerfect(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === 'been' || tokens[at - 1]?.lower === 'have'
}

function governs(tokens: Token[], to: number, verb: number): boolean {
  return to === verb - 1 || tokens[to + 1]?.lower === 'be'
}

function ofInfinitive(tokens: Token[], to: number): Tense | undefined {
  for (let index = to - 1; index >= Math.max(0, to - 6); index -= 1) {
    const token = tokens[index]
    if (!token || /^[,.;]$/.test(token.text)) break
    if (planned.test(token.lower)) return 'future'
    if (behind.has(token.lower) || (token.speech === 'VERB' && /ed$/.test(token.lower)))
      return inGroup(tokens, index, 'past')
  }
  return undefined
}
