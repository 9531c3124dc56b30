import type { Fix } from '../finding.ts'
import type { Opening } from './marks.ts'

const verb =
  '(?:said|says|added|adds|remarked|remarks|told|tells|wrote|writes|asked|replied|explained|continued|declared|insisted|recalled|warned|argued|claimed|admitted|noted|concluded|announced|joked)'
const title = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|President|Captain|Councillor|Professor)\\.? )?'
const name = `${title}\\p{Lu}[\\p{L}’'-]{0,30}(?: \\p{Lu}[\\p{L}’'-]{0,30}){0,3}`
const inverted = `${verb} ${name}`
const direct = `(?:(?:he|she|they) ${verb}|${name} ${verb})`

const attribution = new RegExp(`,(?= (?:and )?(?:${inverted}|${direct})(?![\\p{L}\\p{M}]))`, 'gu')

const closings: Record<string, string> = { '"': '"', "'": "'", '‘': '’' }

const speaks = new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u')

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
  return { label: `Close the quotation after “${last.slice(-40)}”`, start: place, end: place, text: closing }
}

const inSpeech = new RegExp(`[,?!] (?:and )?${inverted}(?![\\p{L}\\p{M}])`, 'u')

/** Whether *said So-and-so* stands in words that began as a quotation. */
export function namesSpeaker(said: string): boolean {
  return inSpeech.test(said)
}

/**
 * Whether a quotation left open at the end of a passage cannot be one that runs on: it names its speaker, or it is part
 * of a sentence, taken up in its middle, and only that sentence follows.
 */
export function cannotRunOn(text: string, from: number): boolean {
  const said = text.slice(from + 1).trimEnd()
  const isPart = text.slice(0, from).trim() !== '' && /^\p{Ll}/u.test(said) && !/[.!?]\s/.test(said)
  return isPart || namesSpeaker(said)
}

function endOfOneSentence(text: string, at: number, end: number): number | undefined {
  if (text.slice(0, at).trim() !== '' || end !== text.length) return undefined
  const said = text.trimEnd()
  const isOneSentence = /[.!?]$/.test(said) && !/[.!?]\s/.test(said) && !speaks.test(said)
  return isOneSentence ? said.length : undefined
}
