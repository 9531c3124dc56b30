import { z } from 'zod'
import type { Instant } from '../../../base/clock.ts'
import { momentsOf, wallClock } from '../../../base/dates.ts'
import { wallTimeTyped } from '../../../base/typed-dates.ts'
import * as say from '../messages/newsroom.ts'

/** When something is to happen, as a form sends it. */
export const whenFields = {
  when: z.enum(['now', 'at']).catch('now'),
  moment: z.string().trim().max(60).catch(''),
  which: z.enum(['', 'first', 'last']).catch(''),
  /** What somebody saw waiting. */
  schedule: z.string().max(40).catch(''),
}

/** As it was typed; `isTwice` asks which of two is meant. */
export type TypedMoment = { when: 'now' | 'at'; moment: string; isTwice?: boolean }

/** What a form shows before anybody typed. */
export const noMoment: TypedMoment = { when: 'now', moment: '' }

/** The moment itself, nothing for *now*, or what is wrong with it. */
export type ReadMoment = { at: Instant | undefined } | { problem: string; isTwice?: true }

type Sent = { [Name in keyof typeof whenFields]: z.infer<(typeof whenFields)[Name]> }

/** A day and a time as clocks show them where the paper is. Neither a time that is left out nor one that comes twice is guessed. */
export function readMoment({ when, moment, which }: Sent, timeZone: string): ReadMoment {
  if (when === 'now') return moment === '' ? { at: undefined } : { problem: say.nowOrThen() }
  const wall = wallTimeTyped(moment)
  if (!wall) return { problem: say.pleaseGiveMoment({ timeZone }) }
  const [first, last] = momentsOf(wall, timeZone)
  if (first === undefined) return { problem: say.noSuchMoment({ timeZone }) }
  if (last === undefined) return { at: first }
  if (which === '') return { problem: say.whichMoment({ timeZone }), isTwice: true }
  return { at: which === 'first' ? first : last }
}

/** A moment as the fields of a form show it. */
export function typedOfMoment(at: Instant, timeZone: string): TypedMoment {
  return { when: 'at', moment: wallClock(at, timeZone) }
}
