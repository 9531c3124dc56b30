import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { forReaders, type Reader, type Readers } from '../readers/index.ts'
import { readerRoutes } from '../readers/routes.ts'
import { leavingRoutes, notificationRoutes } from './routes.ts'
import type { Notifications } from './service.ts'
import { LeavePage, LeftPage } from './views/leaving-pages.tsx'
import { NoticesAndMail } from './views/page-parts.tsx'

type Needs = { notifications: Notifications; readers: Readers; frame: () => Promise<Frame> }
type C = Context<Web>

const ticked = z
  .literal('yes')
  .optional()
  .transform((sent) => sent === 'yes')
const mailForm = z.object({ answers: ticked, decisions: ticked })
const threadForm = z.object({ article: idOf('article'), follow: z.enum(['yes', 'no']) })

/** What a reader chooses to be told, and the end of it, which needs nobody to be known. */
export function notificationHandlers(needs: Needs) {
  return [...choosingHandlers(needs), ...leavingHandlers(needs)]
}

/** What somebody is told, on their page. */
export function noticesAndMail({ notifications }: Pick<Needs, 'notifications'>) {
  return async (reader: Reader, frame: Frame): Promise<Child> => {
    const shown = {
      frame,
      notices: await notifications.notices(reader),
      chosen: await notifications.chosen(reader),
      follows: await notifications.follows(reader),
      heldBack: await notifications.heldBack(reader),
    }
    return <NoticesAndMail {...shown} />
  }
}

function choosingHandlers(needs: Needs) {
  const { notifications } = needs
  const known = forReaders(needs)
  const toMail = (c: C) => c.redirect(`${readerRoutes.show.to()}#mail`, 303)

  return [
    on(
      notificationRoutes.mail,
      known(async (c, reader) => {
        const sent = await readBody(c, mailForm)
        if ('read' in sent) await notifications.choose(reader, sent.read)
        return toMail(c)
      }),
    ),
    on(
      notificationRoutes.threads,
      known(async (c, reader) => {
        const sent = await readBody(c, threadForm)
        if ('problems' in sent) return toMail(c)
        const { article, follow } = sent.read
        if (follow === 'yes') await notifications.follow(reader, article)
        else await notifications.unfollow(reader, article)
        return toMail(c)
      }),
    ),
  ]
}

function leavingHandlers({ notifications, frame }: Needs) {
  return [
    on(leavingRoutes.ask, async ({ c, params: { token } }) => {
      const subscription = await notifications.subscriptionIn(token)
      if (!subscription) return undefined
      const what = 'choice' in subscription ? subscription.choice : 'digest'
      return page(c, <LeavePage frame={await frame()} token={token} what={what} />)
    }),
    // RFC 8058: no cookie, no other page before it, and 200 at once.
    on(leavingRoutes.leave, async ({ c, params: { token } }) => {
      const subscription = await notifications.subscriptionIn(token)
      if (!subscription) return undefined
      await notifications.leave(subscription)
      return page(c, <LeftPage frame={await frame()} />)
    }),
  ]
}

async function page(c: C, shown: Child): Promise<Response> {
  return c.html(await htmlDocument(shown))
}
