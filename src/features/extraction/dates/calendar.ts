/** A day of the proleptic Gregorian calendar; `month` counts from 1. */
export type Day = { year: number; month: number; day: number }

const length = 86_400_000

function ms({ year, month, day }: Day): number {
  const moment = new Date(0)
  moment.setUTCFullYear(year, month - 1, day)
  return moment.getTime()
}

function fromMs(value: number): Day {
  const date = new Date(value)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function plus(day: Day, days: number): Day {
  return fromMs(ms(day) + days * length)
}

/** The same day so many months on, or the last of that month if it is shorter. */
export function plusMonths({ year, month, day }: Day, months: number): Day {
  const first = year * 12 + month - 1 + months
  const target = { year: Math.floor(first / 12), month: (((first % 12) + 12) % 12) + 1 }
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) }
}

export function daysIn(year: number, month: number): number {
  return new Date(ms({ year, month: month + 1, day: 0 })).getUTCDate()
}

export function between(from: Day, to: Day): number {
  return Math.round((ms(to) - ms(from)) / length)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(ms(day)).getUTCDay()
}

/** The Monday of the week. */
export function mondayOf(day: Day): Day {
  return plus(day, -((weekdayOf(day) + 6) % 7))
}

export function parseDay(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? []
  if (year === undefined) return null
  const found = { year: Number(year), month: Number(month), day: Number(day) }
  return isDay(found) ? found : null
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The `nth` weekday of a month; the last one for -1. */
export function nthWeekday({ year, month }: { year: number; month: number }, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = { year, month, day: daysIn(year, month) }
    return plus(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = { year, month, day: 1 }
  return plus(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

/** Easter Sunday, by the anonymous Gregorian computus. */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const lunar = Math.floor((8 * century + 13) / 25)
  const h = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30
  const i = h - Math.floor(h / 28) * (1 - Math.floor(29 / (h + 1)) * Math.floor((21 - golden) / 11))
  const j = (year + Math.floor(year / 4) + i + 2 - century + Math.floor(century / 4)) % 7
  const l = i - j
  const month = 3 + Math.floor((l + 40) / 44)
  return { year, month, day: l + 28 - 31 * Math.floor(month / 4) }
}

export function edtfDay({ year, month, day }: Day): string {
  return `${edtfMonth({ year, month })}-${two(day)}`
}

export function edtfMonth({ year, month }: { year: number; month: number }): string {
  return `${edtfYear(year)}-${two(month)}`
}

export function edtfYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function edtfSpan(from: Day, to: Day): string {
  return `${edtfDay(from)}/${edtfDay(to)}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
