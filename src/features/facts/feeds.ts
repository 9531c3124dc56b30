import { millisOf } from '../../base/clock.ts'
import { firstIdAt } from '../../base/id.ts'
import { type Entities, type EntryKind, entryKinds, readerAddress } from '../entities/index.ts'
import type { FeedOf, Mapped } from '../feeds/index.ts'
import { recordRoutes } from './routes.ts'
import type { Facts } from './service.ts'

type Needs = { facts: Facts; entities: Entities }

const inFeed = 30
const routes = {
  person: recordRoutes.personFeed,
  organisation: recordRoutes.organisationFeed,
  place: recordRoutes.placeFeed,
} as const satisfies Record<EntryKind, unknown>

/** A feed for everybody and everything that has a page: the articles that say something of it. */
export function recordFeeds({ facts, entities }: Needs): FeedOf[] {
  return entryKinds.map((kind) => ({
    route: routes[kind],
    async find(slug) {
      const entry = await entities.at(kind, slug)
      if (!entry || entry.slug !== slug || entry.isRemoved) return undefined
      const keys = await facts.articlesShowing(entry.id, { after: null, limit: inFeed })
      if (keys.length === 0) return undefined
      return {
        title: entry.name,
        description: entry.description || entry.name,
        page: readerAddress(entry),
        ids: keys.map(({ id }) => id),
        tags: [`entry:${entry.id}`, `list:entry:${entry.id}`],
      }
    },
  }))
}

/** The pages of people, organisations and places, for sitemaps. */
export function recordMapped({ facts, entities }: Needs): Mapped {
  return {
    span: entities.span,
    async begun({ from, until, limit }) {
      const shown = await facts.withPage({
        from: firstIdAt(millisOf(from)),
        until: firstIdAt(millisOf(until)),
        limit,
      })
      return shown.map((entry) => ({
        path: readerAddress(entry),
        tags: [`entry:${entry.id}`, `list:entry:${entry.id}`],
      }))
    },
  }
}
