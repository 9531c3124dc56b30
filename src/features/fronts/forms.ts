import { z } from 'zod'
import { idOf, isId } from '../../base/id.ts'
import { plainLine, plainText } from '../../base/text.ts'
import { line, madeFrom } from '../../base/typed-fields.ts'
import { whenFields } from '../writing/index.ts'
import { type CardFields, type ContainerId, type Rule, rulesBy } from './front.ts'
import { layoutNames } from './layouts.ts'
import * as say from './messages/newsroom.ts'
import { linkOf } from './rules.ts'

export const beginForm = z.object({ place: z.union([z.literal('home'), idOf('section')]) })

export const addContainerForm = z.object({ layout: z.enum(layoutNames) })

/** `section:ID`, or a word. */
const rule = z
  .string()
  .max(60)
  .transform((text): Rule | undefined => {
    const [word, id = ''] = text.split(':')
    const by = rulesBy.find((each) => each === word)
    if (by === undefined) return undefined
    if (by === 'nothing' || by === 'all' || by === 'replies') return { by, id: null }
    return isId(id) ? { by, id } : undefined
  })
  .refine((read) => read !== undefined, { error: say.ruleMissing })
  .transform((read) => read as Rule)

export function typedOfRule({ by, id }: Rule): string {
  return id === null ? by : `${by}:${id}`
}

export const containerForm = z.object({
  container: idOf('container'),
  layout: z.enum(layoutNames),
  title: line(120),
  text: plainText({ max: 2_000, min: 0 }),
  rule,
  shows: z.coerce.number().int().min(0).max(20),
  base: madeFrom,
})

export const addCardForm = z.object({
  container: idOf('container'),
  article: idOf('article').optional(),
  link: z
    .string()
    .max(2_000)
    .optional()
    .transform((text) => text?.trim() || undefined)
    .refine((text) => text === undefined || linkOf(text) !== undefined, { error: say.linkWrong }),
  headline: plainLine({ max: 200, min: 0 }).optional(),
  place: z.enum(['first', 'last']).catch('last'),
})

const picture = z.union([z.enum(['own', 'none']), idOf('picture')])

export const cardForm = z.object({
  card: idOf('card'),
  headline: line(200),
  kicker: line(60),
  standfirst: z
    .literal('yes')
    .optional()
    .transform((value) => value === 'yes'),
  picture: picture as z.ZodType<CardFields['picture']>,
  related: z.string().max(6_000).default(''),
  base: madeFrom,
})

export const moveForm = z.object({
  container: idOf('container'),
  card: z.union([z.literal(''), idOf('card')]).default(''),
  to: z.enum(['up', 'down', 'away', '']).catch(''),
  into: z.union([z.literal(''), idOf('container')]).default('') as z.ZodType<ContainerId | ''>,
  base: madeFrom,
})

export const launchForm = z.object({ version: z.coerce.number().int(), ...whenFields })
export const callOffForm = z.object({ schedule: idOf('front-schedule') })
const launchSeen = z.union([z.literal(''), idOf('front-launch')]).default('')
export const backForm = z.object({ launch: idOf('front-launch'), base: launchSeen })
export const leaveForm = z.object({ base: launchSeen })
