import type { Fix } from '../finding.ts'
import type { Opening } from './marks.ts'

const verb =
  '(?:said|says|added|adds|remarked|remarks|told|tells|wrote|writes|asked|replied|explained|continued|declared|insisted|recalled|warned|argued|claimed|admitted|noted|concluded|announced|joked)'
const title = '(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|President|Captain|Councillor|Professor)\\.? )?'
const name = `${title}\\p{Lu}[\\p{L}’'-]{0,30}(?: \\p{Lu}[\\p{L}’'-]{0,30}){0,3}`
const inverted = `${verb} ${name}`
const direct = `(?:(?:he|she|they) ${verb}|${name} ${verb})`

const attribution = new RegExp(`,(?= (?:and )?(?:${inverted}|${direct})(?![\\p{L}\\p{M}]))`, 'gu')
const speechAtEnd = new RegExp(`, (?:and )?${inverted}[.!?]?$`, 'u')

const speaks = new RegExp(`(?<!\\p{L})${verb}(?!\\p{L})`, 'u')

/**
 * Where the closing mark belongs, when only one place is possible: after the comma before the only *said So-and-so*,
 * or at the end of a passage that is one quoted sentence.
 */
export function closingFix(text: string, { at, mark }: Opening): Fix | undefined {
  const next = text.slice(at + 1).search(/["“”]/)
  const end = next < 0 ? text.length : at + 1 + next
  const said = text.slice(at + 1, end)
  const commas = Array.from(said.matchAll(attribution), (match) => at + 1 + match.index + 1)
  const closing = mark === '"' ? '"' : '”'
  const place = commas.length === 1 ? commas[0] : commas.length === 0 ? endOfOneSentence(text, at, end) : undefined
  if (place === undefined) return undefined
  const last =
    text
      .slice(at + 1, place)
      .split(' ')
      .at(-1) ?? ''
  return { label: `Close the quotation after “${last.slice(-40)}”`, start: place, end: place, text: closing }
}

/** Whether a passage that leaves a quotation open ends by naming the speaker, as no running quotation does. */
export function endsInSpeech(text: string, from: number): boolean {
  return speechAtEnd.test(text.slice(Math.max(from, text.length - 200)).trimEnd())
}

function endOfOneSentence(text: string, at: number, end: number): number | undefined {
  if (text.slice(0, at).trim() !== '' || end !== text.length) return undefined
  const said = text.trimEnd()
  const isOneSentence = /[.!?]$/.test(said) && !/[.!?]\s/.test(said) && !speaks.test(said)
  return isOneSentence ? said.length : undefined
}
