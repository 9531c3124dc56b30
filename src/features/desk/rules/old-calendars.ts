/** A date as somebody wrote it; the month counts from 0. */
export type Day = { day: number; month: number; year: number }

/** From when a country counts by today’s calendar, `YYYY-MM-DD`. Britain stands for all who write English. */
const catholic = '1582-10-15'
const british = '1752-09-14'
const later: [from: string, named: RegExp][] = [
  ['1753-03-01', /\b(?:Swed(?:en|ish|es?)|Finland|Finnish|Finns?|Stockholm|Helsinki)\b/],
  ['1867-10-18', /\bAlaskan?\b/],
  ['1916-04-14', /\b(?:Bulgarian?s?|Sofia)\b/],
  [
    '1918-02-14',
    /\b(?:Russian?s?|Soviets?|Bolsheviks?|Tsars?|Czars?|Petrograd|Petersburg|Moscow|Ukrain(?:e|ian)s?|Kyiv|Kiev|Belarus|Georgians?|Tbilisi|Tiflis|Armenian?s?|Estonian?s?|Latvian?s?|Riga|Odesa|Odessa|Rasputin|Lenin|Romanovs?)\b/,
  ],
  ['1919-04-14', /\b(?:Serbian?s?|Serbs?|Belgrade|Yugoslavian?|Montenegr(?:o|ins?)|Romanian?s?|Bucharest)\b/],
  ['1924-03-23', /\b(?:Greeks?|Greece|Athens|Athenian|Crete|Cretan|Orthodox|Athos)\b/],
  ['1926-01-01', /\b(?:Turk(?:ey|ish|s)?|Ottomans?|Constantinople|Istanbul)\b/],
  ['9999-01-01', /\b(?:[Oo]ld [Ss]tyle|O\. ?S\.|OS|Julian calendar)/],
]

/** The last day on which what a text tells of may have been dated by the old calendar. */
export function oldUntil(text: string): string {
  if (!/(?<!\d)1\d{3}(?!\d)/.test(text)) return british
  return later.findLast(([, named]) => named.test(text))?.[0] ?? british
}

/** What a date may have been: a moment of today’s calendar for each way of counting that was in use on it. */
type Reading = { at: Date; calendar: 'new' | 'old' }

/**
 * Each way to read a date. Before 1752 both calendars were in use somewhere, and by the old one the year began in March,
 * so that January of 1648 may be what is called 1649.
 */
export function readingsOf(date: Day, until: string): Reading[] {
  const iso = isoOf(date)
  const years = iso < british && (date.month < 2 || (date.month === 2 && date.day < 25)) ? [0, 1] : [0]
  const old = iso < until ? years.map((more) => oldReading({ ...date, year: date.year + more })) : []
  const isNew = iso >= catholic && date.day <= lengthOf(date, isLeap)
  const fresh = isNew ? [{ at: new Date(Date.UTC(date.year, date.month, date.day)), calendar: 'new' as const }] : []
  return [...old.flat(), ...fresh]
}

function oldReading(date: Day): Reading[] {
  if (date.day > lengthOf(date, (year) => year % 4 === 0)) return []
  const century = Math.floor((date.month < 2 ? date.year - 1 : date.year) / 100)
  const behind = century - Math.floor(century / 4) - 2
  return [{ at: new Date(Date.UTC(date.year, date.month, date.day + behind)), calendar: 'old' }]
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function lengthOf({ month, year }: Day, leaps: (year: number) => boolean): number {
  if (month === 1) return leaps(year) ? 29 : 28
  return [3, 5, 8, 10].includes(month) ? 30 : 31
}

function isoOf({ day, month, year }: Day): string {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${year}-${two(month + 1)}-${two(day)}`
}
