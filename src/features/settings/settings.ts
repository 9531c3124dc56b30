import type { Id } from '../../base/id.ts'
import type { Language } from '../../base/language.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    section: Section
  }
}

export type SectionId = Id<'section'>

/** The one desk an article belongs to. */
export type Section = { id: SectionId; slug: string; name: string; description: string; position: number }

/** What an owner changes without a deploy. `address` is where readers find the site, without a slash at its end. */
export type Settings = {
  name: string
  tagline: string
  city: string
  language: Language
  timeZone: string
  contact: string
  /** The kinds of correction whose notices stand in front of the text, separated by commas; others stand after it. */
  noticesAtTop: string
  /** The marks this paper quotes with: American double ones, British single ones, or as each text has them. */
  quotes: 'double' | 'single' | 'auto'
  address: string
}

/** What every page says of the site itself. */
export type Site = Settings & { sections: Section[] }

/** What the form of settings shows. */
export function shownOfSettings(settings: Settings) {
  const { name, tagline, city, language, timeZone, contact, noticesAtTop, quotes } = settings
  return { name, tagline, city, language, timeZone, contact, noticesAtTop, quotes }
}

/** What a section's form shows. */
export function shownOfSection({ name, description }: Pick<Section, 'name' | 'description'>) {
  return { name, description }
}

export const quoteStyles = ['auto', 'double', 'single'] as const

/** Kinds of notice that a site decides the place of. A withdrawal has no text to stand beside. */
export const noticeKinds = ['correction', 'clarification', 'editors-note', 'update', 'withdrawal'] as const
