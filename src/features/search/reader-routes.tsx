import { Hono } from 'hono'
import { cleanLine } from '../../base/text.ts'
import type { Web } from '../../platform/web/edge.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { urls } from '../../urls.ts'
import type { Search } from './service.ts'
import { SearchPage } from './views/search-page.tsx'

const aPage = 20
const longestQuery = 200

/** Search, for readers. Never kept: there are as many pages as there are questions. */
export function searchRoutes({ search, frame }: { search: Search; frame: () => Promise<Frame> }) {
  return new Hono<Web>().get(urls.search(), async (c) => {
    const query = cleanLine((c.req.query('q') ?? '').slice(0, longestQuery))
    const before = Number(c.req.query('before') ?? Number.NaN)
    const found = await search.find(query, Number.isSafeInteger(before) ? before : undefined, aPage + 1)
    const shown = found.slice(0, aPage)
    const last = shown.at(-1)
    const older = found.length > aPage && last ? urls.searchBefore(query, last.key) : undefined
    c.header('cache-control', 'no-store')
    return c.html(await htmlDocument(<SearchPage frame={await frame()} query={query} found={shown} older={older} />))
  })
}
