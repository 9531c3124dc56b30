import { said } from '../../base/messages.ts'
import * as say from './messages/newsroom.ts'
import type { Settings } from './settings.ts'

/** What the fields of settings are called, in the order of their form. */
export const settingLabels = said({
  name: 'Name',
  tagline: say.tagline,
  city: say.city,
  language: say.language,
  timeZone: say.timeZone,
  contact: say.emailAddressReadersWriteTo,
  noticesAtTop: say.noticesThatStandInFront,
  quotes: say.quotationMarks,
})
export const sectionLabels = said({ name: 'Name', description: say.description })

/** Notices whose place a site decides. */
export const placedNotices = said({
  correction: say.corrections,
  clarification: say.clarifications,
  'editors-note': say.editorsNotes,
  update: say.updates,
})

export const quoteMarks = said({
  double: say.doubleAsInAmericanPapers,
  single: say.singleAsInBritishPapers,
  auto: say.asEachArticleHasThem,
}) satisfies Record<Settings['quotes'], string>

/** *Corrections, Updates* */
export function noticesInWords(kinds: string): string {
  const chosen = kinds.split(',')
  return Object.entries(placedNotices)
    .flatMap(([kind, name]) => (chosen.includes(kind) ? name : []))
    .join(', ')
}
