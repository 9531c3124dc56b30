import { withoutEnd } from '../../../base/trim.ts'
/** A number as written: its value, and the least and most it may stand for. */
export type Amount = { value: number; least: number; most: number; unit: string }

const scale = '(?:,? ?(?:million|billion|trillion|thousand|mn?|bn|tn|k)(?![\\p{L}]))?'
/** One group: the whole amount, with its currency and scale. */
export const amount = `((?:[$£€]|(?:US|A|C)\\$)?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?${scale}|(?:[$£€]|(?:US|A|C)\\$)?\\d+(?:\\.\\d+)?${scale})`

const scales: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

export function readAmount(written: string): Amount {
  const [, currency = '', digits = '0', word = ''] = /^(\D*)(\d[\d,.]*) *([a-z]*)$/i.exec(written.trim()) ?? []
  const times = scales[word.toLowerCase()] ?? 1
  const plain = digits.replaceAll(',', '')
  const places = plain.split('.')[1]?.length ?? 0
  const value = Number(plain) * times
  // A round number may have been rounded to its last digit that is not nought.
  const noughts = places === 0 ? plain.length - withoutEnd(plain, '0').length : 0
  const half = (10 ** (places > 0 ? -places : noughts) * times) / 2
  return { value, least: value - half, most: value + half, unit: currency }
}

/** The least and the most that the change from one amount to another may be, in per cent of the first. */
export function changeBetween(from: Amount, to: Amount): { least: number; most: number } {
  const share = (a: number, b: number) => ((b - a) / a) * 100
  return { least: share(from.most, to.least), most: share(from.least, to.most) }
}
