import type { Token } from './token.ts'

const shortened = new Set(
  `mr mrs ms dr prof sen rep gov gen lt col sgt capt cmdr adm maj rev hon st ste jr sr co inc corp ltd bros no vs etc
  jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
  minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ft mt messrs pres supt det insp ald cllr dist atty
  asst assoc dept univ fig approx mx del brig pte cpl rt`.split(/\s+/),
)

/**
 * Whether a sentence ends after the token at `index`. What stands between quotation marks is not looked into: a stop
 * inside them ends the sentence outside only when a new one clearly begins.
 */
export function endsSentence(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (/^[.?!…]$/.test(token.text)) return endsAtStop(tokens, index)
  return false
}

function endsAtStop(tokens: Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (/^[)\]”’"'»]$/.test(next.text)) return false
  if (token.text === '.' && before && before.end === token.start && isShort(before)) return false
  return next.start > token.end && !/^\p{Ll}/u.test(next.text) && !/^[,;:.!?–—]$/.test(next.text)
}

function isShort(before: Token): boolean {
  return shortened.has(before.lower) || /^\p{Lu}$/u.test(before.text)
}
