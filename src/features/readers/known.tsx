import type { Context } from 'hono'
import type { Web } from '../../platform/web/edge.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Reader } from './reader.ts'
import { readerRoutes } from './routes.ts'
import type { Readers } from './service.ts'
import { readerIn } from './session.ts'
import { AskPage } from './views/proof-pages.tsx'

type C = Context<Web>
type Needs = { readers: Pick<Readers, 'whoHas'>; frame: () => Promise<Frame> }

/** What only readers may do; whoever is not known here is shown how to become so. */
export function forReaders({ readers, frame }: Needs) {
  const who = readerIn({ readers })
  return (act: (c: C, reader: Reader) => Promise<Response>) =>
    async ({ c }: { c: C }): Promise<Response> => {
      const reader = await who(c)
      if (reader) return act(c, reader)
      return c.html(await htmlDocument(<AskPage frame={await frame()} />), statusUnknown(c))
    }
}

/** Reading without being known is no fault; changing something is. */
function statusUnknown(c: C): 200 | 401 {
  return c.req.method === 'GET' && c.get('path') === readerRoutes.show.to() ? 200 : 401
}
