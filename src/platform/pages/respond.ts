import type { Context } from 'hono'
import type { Packed } from './pack.ts'
import type { Pages, Render } from './pages.ts'
import { encodingFor } from './serve.ts'

/**
 * Answers with the page at this path: kept, or rendered now and kept. 404 when there is nothing to render. Whatever
 * the page depends on is read inside `render`, or a change in between would go unseen.
 */
export async function keptPage(c: Context, pages: Pages, render: Render): Promise<Response> {
  return (await findKeptPage(c, pages, render)) ?? c.notFound()
}

/** As `keptPage`, for a route that has more to try. */
export async function findKeptPage(c: Context, pages: Pages, render: Render): Promise<Response | undefined> {
  const page = await pages.get(c.req.path, render)
  return page && respond(c, page, pages.alone())
}

function respond(c: Context, page: Packed, age: number | undefined): Response {
  const copy = page.copies[encodingFor(c.req.header('accept-encoding'))]
  const headers = new Headers()
  for (let place = 0; place < copy.headers.length; place += 2) {
    headers.append(copy.headers[place] ?? '', copy.headers[place + 1] ?? '')
  }
  if (age !== undefined) headers.set('age', String(age))
  const bytes = c.req.method === 'HEAD' ? null : new Uint8Array(copy.bytes)
  return new Response(bytes, { status: page.status, headers })
}
