import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { cleanLine } from '../../base/text.ts'
import type { Web } from '../../platform/web/edge.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { urls } from '../../urls.ts'
import type { Search } from './service.ts'
import { SearchPage } from './views/search-page.tsx'

const aPage = 20
const longestQuery = 200

type Needs = {
  search: Search
  frame: () => Promise<Frame>
  /** Who and what has a page under these words, above the articles that have them. */
  named: (query: string) => Promise<Child>
}

/** Search, for readers. Never kept: there are as many pages as there are questions. */
export function searchRoutes({ search, frame, named }: Needs) {
  return new Hono<Web>().get(urls.search(), async (c) => {
    const query = cleanLine((c.req.query('q') ?? '').slice(0, longestQuery))
    const before = Number(c.req.query('before') ?? Number.NaN)
    const found = await search.find(query, Number.isSafeInteger(before) ? before : undefined, aPage + 1)
    const shown = found.slice(0, aPage)
    const last = shown.at(-1)
    const older = found.length > aPage && last ? urls.searchBefore(query, last.key) : undefined
    c.header('cache-control', 'no-store')
    const above = query === '' || Number.isSafeInteger(before) ? null : await named(query)
    const page = <SearchPage frame={await frame()} query={query} above={above} found={shown} older={older} />
    return c.html(await htmlDocument(page))
  })
}
