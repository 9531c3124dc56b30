import { done, type Outcome, refused } from '../../base/outcome.ts'
import { slugOf } from '../../base/text.ts'
import type { Section, SiteSettings } from '../settings/index.ts'
import type { Actor, AuthorId, Newsroom } from '../staff/index.ts'

/** The section of this name; it begins here if it is new. */
export async function sectionNamed(
  { settings }: { settings: SiteSettings },
  actor: Actor,
  name: string,
): Promise<Outcome<Section, string>> {
  const { sections } = await settings.site()
  const known = sections.find((section) => section.slug === slugOf(name) || section.name === name)
  if (known) return done(known)
  const added = await settings.addSection(actor, { name, description: '', position: sections.length })
  return 'done' in added
    ? added
    : refused(`The section ${name} is not known here, and was not added: ${added.refused}.`)
}

/** The author of this name; they begin here if they are new. */
export async function authorNamed(
  { newsroom }: { newsroom: Newsroom },
  actor: Actor,
  name: string,
): Promise<Outcome<AuthorId, string>> {
  const known = (await newsroom.authors()).find((author) => author.name === name)
  if (known) return done(known.id)
  const added = await newsroom.addAuthor(actor, { name })
  return 'done' in added
    ? done(added.done.id)
    : refused(`${name} is not an author here, and was not added: ${added.refused}.`)
}
