import { millisOf } from '../../base/clock.ts'
import { firstIdAt } from '../../base/id.ts'
import type { FeedOf, Mapped } from '../feeds/index.ts'
import { storylineRoutes } from './routes.ts'
import type { Storylines } from './service.ts'

const inFeed = 30

/** A feed for every storyline: its articles. */
export function storylineFeeds({ storylines }: { storylines: Storylines }): FeedOf {
  return {
    route: storylineRoutes.feed,
    async find(slug) {
      const storyline = await storylines.at(slug)
      if (!storyline || !(await storylines.isShown(storyline))) return undefined
      const keys = await storylines.articlesShown(storyline.id, { after: null, limit: inFeed })
      return {
        title: storyline.title,
        description: storyline.summary || storyline.title,
        page: storylineRoutes.one.to({ slug }),
        ids: keys.map(({ id }) => id),
        tags: [`storyline:${storyline.id}`, `list:storyline:${storyline.id}`],
      }
    },
  }
}

/** The pages of storylines, for sitemaps. */
export function storylinesMapped({ storylines }: { storylines: Storylines }): Mapped {
  return {
    span: storylines.span,
    async begun({ from, until, limit }) {
      const shown = await storylines.shown({
        from: firstIdAt(millisOf(from)),
        until: firstIdAt(millisOf(until)),
        limit,
      })
      return shown.map(({ id, slug }) => ({ path: storylineRoutes.one.to({ slug }), tags: [`storyline:${id}`] }))
    },
  }
}
