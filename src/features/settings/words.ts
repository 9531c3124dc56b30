import type { Settings } from './settings.ts'

/** What the fields of settings are called, in the order of their form. */
export const settingLabels = {
  name: 'Name',
  tagline: 'Tagline',
  city: 'City',
  language: 'Language',
  timeZone: 'Time zone',
  contact: 'Email address readers write to',
  noticesAtTop: 'Notices that stand in front of an article’s text',
  quotes: 'Quotation marks',
}
export const sectionLabels = { name: 'Name', description: 'Description' }

/** Notices whose place a site decides. */
export const placedNotices = {
  correction: 'Corrections',
  clarification: 'Clarifications',
  'editors-note': 'Editor’s notes',
  update: 'Updates',
}

export const quoteMarks = {
  double: 'Double, as in American papers: “yes”',
  single: 'Single, as in British papers: ‘yes’',
  auto: 'As each article has them',
} satisfies Record<Settings['quotes'], string>

/** *Corrections, Updates* */
export function noticesInWords(kinds: string): string {
  const chosen = kinds.split(',')
  return Object.entries(placedNotices)
    .flatMap(([kind, name]) => (chosen.includes(kind) ? name : []))
    .join(', ')
}
