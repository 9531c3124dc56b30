import type { Context } from 'hono'
import type { Packed } from './pack.ts'
import type { Pages, Render } from './pages.ts'
import { encodingFor, isUnchanged } from './serve.ts'

/**
 * Answers with the page at this path: kept, or rendered now and kept. 404 when there is nothing to render. Whatever
 * the page depends on is read inside `render`, or a change in between would go unseen.
 */
export async function keptPage(c: Context, pages: Pages, render: Render): Promise<Response> {
  return (await findKeptPage(c, pages, render)) ?? c.notFound()
}

/** As `keptPage`, for a route that has more to try. */
export async function findKeptPage(c: Context, pages: Pages, render: Render): Promise<Response | undefined> {
  const page = await pages.get(c.get('path'), render, pages.variantOf(c.req.header('cookie')))
  return page && respond(c, page, pages.alone())
}

function respond({ req }: Context, page: Packed, age: number | undefined): Response {
  const copy = page.copies[encodingFor(req.header('accept-encoding'))]
  const had = { known: req.header('if-none-match'), since: req.header('if-modified-since') }
  const isKnown = isUnchanged(had, page, copy)
  const headers = headersOf(isKnown ? copy.unchanged : copy.headers)
  if (age !== undefined) headers.set('age', String(age))
  const hasBody = !isKnown && req.method !== 'HEAD'
  return new Response(hasBody ? new Uint8Array(copy.bytes) : null, { status: isKnown ? 304 : page.status, headers })
}

function headersOf(lines: readonly string[]): Headers {
  const headers = new Headers()
  for (let place = 0; place < lines.length; place += 2) headers.append(lines[place] ?? '', lines[place + 1] ?? '')
  return headers
}
