import type { Fix } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { direct, hasSpeechVerb, inverted, isAnotherSpeaker, isAttributed } from './attribution.ts'
import type { Opening } from './marks.ts'

const attribution = new RegExp(`,(?= (?:and )?(?:${inverted}|${direct})(?![\\p{L}\\p{M}]))`, 'gu')

const closings: Record<string, string> = { '"': '"', "'": "'", '‘': '’' }

/**
 * Where the closing mark belongs, when only one place is possible: after the comma before the only *said So-and-so*,
 * or at the end of a passage that is one quoted sentence.
 */
export function closingFix(text: string, { at, mark }: Opening): Fix | undefined {
  const next = text.slice(at + 1).search(/[‘']/.test(mark) ? /(?<![\p{L}\p{N}])[‘']/u : /["“”]/)
  const end = next < 0 ? text.length : at + 1 + next
  const said = text.slice(at + 1, end)
  const commas = Array.from(said.matchAll(attribution), (match) => at + 1 + match.index + 1)
  const closing = closings[mark] ?? '”'
  const place = commas.length === 1 ? commas[0] : commas.length === 0 ? endOfOneSentence(text, at, end) : undefined
  if (place === undefined) return undefined
  const last =
    text
      .slice(at + 1, place)
      .split(' ')
      .at(-1) ?? ''
  return { label: say.closeQuotationAfter({ words: last.slice(-40) }), start: place, end: place, text: closing }
}

/** A quotation left open at the end of a passage, and what opens with a mark after it. */
type Left = { text: string; from: number; next: string }

/**
 * Whether a quotation left open at the end of a passage cannot be one that runs on: it names its speaker, or it is part
 * of a sentence, taken up in its middle, and only that sentence follows, or somebody else goes on.
 */
export function cannotRunOn({ text, from, next }: Left): boolean {
  const said = text.slice(from + 1).trimEnd()
  const before = text.slice(0, from).trimEnd()
  return isPartOfSentence(before, said) || isAttributed(said) || isAnotherSpeaker(before, next)
}

/** *He called it “a folly and left.* After a comma or a colon a whole quotation begins, or goes on: *,” she said, “and …* */
function isPartOfSentence(before: string, said: string): boolean {
  if (before === '' || /[,:;—–…-]$/.test(before)) return false
  return /^\p{Ll}/u.test(said) && !/[.!?]\s/.test(said)
}

function endOfOneSentence(text: string, at: number, end: number): number | undefined {
  if (text.slice(0, at).trim() !== '' || end !== text.length) return undefined
  const said = text.trimEnd()
  const isOneSentence = /[.!?]$/.test(said) && !/[.!?]\s/.test(said) && !hasSpeechVerb(said)
  return isOneSentence ? said.length : undefined
}
