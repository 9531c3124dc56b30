import type { Id } from '../../base/id.ts'

export type SectionId = Id<'section'>

/** The one desk an article belongs to. */
export type Section = { id: SectionId; slug: string; name: string; description: string; position: number }

/** What an owner changes without a deploy. `address` is where readers find the site, without a slash at its end. */
export type Settings = {
  name: string
  tagline: string
  city: string
  language: string
  timeZone: string
  contact: string
  address: string
}

/** What every page says of the site itself. */
export type Site = Settings & { sections: Section[] }
