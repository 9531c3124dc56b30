import { z } from 'zod'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, momentOf } from '../../../base/dates.ts'
import { readEdtf } from '../../../base/edtf.ts'
import { dateInWords, edtfRefusals } from '../../../base/edtf-words.ts'
import { plainLine } from '../../../base/text.ts'
import { dayTyped, wallTimeTyped } from '../../../base/typed-dates.ts'
import * as say from '../messages/newsroom.ts'
import type { KindField } from './define.ts'

type Asked = Pick<KindField, 'label'> & Partial<Pick<KindField, 'hint'>>

const longestLine = 200

/** A few words. */
export function line(asked: Asked): KindField {
  return { ...asked, schema: plainLine({ max: longestLine }), example: 'words' }
}

/** A day, or as much of one as is known: kept as EDTF has it, typed as anybody writes it. */
export function date(asked: Asked): KindField {
  const schema = z
    .string()
    .transform((typed) => dayTyped(typed) ?? typed.trim())
    .superRefine((kept, context) => {
      const read = readEdtf(kept)
      if ('refused' in read) context.addIssue({ code: 'custom', message: edtfRefusals[read.refused] })
    })
  return {
    hint: say.dateAsKnown,
    ...asked,
    schema,
    inWords: (kept, { language }) => dateInWords(kept, language),
    example: '1935-02',
  }
}

/** A day and a time as clocks show them where the paper is, kept so: `2026-11-20 09:00`. */
export function moment(asked: Asked): KindField {
  const schema = z.string().transform((typed, context) => {
    const wall = wallTimeTyped(typed)
    if (wall) return `${wall.day} ${clock(wall.minutes)}`
    context.addIssue({ code: 'custom', message: say.pleaseGiveDayAndTime() })
    return z.NEVER
  })
  return {
    hint: say.dayAndTime,
    ...asked,
    schema,
    inWords: (kept, frame) => dateAndTime(instantAt(kept, frame), frame),
    example: '2026-11-20 09:00',
  }
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** The instant of a day and a time that were kept. */
export function instantAt(kept: string, { timeZone }: { timeZone: string }): Instant {
  const wall = wallTimeTyped(kept)
  if (!wall) throw new Error(`${kept} was kept as a day and a time, but is none.`)
  return momentOf(wall, timeZone)
}

type Choosing = Pick<KindField, 'label'> & NonNullable<KindField['choices']>

/** One of a few. */
export function choice({ label, among, says }: Choosing): KindField {
  const schema = z.string().refine((typed) => among.includes(typed), { error: say.pleaseChooseOneOfThese })
  return { label, schema, choices: { among, says }, inWords: says, example: among[0] ?? '' }
}
