import type { Context } from 'hono'
import { htmlDocument } from '../html.ts'
import type { Desk } from './page.tsx'
import { NotAllowedPage } from './parts.tsx'

/** Says to somebody that this is not theirs to open; a script is told so in a word. */
export async function notAllowed<C extends Pick<Context, 'html'>>(
  c: C,
  { desk }: { desk: (c: C) => Promise<Desk> },
): Promise<Response> {
  return c.html(await htmlDocument(<NotAllowedPage desk={await desk(c)} />), 403)
}
