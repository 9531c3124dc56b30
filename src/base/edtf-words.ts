import { dayAndMonth, nameOfMonth } from './dates.ts'
import { type Day, type Edtf, type EdtfRefusal, type End, keptEdtf } from './edtf.ts'
import * as say from './messages/readers.ts'
import { said } from './messages.ts'

/** A date of the record in words: *19 November 2026*, *about 1884*, *spring 2027*, *from 2021 on*. */
export function dateInWords(edtf: string, language: string): string {
  return inWords(keptEdtf(edtf), language)
}

function inWords({ from, to, isInterval }: Edtf, language: string): string {
  if (!isInterval) return endInWords(from, language)
  if (typeof to === 'string') {
    const since = endInWords(from, language)
    return to === 'open' ? say.fromOn({ since }) : say.fromToUnknown({ since })
  }
  const until = endInWords(to, language)
  if (typeof from === 'string') return from === 'open' ? say.until({ until }) : say.fromUnknownTo({ until })
  return say.fromTo({ since: endInWords(from, language), until })
}

function endInWords(end: End, language: string): string {
  if (typeof end === 'string') return end === 'open' ? say.now() : say.unknownDate()
  const plain = plainWords(end, language)
  const words = end.approximate ? say.about({ when: plain }) : plain
  return end.uncertain ? say.perhaps({ when: words }) : words
}

const seasons = said({ 21: say.spring, 22: say.summer, 23: say.autumn, 24: say.winter })

function plainWords(day: Day, language: string): string {
  const year = yearInWords(day)
  if (day.season !== null) return say.inYear({ part: seasons[day.season], year })
  if (typeof day.month !== 'number') return year
  if (typeof day.day !== 'number') return say.inYear({ part: nameOfMonth(day.month, language), year })
  const two = (number: number) => String(number).padStart(2, '0')
  // Any leap year will do: only the day and the month are said.
  return `${dayAndMonth(`2000-${two(day.month)}-${two(day.day)}`, language)} ${year}`
}

/** There is no year 0 in words: the year before 1 is 1 BC. */
function yearInWords({ year, unknown }: Day): string {
  if (unknown === 0) return year > 0 ? String(year) : say.beforeChrist({ year: String(1 - year) })
  const first = String(Math.abs(year))
  const span = unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium'
  return year < 0 ? say.spanBeforeChrist({ first, span }) : say.span({ first, span })
}

/** Why a date is not taken, for whoever wrote it. */
export const edtfRefusals = said({
  'not-a-date': say.writeADate,
  'end-before-start': say.endBeforeStart,
}) satisfies Record<EdtfRefusal, string>
