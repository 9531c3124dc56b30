import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { dayTyped } from '../../base/typed-dates.ts'
import { line, lines, madeFrom } from '../../base/typed-fields.ts'
import * as say from './messages/newsroom.ts'
import { licences } from './picture.ts'

export const addForm = z.object({
  file: z
    .instanceof(File, { error: say.pleaseChooseFile })
    .refine((file) => file.size > 0, { error: say.pleaseChooseFile }),
  alt: plainText({ max: 500, min: 0 }),
  credit: line(200),
})

const takenShape = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?: \d{2}:\d{2})?)?)?)?$/

export const factsForm = z.object({
  alt: plainText({ max: 500, says: say.alternativeTextMissing }),
  credit: plainLine({ max: 200, says: say.creditMissing }),
  caption: plainText({ max: 2_000, min: 0 }),
  copyright: line(200),
  place: line(200),
  taken: line(20).refine((text) => takenShape.test(text), { error: say.takenWrong }),
  keywords: lines(30),
  base: madeFrom,
})

const day = line(40)
  .refine((text) => text === '' || dayTyped(text) !== undefined, { error: say.dayWrong })
  .transform((text) => dayTyped(text) ?? null)

const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

const sectionId = idOf('section')

export const rightsForm = z.object({
  source: line(200),
  licence: z.enum(licences),
  terms: line(300),
  from: day,
  until: day,
  sections: z
    .union([sectionId.transform((id) => [id]), z.array(sectionId).max(200)])
    .optional()
    .transform((ids) => ids ?? []),
  isOnce: ticked,
  isNeverSocial: ticked,
  isDenied: ticked,
  note: plainText({ max: 500, min: 0 }),
  base: madeFrom,
})

export const overruleForm = z.object({
  article: idOf('article'),
  because: plainText({ max: 1_000, min: 0 }),
  base: madeFrom,
})

export const withdrawForm = z.object({
  because: plainText({ max: 1_000, min: 0 }),
  notice: plainText({ max: 1_000, min: 0 }),
})
