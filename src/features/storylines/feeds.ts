import { urls } from '../../urls.ts'
import type { FeedOf } from '../feeds/index.ts'
import type { Storylines } from './service.ts'

/** A feed for every storyline: its articles. */
export function storylineFeeds({ storylines }: { storylines: Storylines }): FeedOf {
  return {
    folder: 'storylines',
    async find(slug) {
      const storyline = await storylines.at(slug)
      if (!storyline) return undefined
      const ids = await storylines.articlesOf(storyline.id)
      return {
        title: storyline.title,
        description: storyline.summary || storyline.title,
        page: urls.storyline(slug),
        ids: ids.slice(0, 200),
        // Those that are not public now may become so.
        facts: [`storyline:${storyline.id}`, ...ids.slice(0, 200).map((id) => `article:${id}` as const)],
      }
    },
  }
}
