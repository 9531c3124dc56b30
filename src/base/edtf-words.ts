import { dayAndMonth, nameOfMonth } from './dates.ts'
import { type Day, type Edtf, type EdtfRefusal, type End, keptEdtf } from './edtf.ts'

/** A date of the record in words: *19 November 2026*, *about 1884*, *spring 2027*, *from 2021 on*. */
export function dateInWords(edtf: string, language: string): string {
  return inWords(keptEdtf(edtf), language)
}

function inWords({ from, to, isInterval }: Edtf, language: string): string {
  if (!isInterval) return endInWords(from, language)
  if (typeof to === 'string') {
    const since = endInWords(from, language)
    return to === 'open' ? `from ${since} on` : `from ${since} to an unknown date`
  }
  const until = endInWords(to, language)
  if (typeof from === 'string') return from === 'open' ? `until ${until}` : `from an unknown date to ${until}`
  return `${endInWords(from, language)} to ${until}`
}

function endInWords(end: End, language: string): string {
  if (typeof end === 'string') return end === 'open' ? 'now' : 'an unknown date'
  const plain = plainWords(end, language)
  const words = end.approximate ? `about ${plain}` : plain
  return end.uncertain ? `perhaps ${words}` : words
}

const seasons = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const

function plainWords(day: Day, language: string): string {
  const year = yearInWords(day)
  if (day.season !== null) return `${seasons[day.season]} ${year}`
  if (typeof day.month !== 'number') return year
  if (typeof day.day !== 'number') return `${nameOfMonth(day.month, language)} ${year}`
  const two = (number: number) => String(number).padStart(2, '0')
  // Any leap year will do: only the day and the month are said.
  return `${dayAndMonth(`2000-${two(day.month)}-${two(day.day)}`, language)} ${year}`
}

/** There is no year 0 in words: the year before 1 is 1 BC. */
function yearInWords({ year, unknown }: Day): string {
  if (unknown === 0) return year > 0 ? String(year) : `${1 - year} BC`
  const era = year < 0 ? ' BC' : ''
  const first = Math.abs(year)
  if (unknown === 1) return `the ${first}s${era}`
  return unknown === 2 ? `the ${first}s${era} (century)` : `the ${first}s${era} (millennium)`
}

/** Why a date is not taken, for whoever wrote it. */
export const edtfRefusals = {
  'not-a-date':
    'Write a date such as 2026-11-05, 2026-11, 2026, 2027-21 (spring), 1884~ (about) or 2021/.. (from 2021 on).',
  'end-before-start': 'It would end before it starts. Look at the two dates again.',
} as const satisfies Record<EdtfRefusal, string>
