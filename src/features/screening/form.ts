import { z } from 'zod'
import { timeTyped } from '../../base/typed-dates.ts'
import * as say from './messages/newsroom.ts'
import { admissions, type Deviation, type Hours, type Policy } from './policy.ts'

const asAbove = z.literal('')
const someWeekdays = z.union([z.string(), z.array(z.string())]).default([])

function number(most: number, says: () => string) {
  const whole = z.coerce
    .number({ error: says })
    .refine((each) => Number.isInteger(each) && each >= 0 && each <= most, { error: says })
  return z.union([asAbove, whole]).default('')
}

/** A policy as it is typed. An empty field is as above it: the section, the site, or what is usual. */
export const policyForm = z
  .object({
    admission: z.union([asAbove, z.enum(admissions)]).default(''),
    closing: z.union([asAbove, z.enum(['never', 'after'])]).default(''),
    closesAfterDays: number(3650, say.pleaseGiveDaysAsWhole),
    hours: z.union([asAbove, z.enum(['always', 'some'])]).default(''),
    days: someWeekdays,
    from: z.string().default(''),
    until: z.string().default(''),
    mostLinks: number(50, say.pleaseGiveLinksAsWhole),
    newWriterADay: number(1000, say.mostRepliesADayOutOfRange),
    mostInTenMinutes: number(100_000, say.mostRepliesAtOnceOutOfRange),
    base: z.string().max(40).default(''),
  })
  .superRefine((typed, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (typed.closing === 'after' && !typed.closesAfterDays) wrong('closesAfterDays', say.pleaseSayAfterHowMany())
    if (typed.newWriterADay === 0) wrong('newWriterADay', say.mostRepliesADayOutOfRange())
    if (typed.hours !== 'some') return
    if (weekdays(typed.days).length === 0) wrong('days', say.pleaseTickAtLeastOne())
    if (clock(typed.from) === undefined) wrong('from', say.beginningIsNoTime())
    if (clock(typed.until) === undefined) wrong('until', say.endIsNoTime())
    if (clock(typed.from) === clock(typed.until)) wrong('until', say.pleaseLetHoursEndAt())
  })

/** A time of day that was typed, as `08:30`. */
function clock(typed: string): string | undefined {
  const minutes = timeTyped(typed)
  if (minutes === undefined) return undefined
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

export function deviationOf(typed: z.infer<typeof policyForm>): Deviation {
  return {
    ...(typed.admission === '' ? {} : { admission: typed.admission }),
    ...(typed.closing === ''
      ? {}
      : { closesAfterDays: typed.closing === 'never' ? null : Number(typed.closesAfterDays) }),
    ...hoursOf(typed),
    ...(typed.mostLinks === '' ? {} : { mostLinks: typed.mostLinks }),
    ...(typed.newWriterADay === '' ? {} : { newWriterADay: typed.newWriterADay }),
    ...(typed.mostInTenMinutes === '' ? {} : { mostInTenMinutes: typed.mostInTenMinutes }),
  }
}

function hoursOf({ hours, days, from, until }: z.infer<typeof policyForm>): Pick<Partial<Policy>, 'hours'> {
  if (hours === '') return {}
  return {
    hours: hours === 'always' ? null : { days: weekdays(days), from: clock(from) ?? '', until: clock(until) ?? '' },
  }
}

function weekdays(sent: string | string[]): number[] {
  const numbers = [sent].flat().map(Number)
  return [0, 1, 2, 3, 4, 5, 6].filter((day) => numbers.includes(day))
}

/** What the form shows for a deviation. */
export function typedFrom(deviation: Deviation): Typed {
  const { admission, closesAfterDays, hours, mostLinks, newWriterADay, mostInTenMinutes } = deviation
  return {
    admission: admission ?? '',
    ...closingFrom(closesAfterDays),
    ...hoursFrom(hours),
    mostLinks: String(mostLinks ?? ''),
    newWriterADay: String(newWriterADay ?? ''),
    mostInTenMinutes: String(mostInTenMinutes ?? ''),
  }
}

function closingFrom(days: number | null | undefined): Pick<Typed, 'closing' | 'closesAfterDays'> {
  if (days === undefined) return { closing: '', closesAfterDays: '' }
  return days === null ? { closing: 'never', closesAfterDays: '' } : { closing: 'after', closesAfterDays: String(days) }
}

function hoursFrom(hours: Hours | null | undefined): Pick<Typed, 'hours' | 'days' | 'from' | 'until'> {
  if (!hours) return { hours: hours === null ? 'always' : '', days: [], from: '', until: '' }
  return { hours: 'some', days: hours.days.map(String), from: hours.from, until: hours.until }
}

type Field = Exclude<keyof z.infer<typeof policyForm>, 'days' | 'base'>
export type Typed = Record<Field, string> & { days: string[] }
