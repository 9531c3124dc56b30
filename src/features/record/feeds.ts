import type { FeedOf } from '../feeds/index.ts'
import type { EntryKind } from './entry.ts'
import type { TheRecord } from './service.ts'
import { readerAddress } from './views/addresses.ts'

const inFeed = 30
const folders = { people: 'person', organisations: 'organisation', places: 'place' } as const satisfies Record<
  string,
  EntryKind
>

/** A feed for everybody and everything that has a page: the articles that say something of it. */
export function recordFeeds({ record }: { record: TheRecord }): FeedOf[] {
  return Object.entries(folders).map(([folder, kind]) => ({
    folder,
    async find(slug) {
      const entry = await record.entryAt(kind, slug)
      if (!entry || entry.slug !== slug || entry.isRemoved) return undefined
      const keys = await record.articlesShowing(entry.id, { after: null, limit: inFeed })
      if (keys.length === 0) return undefined
      return {
        title: entry.name,
        description: entry.description || entry.name,
        page: readerAddress(entry),
        ids: keys.map(({ id }) => id),
        facts: [`entry:${entry.id}`, `list:entry:${entry.id}`],
      }
    },
  }))
}
