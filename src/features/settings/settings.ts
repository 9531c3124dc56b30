import type { Id } from '../../base/id.ts'
import type { Paper } from './paper.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    section: Section
  }
}

export type SectionId = Id<'section'>

/** The one desk an article belongs to. */
export type Section = { id: SectionId; slug: string; name: string; description: string; position: number }

/** What every page says of the site itself. `address` is where readers find it, without a slash at its end. */
export type Site = Paper & { address: string; sections: Section[] }

/** What a section's form shows. */
export function shownOfSection({ name, description }: Pick<Section, 'name' | 'description'>) {
  return { name, description }
}
