import { type Day, type End, keptEdtf } from './edtf.ts'

/** What structured data takes of a date: ISO 8601, as precise as it is known; nothing of what it cannot say. */
export function isoOf(edtf: string): { from?: string; to?: string } {
  const { from, to, isInterval } = keptEdtf(edtf)
  const [first, last] = [isoDay(from), isInterval ? isoDay(to) : undefined]
  return { ...(first ? { from: first } : {}), ...(last ? { to: last } : {}) }
}

function isoDay(end: End): string | undefined {
  if (typeof end === 'string' || isVague(end)) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  const parts = [String(end.year).padStart(4, '0')]
  if (typeof end.month === 'number') parts.push(two(end.month))
  if (typeof end.month === 'number' && typeof end.day === 'number') parts.push(two(end.day))
  return parts.join('-')
}

function isVague({ year, unknown, season, approximate, uncertain }: Day): boolean {
  return year < 0 || unknown > 0 || season !== null || approximate || uncertain
}
