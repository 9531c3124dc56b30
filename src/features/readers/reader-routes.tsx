import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { plainLine } from '../../base/text.ts'
import { deviceOf } from '../../platform/web/device.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { browserCookie, type Replies } from '../replies/index.ts'
import { type HeldElsewhere, harmlessJson, heldAbout } from './download.ts'
import * as say from './messages/readers.ts'
import type { Reader, Visitor } from './reader.ts'
import type { Readers } from './readers.ts'
import { leavingRoutes, readerRoutes } from './routes.ts'
import { isMailable } from './rules.ts'
import { readerCookie, readerIn } from './session.ts'
import { ForgetPage, ForgottenPage, LeavePage, LeftPage } from './views/leaving-pages.tsx'
import { AskPage, ProofPage, SentPage, SpentPage } from './views/proof-pages.tsx'
import { ReaderPageOf } from './views/reader-page.tsx'

type Needs = {
  readers: Readers
  replies: Replies
  /** What the rest of the site holds about a reader, for the download. */
  alsoHeld: readonly HeldElsewhere[]
  frame: () => Promise<Frame>
}
type C = Context<Web>

const wantsEmail = say.writeEmail
const email = plainLine({ max: 254, says: wantsEmail })
const proofForm = z.object({ email: email.refine((text) => isMailable(text.toLowerCase()), { error: wantsEmail }) })
const nameForm = z.object({ name: plainLine({ max: 80 }) })
const ticked = z
  .literal('yes')
  .optional()
  .transform((sent) => sent === 'yes')
const mailForm = z.object({ answers: ticked, decisions: ticked })
const threadForm = z.object({ article: idOf('article'), follow: z.enum(['yes', 'no']) })

/** What a reader does as themselves: every page here is one person’s. */
export function readerHandlers(needs: Needs) {
  return [...proofHandlers(needs), ...ownHandlers(needs), ...leavingHandlers(needs)]
}

function proofHandlers(needs: Needs) {
  const { readers } = needs
  return [
    on(readerRoutes.askProof, async ({ c }) => {
      const sent = await readBody(c, proofForm)
      const frame = await needs.frame()
      if ('problems' in sent) {
        return page(c, <AskPage frame={frame} problem={wantsEmail()} typed={sent.typed.email} />, 422)
      }
      const outcome = await readers.ask(sent.read.email, visitorOf(c))
      if ('refused' in outcome)
        return page(c, <AskPage frame={frame} problem={tooMany()} typed={sent.read.email} />, 429)
      return page(c, <SentPage frame={frame} />)
    }),
    on(readerRoutes.proof, async ({ c, params: { token } }) => {
      const [frame, email] = [await needs.frame(), await readers.addressOf(token)]
      if (email === undefined) return page(c, <SpentPage frame={frame} />, 410)
      return page(c, <ProofPage frame={frame} email={email} token={token} />)
    }),
    on(readerRoutes.prove, async ({ c, params: { token } }) => {
      const knock = { visitor: visitorOf(c), replaces: readerCookie.read(c) }
      const outcome = await readers.prove(token, knock)
      if ('refused' in outcome) {
        const status = outcome.refused === 'too-many-tries' ? 429 : 410
        return page(c, <SpentPage frame={await needs.frame()} />, status)
      }
      readerCookie.keep(c, outcome.done.token)
      return c.redirect(readerRoutes.show.to(), 303)
    }),
  ]
}

const tooMany = say.tooManyLinks

function ownHandlers(needs: Needs) {
  const { readers } = needs
  const who = readerIn(needs)
  /** For readers only; whoever is not known here is shown how to become so. */
  const known =
    (act: (c: C, reader: Reader) => Promise<Response>) =>
    async ({ c }: { c: C }) => {
      const reader = await who(c)
      return reader ? act(c, reader) : page(c, <AskPage frame={await needs.frame()} />, statusUnknown(c))
    }
  const toMail = (c: C) => c.redirect(`${readerRoutes.show.to()}#mail`, 303)

  return [
    on(
      readerRoutes.show,
      known((c, reader) => show(needs, c, reader)),
    ),
    on(
      readerRoutes.rename,
      known(async (c, reader) => {
        const sent = await readBody(c, nameForm)
        if ('read' in sent) await readers.rename(reader, sent.read.name)
        return c.redirect(readerRoutes.show.to(), 303)
      }),
    ),
    on(
      readerRoutes.mail,
      known(async (c, reader) => {
        const sent = await readBody(c, mailForm)
        if ('read' in sent) await readers.choose(reader, sent.read)
        return toMail(c)
      }),
    ),
    on(
      readerRoutes.threads,
      known(async (c, reader) => {
        const sent = await readBody(c, threadForm)
        if ('problems' in sent) return toMail(c)
        const { article, follow } = sent.read
        if (follow === 'yes') await readers.follow(reader, article)
        else await readers.unfollow(reader, article)
        return toMail(c)
      }),
    ),
    on(
      readerRoutes.download,
      known(async (c, reader) => {
        const held = await heldAbout(needs, reader)
        c.header('content-disposition', 'attachment; filename="what-is-held-about-me.json"')
        c.header('content-type', 'application/json; charset=utf-8')
        return c.body(harmlessJson(held))
      }),
    ),
    on(readerRoutes.signOut, async ({ c }) => {
      const token = readerCookie.read(c)
      if (token !== undefined) await readers.signOut(token)
      readerCookie.drop(c)
      return c.redirect(readerRoutes.show.to(), 303)
    }),
    on(
      readerRoutes.endSessions,
      known(async (c, reader) => {
        await readers.signOutElsewhere(reader, readerCookie.read(c) ?? '')
        return c.redirect(readerRoutes.show.to(), 303)
      }),
    ),
    on(
      readerRoutes.forgetting,
      known(async (c) => page(c, <ForgetPage frame={await needs.frame()} />)),
    ),
    on(
      readerRoutes.forget,
      known(async (c, reader) => {
        const isGoingOn = (await readers.forget(reader)) === 'going-on'
        readerCookie.drop(c)
        return page(c, <ForgottenPage frame={await needs.frame()} isGoingOn={isGoingOn} />)
      }),
    ),
  ]
}

/** Reading without being known is no fault; changing something is. */
function statusUnknown(c: C): 200 | 401 {
  return c.req.method === 'GET' && c.get('path') === readerRoutes.show.to() ? 200 : 401
}

async function show(needs: Needs, c: C, reader: Reader): Promise<Response> {
  const { readers, replies } = needs
  const { before } = queryOf(c, readerRoutes.show)
  const shown = {
    frame: await needs.frame(),
    reader,
    page: await replies.ofReader(reader.id, before),
    isFirst: before === null,
    notices: await readers.notices(reader),
    chosen: await readers.chosen(reader),
    follows: await readers.follows(reader),
    heldBack: await readers.heldBack(reader),
    sessions: await readers.sessions(reader),
  }
  return page(c, <ReaderPageOf {...shown} />)
}

function leavingHandlers({ readers, frame }: Needs) {
  return [
    on(leavingRoutes.ask, async ({ c, params: { token } }) => {
      const subscription = await readers.subscriptionIn(token)
      if (!subscription) return undefined
      const what = 'choice' in subscription ? subscription.choice : 'digest'
      return page(c, <LeavePage frame={await frame()} token={token} what={what} />)
    }),
    // RFC 8058: no cookie, no other page before it, and 200 at once.
    on(leavingRoutes.leave, async ({ c, params: { token } }) => {
      const subscription = await readers.subscriptionIn(token)
      if (!subscription) return undefined
      await readers.leave(subscription)
      return page(c, <LeftPage frame={await frame()} />)
    }),
  ]
}

function visitorOf(c: C): Visitor {
  const device = deviceOf(c.req.header('user-agent') ?? '')
  return { browser: browserCookie.read(c), device, network: c.get('network') }
}

async function page(c: C, shown: Child, status: 200 | 401 | 410 | 422 | 429 = 200): Promise<Response> {
  return c.html(await htmlDocument(shown), status)
}
