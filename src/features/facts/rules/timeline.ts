import { afterAll, beforeAll, type Edtf, endOf, keptEdtf, startOf } from '../../../base/edtf.ts'

/** Where on a line from 0 to 1 something begins and how long it lasts there. */
export type Span = { at: number; length: number }

/** Dates laid out on one line, in their own proportions; an end that is open lies at the line's own end. */
export function laidOut(dates: readonly string[]): Span[] {
  const spans = dates.map((text) => daysOf(keptEdtf(text)))
  const known = spans.flat().filter((day) => day !== undefined)
  const [first, last] = [Math.min(...known), Math.max(...known)]
  const length = Math.max(1, last - first)
  const place = (day: number | undefined, otherwise: number) => (day === undefined ? otherwise : (day - first) / length)
  return spans.map(([start, end]) => {
    const at = place(start, 0)
    return { at, length: Math.max(0, place(end, 1) - at) }
  })
}

/** The years a line begins and ends with. */
export function yearsOf(dates: readonly string[]): [string, string] {
  const keys = dates.flatMap((text) => [startOf(keptEdtf(text)), endOf(keptEdtf(text))])
  const known = keys.filter((key) => key !== beforeAll && key !== afterAll).toSorted()
  const year = (key: string | undefined) => {
    const number = Number(key?.slice(0, 5)) - 10_000
    return number > 0 ? String(number) : `${1 - number} BC`
  }
  return known.length === 0 ? ['', ''] : [year(known[0]), year(known.at(-1))]
}

function daysOf(edtf: Edtf): [number | undefined, number | undefined] {
  return [dayNumber(startOf(edtf)), dayNumber(endOf(edtf))]
}

/** Near enough for a drawing: years of 372 days, months of 31. */
function dayNumber(key: string): number | undefined {
  if (key === beforeAll || key === afterAll) return undefined
  const [year = 0, month = 1, day = 1] = key.split('-').map(Number)
  return year * 372 + (month - 1) * 31 + (day - 1)
}
