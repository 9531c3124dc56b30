import type { WallTime } from './dates.ts'

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const fillers = new Set(['of', 'on', 'at', 'the'])
/** Longer than any date anybody writes. */
const longest = 60

/**
 * The day somebody typed, as `2026-11-19`: so written, or as *19 November 2026*, *Nov 19, 2026* or *19.11.2026*. Two
 * numbers that could each be the month are no day; whoever typed them is asked.
 */
export function dayTyped(text: string): string | undefined {
  return dayOf(wordsOf(text))
}

/** The minutes since midnight of a time somebody typed: *09:00*, *9.30*, *9am*, *9:30 pm*. */
export function timeTyped(text: string): number | undefined {
  const { minutes, rest } = takeTime(wordsOf(text))
  return rest.length === 0 ? minutes : undefined
}

/** A day with a time behind it, as a wall clock would show them. */
export function wallTimeTyped(text: string): WallTime | undefined {
  const { minutes, rest } = takeTime(wordsOf(text.replace(/(\d)T(\d)/, '$1 $2')))
  const day = dayOf(rest)
  return day === undefined || minutes === undefined ? undefined : { day, minutes }
}

function wordsOf(text: string): string[] {
  if (text.length > longest) return []
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,]+/)
  return words.filter((word) => word !== '' && !fillers.has(word))
}

/** The time at the end of the words, and those before it. */
function takeTime(words: string[]): { minutes?: number | undefined; rest: string[] } {
  const last = words.at(-1) ?? ''
  const half = /^[ap]\.?m\.?$/.test(last) ? last : ''
  const rest = words.slice(0, half === '' ? -1 : -2)
  const [, hour = '', minute = '', own = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?([ap]\.?m\.?)?$/.exec(words[rest.length] ?? '') ?? []
  return { minutes: minutesOf(hour, minute, half + own), rest }
}

function minutesOf(hour: string, minute: string, half: string): number | undefined {
  // An hour alone is only a time where it says of which half of the day.
  if (hour === '' || Number(minute) > 59 || (minute === '' && half === '')) return undefined
  if (half === '') return Number(hour) > 23 ? undefined : Number(hour) * 60 + Number(minute)
  if (Number(hour) < 1 || Number(hour) > 12) return undefined
  return ((Number(hour) % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + Number(minute)
}

function dayOf(words: string[]): string | undefined {
  const [first = '', ...more] = words.filter((word) => !isNameOf(weekdays, word))
  const parts = more.length === 0 ? first.split(/[-./]/) : [first, ...more]
  if (parts.length !== 3) return undefined
  const named = parts.findIndex((part) => isNameOf(months, part))
  if (named !== -1) return named === 2 ? undefined : withMonth(parts, named)
  return inNumbers(parts, first.includes('.'))
}

function inNumbers(parts: string[], hasStops: boolean): string | undefined {
  if (!parts.every((part) => /^\d{1,4}\.?$/.test(part))) return undefined
  const [a = 0, b = 0, c = 0] = parts.map((part) => Number.parseInt(part, 10))
  if (/^\d{4}$/.test(parts[0] ?? '')) return soundDay(a, b, c)
  // With full stops the day always comes first; elsewhere only where there is no other way to read it.
  const isDayFirst = hasStops || a > 12 || a === b
  if (isDayFirst) return soundDay(c, b, a)
  return b > 12 ? soundDay(c, a, b) : undefined
}

function withMonth(parts: string[], place: number): string | undefined {
  const month = months.findIndex((name) => isNameOf([name], parts[place] ?? '')) + 1
  const [day = '', year = ''] = parts.filter((_, index) => index !== place)
  if (!/^\d{1,2}(?:st|nd|rd|th|\.)?$/.test(day) || !/^\d{4}$/.test(year)) return undefined
  return soundDay(Number(year), month, Number.parseInt(day, 10))
}

/** A name or its beginning, of at least three letters. */
function isNameOf(names: readonly string[], word: string): boolean {
  const letters = word.endsWith('.') ? word.slice(0, -1) : word
  return letters.length >= 3 && names.some((name) => name.startsWith(letters))
}

/** A day of the calendar: there is no 30 February. */
function soundDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  const written = `${year}-${two(month)}-${two(day)}`
  const read = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(written) ? written : undefined
}
