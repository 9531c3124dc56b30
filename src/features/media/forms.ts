import { z } from 'zod'
import { type Box, type CropName, cropNames, ratios } from '../../base/framing.ts'
import { idOf } from '../../base/id.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { dayTyped } from '../../base/typed-dates.ts'
import { line, lines, madeFrom } from '../../base/typed-fields.ts'
import * as say from './messages/newsroom.ts'
import { licences } from './picture.ts'

const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

export const addForm = z.object({
  file: z
    .instanceof(File, { error: say.pleaseChooseFile })
    .refine((file) => file.size > 0, { error: say.pleaseChooseFile }),
  alt: plainText({ max: 500, min: 0 }),
  credit: line(200),
  isDecorative: ticked,
})

const takenShape = /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?: \d{2}:\d{2})?)?)?)?$/

export const factsForm = z
  .object({
    alt: plainText({ max: 500, min: 0 }),
    credit: plainLine({ max: 200, says: say.creditMissing }),
    caption: plainText({ max: 2_000, min: 0 }),
    copyright: line(200),
    place: line(200),
    taken: line(20).refine((text) => takenShape.test(text), { error: say.takenWrong }),
    keywords: lines(30),
    isDecorative: ticked,
    base: madeFrom,
  })
  .refine(({ alt, isDecorative }) => isDecorative || alt !== '', {
    path: ['alt'],
    error: say.alternativeTextMissing,
  })

/** One number of a crop, as its field is called. */
export function cropField(name: CropName, part: keyof Box): string {
  return `crop-${name.replace(':', 'x')}-${part}`
}

export const boxParts = ['x', 'y', 'width', 'height'] as const

const hundredth = z
  .string()
  .trim()
  .regex(/^(?:\d{1,2}|100)$/, { error: say.hundredthWrong })
  .transform(Number)

const pixels = z
  .string()
  .trim()
  .regex(/^\d{0,5}$/, { error: say.numberWrong })
  .default('')

const cropFields = cropNames.flatMap((name) => boxParts.map((part) => [cropField(name, part), pixels] as const))

export const framingForm = z.object({
  focusX: hundredth,
  focusY: hundredth,
  ...(Object.fromEntries(cropFields) as Record<string, typeof pixels>),
  act: z.enum(['save', 'turn-right', 'turn-left']).default('save'),
  base: madeFrom,
})

type Typed = Readonly<Record<string, unknown>>

/** The crops of a form: none where its fields are empty, `incomplete` where only some are. A shape gives its own height. */
export function cropsTyped(typed: Typed): Partial<Record<CropName, Box>> | 'incomplete' {
  const crops: Partial<Record<CropName, Box>> = {}
  for (const name of cropNames) {
    const [x, y, width, height] = boxParts.map((part) => typed[cropField(name, part)])
    const high = name === 'free' ? height : heightOf(name, width)
    const all = [x, y, width, high]
    if (all.every((each) => !each)) continue
    if (all.some((each) => each === '' || each === undefined)) return 'incomplete'
    crops[name] = { x: Number(x), y: Number(y), width: Number(width), height: Number(high) }
  }
  return crops
}

function heightOf(name: Exclude<CropName, 'free'>, width: unknown): string {
  const [wide, high] = ratios[name]
  return width === '' || width === undefined ? '' : String(Math.round((Number(width) * high) / wide))
}

export const useKeptForm = z.object({ kept: z.string().max(64) })

const day = line(40)
  .refine((text) => text === '' || dayTyped(text) !== undefined, { error: say.dayWrong })
  .transform((text) => dayTyped(text) ?? null)

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
