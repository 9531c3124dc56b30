import { z } from 'zod'
import { line } from '../../assembly/fields.ts'
import { type Group, type Setting, setting } from '../../assembly/setting.ts'
import { type Language, languageAtFirst, languageOf } from '../../base/language.ts'
import { plainLine } from '../../base/text.ts'
import * as say from './messages/newsroom.ts'

/** What the paper itself is. */
export const thePaper: Group = { name: 'paper', title: say.paper, order: 0 }

const anyText = (max: number) => line<string>({ reads: plainLine({ max, min: 0 }) })
const languageTyped = z
  .string()
  .transform(languageOf)
  .pipe(z.custom<Language>(Boolean, { error: say.pleaseGiveOneLanguageBy }))

/** Settings of the paper itself, in the order of their form. */
export const paper = {
  name: setting<string>('name', {
    field: line({ reads: plainLine({ max: 120, says: say.pleaseGivePaperName }), required: true }),
    atFirst: 'Untitled Paper', // not said: a name of its own
    label: say.nameOf,
    group: thePaper,
  }),
  tagline: setting('tagline', { field: anyText(200), atFirst: '', label: say.tagline, group: thePaper }),
  city: setting('city', { field: anyText(120), atFirst: '', label: say.city, group: thePaper }),
  language: setting<Language>('language', {
    field: line({ reads: languageTyped }),
    atFirst: languageAtFirst,
    label: say.language,
    hint: say.itsNameOrItsTag,
    group: thePaper,
  }),
  timeZone: setting('timeZone', {
    field: line({ reads: z.string().trim().refine(isTimeZone, { error: say.pleaseGiveTimeZoneAs }) }),
    atFirst: 'UTC',
    label: say.timeZone,
    hint: say.asEuropeLondon,
    group: thePaper,
  }),
  contact: setting('contact', {
    field: line({
      reads: z.union([z.literal(''), z.email({ error: say.pleaseGiveAddressOrNone })]),
      type: 'email',
    }),
    atFirst: '',
    label: say.emailAddressReadersWriteTo,
    group: thePaper,
  }),
}

/** What every page may say of the paper. */
export type Paper = { [Name in keyof typeof paper]: (typeof paper)[Name] extends Setting<infer Value> ? Value : never }

function isTimeZone(text: string): boolean {
  return text === 'UTC' || Intl.supportedValuesOf('timeZone').includes(text)
}
