import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Web } from '../../platform/web/edge.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Notifications } from '../notifications/index.ts'
import { forReaders, type Readers, readerCookie } from '../readers/index.ts'
import type { Replies } from '../replies/index.ts'
import { type HeldElsewhere, harmlessJson, heldAbout } from './download.ts'
import { erasureRoutes } from './routes.ts'
import type { Erasure } from './service.ts'
import { ForgetPage, ForgottenPage, Held } from './views/pages.tsx'

type Needs = {
  erasure: Erasure
  readers: Readers
  notifications: Notifications
  replies: Replies
  /** What the rest of the site holds about a reader, for the download. */
  alsoHeld: readonly HeldElsewhere[]
  frame: () => Promise<Frame>
}
type C = Context<Web>

/** The ways to what is held and to its end, on a reader’s page. */
export async function whatIsHeld(): Promise<Child> {
  return <Held />
}

/** What a reader does about what is held of them. */
export function erasureHandlers(needs: Needs) {
  const { erasure, frame } = needs
  const known = forReaders(needs)
  return [
    on(
      erasureRoutes.download,
      known(async (c, reader) => {
        const held = await heldAbout(needs, reader)
        c.header('content-disposition', 'attachment; filename="what-is-held-about-me.json"')
        c.header('content-type', 'application/json; charset=utf-8')
        return c.body(harmlessJson(held))
      }),
    ),
    on(
      erasureRoutes.forgetting,
      known(async (c) => page(c, <ForgetPage frame={await frame()} />)),
    ),
    on(
      erasureRoutes.forget,
      known(async (c, reader) => {
        const isGoingOn = (await erasure.forget(reader)) === 'going-on'
        readerCookie.drop(c)
        return page(c, <ForgottenPage frame={await frame()} isGoingOn={isGoingOn} />)
      }),
    ),
  ]
}

async function page(c: C, shown: Child): Promise<Response> {
  return c.html(await htmlDocument(shown))
}
