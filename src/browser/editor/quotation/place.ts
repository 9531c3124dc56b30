/** A quotation mark, straight or not, and what stands round it. */
export type Place = {
  text: string
  at: number
  sign: string
  /** The whole characters on either side, `''` at the block's ends. */
  before: string
  after: string
  /** The next mark of its kind that is no apostrophe closes. */
  closesLater: boolean
  isInAddress: boolean
}

export const wordy = /[\p{L}\p{M}\p{N}]/u

/** Scripts that put no space between words, so that none says which way a mark faces. */
export function isUnspaced(character: string): boolean {
  return /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u.test(character)
}

/** Nothing follows that a mark could open. */
export function isCloser({ before, after }: Place): boolean {
  return before !== '' && !/\s/.test(before) && /^$|[\s.,;:!?)\]}>…»›/\p{Pd}"'”’“‘：，、。！？）\ufffc]/u.test(after)
}

/** Says of each mark what the next one of its kind does. */
export function closesLater(places: Place[]): Place[] {
  const next = { double: false, single: false }
  for (const place of places.toReversed()) {
    const kind = /["“”„]/.test(place.sign) ? 'double' : 'single'
    place.closesLater = next[kind]
    if (!isApostrophe(place)) next[kind] = /[”’]/.test(place.sign) || (/["']/.test(place.sign) && isCloser(place))
  }
  return places
}

/** Within a word, or before one and turned as an apostrophe is. */
export function isApostrophe(place: Place): boolean {
  const { sign, before, after } = place
  if (!/['’]/.test(sign)) return false
  return wordy.test(after) && (wordy.test(before) || sign === '’')
}
