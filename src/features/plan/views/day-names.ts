import { weekdayAndDay } from '../../../base/dates.ts'
import { said } from '../../../base/messages.ts'
import type { Span } from '../calendar/days.ts'
import { noonOf } from '../calendar/days.ts'
import * as say from '../messages/newsroom.ts'

export const spanCalled = said({ day: say.day, week: say.week, month: say.month }) satisfies Record<Span, string>

/** *Monday, 23 November* */
export function nameOfDay(day: string, language: string, length: 'long' | 'short' = 'long'): string {
  return weekdayAndDay(noonOf(day), language, length)
}
