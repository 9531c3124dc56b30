import type { Target } from './platform/web/routes/route.ts'
import type { Found } from './platform/web/routes/router.ts'
import type { Services } from './services.ts'

/** The parameter is of the kind that its route says. */
type Find = (params: { id: never }) => Promise<Found | undefined>

/** How each thing that an address names is looked up, and what of it a permission asks about. */
export function finders({ articles, settings, storylines, record }: Services): Record<Target, Find> {
  return {
    async article({ id }) {
      const article = await articles.byId(id)
      const draft = article && (await articles.revision(article.draftId))
      if (!article || !draft) return undefined
      return { thing: { article, draft }, of: { section: article.sectionId, madeBy: article.createdBy } }
    },
    async section({ id }) {
      const { sections } = await settings.site()
      const section = sections.find((each) => each.id === id)
      return section && { thing: section, of: { section: section.id } }
    },
    storyline: async ({ id }) => found(await storylines.byId(id)),
    async entry({ id }) {
      const entry = await record.entry(id)
      return entry?.isRemoved ? undefined : found(entry)
    },
    source: async ({ id }) => found((await record.sources.byIds([id]))[0]),
    event: async ({ id }) => found((await record.eventsByIds([id]))[0]),
    quote: async ({ id }) => found((await record.quotesByIds([id]))[0]),
  }
}

function found(thing: unknown): Found | undefined {
  return thing === undefined ? undefined : { thing, of: {} }
}
