import type { QuoteStyle } from '../../../features/desk/finding.ts'
import { isElided } from './apostrophes.ts'
import { createOpen, type Key, type Open } from './open.ts'
import { closesLater, isCloser, isUnspaced, type Place, wordy } from './place.ts'

export { apostropheBefore } from './apostrophes.ts'

export type SetMark = { at: number; mark: string }

/**
 * The curly mark for each straight one in the text of a whole block, where what stands round it says which. Feet,
 * inches, minutes, addresses and code stay straight, and so does what nothing tells. A paper that quotes in single
 * marks has them for whatever was typed as double; a single mark that was typed stays single, as it may be an
 * apostrophe, unless it stands inside a quotation that was turned.
 */
export function marksFor(text: string, style: QuoteStyle): SetMark[] {
  const open = createOpen(style)
  const set: SetMark[] = []
  let last: SetMark | undefined
  for (const place of placesIn(text)) {
    const { at, sign } = place
    if (sign !== '"' && sign !== "'") {
      open.read(place)
      continue
    }
    const before = last?.at === at - 1 ? last.mark : place.before
    const mark = markAt({ ...place, before }, sign, open)
    if (mark === undefined) continue
    last = { at, mark }
    set.push(last)
  }
  return set
}

/** A text with its marks set: of the same length. */
export function withMarks(text: string, style: QuoteStyle): string {
  const parts: string[] = []
  let from = 0
  for (const { at, mark } of marksFor(text, style)) {
    parts.push(text.slice(from, at), mark)
    from = at + 1
  }
  return parts.join('') + text.slice(from)
}

function placesIn(text: string): Place[] {
  const places = Array.from(text.matchAll(/["'“”„‘’‚]/g), ({ 0: sign, index: at }): Place => {
    return { text, at, sign, before: before(text, at), after: after(text, at), closesLater: false, isInAddress: false }
  })
  markAddresses(text, places)
  return closesLater(places)
}

/** The whole character before a place, `''` where the block begins. */
function before(text: string, at: number): string {
  const one = text.charAt(at - 1)
  return /[\udc00-\udfff]/.test(one) ? text.slice(Math.max(0, at - 2), at) : one
}

function after(text: string, at: number): string {
  const code = text.codePointAt(at + 1)
  return code === undefined ? '' : String.fromCodePoint(code)
}

function markAddresses(text: string, places: Place[]): void {
  let next = 0
  for (const { 0: address, index } of text.matchAll(/(?:https?:\/\/|www\.)\S+/gi)) {
    for (; (places[next]?.at ?? Number.POSITIVE_INFINITY) < index + address.length; next += 1) {
      const place = places[next]
      if (place && place.at > index) place.isInAddress = true
    }
  }
}

type Turn = 'opens' | 'closes' | 'apostrophe' | 'stays'

function markAt(place: Place, key: Key, open: Open): string | undefined {
  const turn = isLeft(place) ? 'stays' : (key === '"' ? doubleTurn : singleTurn)(place, open.has(key))
  if (turn === 'opens') return open.open(key)
  if (turn === 'closes') return open.close(key)
  if (turn === 'apostrophe') return '’'
  if (place.before === '=' && wordy.test(place.after)) open.leave(key)
  return undefined
}

/** In an address, or doubled as typewriters did it. */
function isLeft({ text, at, sign, after: next, isInAddress }: Place): boolean {
  if (text.charAt(at - 1) === sign || next === sign) return true
  if (isInAddress && /[\p{L}\p{N}/=&?#%_~+-]/u.test(next)) return true
  return /^[\w.%+-]{1,64}@[\w-]/.test(text.slice(at + 1, at + 67)) && wordy.test(text.charAt(at - 1))
}

function doubleTurn(place: Place, isOpen: boolean): Turn {
  if (isFree(place)) return freeTurn(place, isOpen)
  if (/\p{N}/u.test(place.before)) return digitTurn(place, isOpen)
  return isCloser(place) ? endTurn(place, isOpen) : middleTurn(place, isOpen)
}

function singleTurn(place: Place, isOpen: boolean): Turn {
  const isAfterWord = wordy.test(place.before)
  if (!isAfterWord && isElided(place)) return 'apostrophe'
  if (isFree(place)) return freeTurn(place, isOpen)
  if (isAfterWord && wordy.test(place.after)) return insideTurn(place, isOpen)
  if (/\p{N}/u.test(place.before)) return digitTurn(place, isOpen)
  if (!isCloser(place)) return middleTurn(place, isOpen)
  return isAfterWord && place.closesLater && goesOn(place) ? 'apostrophe' : endTurn(place, isOpen)
}

/** *The bosses’ cars*, *goin’ home*: what closes later does not close here. */
function goesOn({ text, at }: Place): boolean {
  return /^ [\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
}

/** Nothing stands before that a mark could close. */
function isFree({ before: last, sign }: Place): boolean {
  return /^$|[\s([{<«‹„‚¿¡|\ufffc]/.test(last) || (last === '“' && sign === "'") || (last === '‘' && sign === '"')
}

function freeTurn({ before: last, after: next }: Place, isOpen: boolean): Turn {
  if (last === '' || !/\s/.test(next)) return 'opens'
  return isOpen ? 'closes' : 'stays'
}

/** After a number: feet, inches, minutes, unless a quotation is open that closes nowhere else. */
function digitTurn(place: Place, isOpen: boolean): Turn {
  const { text, at, after: next } = place
  const isMeasure = /(?:\p{N}\s?['’′]|[°′])\s?[\p{N}.]{1,5}$/u.test(text.slice(Math.max(0, at - 9), at))
  return !isOpen || isMeasure || place.closesLater || wordy.test(next) ? 'stays' : 'closes'
}

/** *—"* at the end of what is typed so far. */
function endTurn({ before: last, after: next }: Place, isOpen: boolean): Turn {
  const isJoined = /[\p{Pd}…/：，、]/u.test(last) || isUnspaced(last)
  return !isOpen && isJoined && next === '' ? 'opens' : 'closes'
}

function middleTurn({ before: last }: Place, isOpen: boolean): Turn {
  if (isOpen) return 'closes'
  return isUnspaced(last) || /[\p{P}]/u.test(last) ? 'opens' : 'stays'
}

function insideTurn({ before: last, after: next }: Place, isOpen: boolean): Turn {
  if (isUnspaced(last) && isUnspaced(next)) return isOpen ? 'closes' : 'opens'
  return /\p{N}/u.test(last) && /\p{N}/u.test(next) ? 'stays' : 'apostrophe'
}
