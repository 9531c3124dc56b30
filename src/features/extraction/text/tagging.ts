import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { verbKind } from '../quotes/verbs.ts'
import type { Speech, Token } from './token.ts'

const nlp = wink(model, ['pos'])

// The tagger's work grows with the square of a run without spaces, and such a run is no language.
const endless = /\S{150,}/g

/** Gives every token of one paragraph the part of speech the tagger found at its place. */
export function tag(tokens: Token[], paragraph: string, from: number): void {
  const text = paragraph.replace(endless, (run) => ' '.repeat(run.length))
  const tagged = nlp.readDoc(text).tokens()
  const kinds = tagged.out(nlp.its.pos) as Speech[]
  const at = new Map<number, Speech>()
  let cursor = 0
  for (const [index, word] of tagged.out().entries()) {
    cursor = pastSpaces(text, cursor)
    const found = text.slice(cursor, cursor + word.length + 50).indexOf(word)
    if (found < 0) continue
    at.set(from + cursor + found, kinds[index] ?? 'X')
    cursor += found + word.length
  }
  for (const token of tokens) token.speech = at.get(token.start) ?? token.speech
  for (const [index, token] of tokens.entries()) if (isMistaken(tokens, index)) token.speech = 'VERB'
}

/** A verb that the tagger took for an adjective or a noun: *Ada Reed branded the event …*, *the board notes the delay*. */
function isMistaken(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]?.speech
  const after = tokens[index + 1]
  if (token?.speech === 'ADJ' && /^\p{Ll}+ed$/u.test(token.text)) {
    return before === 'PROPN' && /^(?:DET|PRON)$/.test(after?.speech ?? '')
  }
  if (token?.speech !== 'NOUN' || !/^\p{Ll}+s$/u.test(token.text) || verbKind(token.lower) !== 'say') return false
  return /^(?:NOUN|PROPN)$/.test(before ?? '') && (after?.speech === 'DET' || after?.lower === 'that')
}

function pastSpaces(text: string, from: number): number {
  let at = from
  while (/\s/.test(text.charAt(at))) at += 1
  return at
}
