import type { Child } from 'hono/jsx'
import { cleanLine } from '../../base/text.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { searchRoutes } from './routes.ts'
import type { Search } from './service.ts'
import { SearchPage } from './views/search-page.tsx'

const aPage = 20

type Needs = {
  search: Search
  frame: () => Promise<Frame>
  /** Who and what has a page under these words, above the articles that have them. */
  named: (query: string) => Promise<Child>
}

/** Search, for readers. Never kept: there are as many pages as there are questions. */
export function searchHandlers({ search, frame, named }: Needs) {
  return [
    on(searchRoutes.find, async ({ c, query: { q, before } }) => {
      const query = cleanLine(q)
      const found = await search.find(query, before, aPage + 1)
      const shown = found.slice(0, aPage)
      const last = shown.at(-1)
      const older = found.length > aPage && last ? searchRoutes.find.to({ q: query, before: last.key }) : undefined
      c.header('cache-control', 'no-store')
      const above = query === '' || before !== undefined ? null : await named(query)
      const page = <SearchPage frame={await frame()} query={query} above={above} found={shown} older={older} />
      return c.html(await htmlDocument(page))
    }),
  ]
}
