import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { idOf, isId } from '../../base/id.ts'
import { plainLine } from '../../base/text.ts'
import { deviceOf } from '../../platform/web/device.ts'
import { type ErrorPage, kilobytes, takesBody, type Web } from '../../platform/web/edge.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { urls } from '../../urls.ts'
import { browserOf, type Replies, type ReplyId } from '../replies/index.ts'
import { type HeldElsewhere, harmlessJson, heldAbout } from './download.ts'
import type { Reader, Visitor } from './reader.ts'
import type { Readers } from './readers.ts'
import { isMailable } from './rules.ts'
import { dropToken, keepToken, readerIn, tokenOf } from './session.ts'
import { ForgetPage, ForgottenPage, LeavePage, LeftPage } from './views/leaving-pages.tsx'
import { AskPage, ProofPage, SentPage, SpentPage } from './views/proof-pages.tsx'
import { ReaderPageOf } from './views/reader-page.tsx'

type Needs = {
  readers: Readers
  replies: Replies
  /** What the rest of the site holds about a reader, for the download. */
  alsoHeld: readonly HeldElsewhere[]
  frame: () => Promise<Frame>
  errorPage: ErrorPage
  address: () => string
}
type C = Context<Web>

const wantsEmail = 'Please write an email address such as name@example.org.'
const email = plainLine({ max: 254, says: wantsEmail })
const proofForm = z.object({ email: email.refine((text) => isMailable(text.toLowerCase()), wantsEmail) })
const nameForm = z.object({ name: plainLine({ max: 80 }) })
const ticked = z
  .literal('yes')
  .optional()
  .transform((sent) => sent === 'yes')
const mailForm = z.object({ answers: ticked, decisions: ticked })
const threadForm = z.object({ article: idOf('article'), follow: z.enum(['yes', 'no']) })

/** What a reader does as themselves. Every page here is one person's: no cache keeps it, no search engine lists it. */
export function readerPages(needs: Needs) {
  const app = new Hono<Web>()
  for (const pattern of [urls.reader, `${urls.reader}/*`, urls.mailLeaving('*')]) {
    app.use(pattern, takesBody(needs.errorPage, kilobytes(16)))
    app.use(pattern, async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
      c.res.headers.set('x-robots-tag', 'noindex')
      c.res.headers.set('referrer-policy', 'same-origin')
    })
  }
  proofRoutes(app, needs)
  ownRoutes(app, needs)
  leavingRoutes(app, needs)
  return app
}

function proofRoutes(app: Hono<Web>, needs: Needs): void {
  const { readers, address } = needs
  app.post(urls.readerProof, async (c) => {
    const sent = await readForm(c, proofForm)
    const frame = await needs.frame()
    if ('problems' in sent) return page(c, <AskPage frame={frame} problem={wantsEmail} typed={sent.typed.email} />, 422)
    const outcome = await readers.ask(sent.read.email, visitorOf(c))
    if ('refused' in outcome) return page(c, <AskPage frame={frame} problem={tooMany} typed={sent.read.email} />, 429)
    return page(c, <SentPage frame={frame} />)
  })
  app.get(urls.readerProofLink(':token'), async (c) => {
    const [frame, email] = [await needs.frame(), await readers.addressOf(tokenIn(c))]
    if (email === undefined) return page(c, <SpentPage frame={frame} />, 410)
    return page(c, <ProofPage frame={frame} email={email} token={tokenIn(c)} />)
  })
  app.post(urls.readerProofLink(':token'), async (c) => {
    const knock = { visitor: visitorOf(c), replaces: tokenOf(c, address()) }
    const outcome = await readers.prove(tokenIn(c), knock)
    if ('refused' in outcome) {
      const status = outcome.refused === 'too-many-tries' ? 429 : 410
      return page(c, <SpentPage frame={await needs.frame()} />, status)
    }
    keepToken(c, address(), outcome.done.token)
    return c.redirect(urls.reader, 303)
  })
}

const tooMany = 'Many links have been asked for from your network. Please try again in an hour.'

function ownRoutes(app: Hono<Web>, needs: Needs): void {
  const { readers, address } = needs
  const who = readerIn(needs)
  /** For readers only; whoever is not known here is shown how to become so. */
  const known = (act: (c: C, reader: Reader) => Promise<Response>) => async (c: C) => {
    const reader = await who(c)
    return reader ? act(c, reader) : page(c, <AskPage frame={await needs.frame()} />, statusUnknown(c))
  }

  app.get(
    urls.reader,
    known((c, reader) => show(needs, c, reader)),
  )
  app.post(
    urls.reader,
    known(async (c, reader) => {
      const sent = await readForm(c, nameForm)
      if ('read' in sent) await readers.rename(reader, sent.read.name)
      return c.redirect(urls.reader, 303)
    }),
  )
  app.post(
    urls.readerMail,
    known(async (c, reader) => {
      const sent = await readForm(c, mailForm)
      if ('read' in sent) await readers.choose(reader, sent.read)
      return c.redirect(`${urls.reader}#mail`, 303)
    }),
  )
  app.post(
    urls.readerThreads,
    known(async (c, reader) => {
      const sent = await readForm(c, threadForm)
      if ('problems' in sent) return c.redirect(`${urls.reader}#mail`, 303)
      const { article, follow } = sent.read
      if (follow === 'yes') await readers.follow(reader, article)
      else await readers.unfollow(reader, article)
      return c.redirect(`${urls.reader}#mail`, 303)
    }),
  )
  app.get(
    urls.readerDownload,
    known(async (c, reader) => {
      const held = await heldAbout(needs, reader)
      c.header('content-disposition', 'attachment; filename="what-is-held-about-me.json"')
      c.header('content-type', 'application/json; charset=utf-8')
      return c.body(harmlessJson(held))
    }),
  )
  app.post(urls.readerSignOut, async (c) => {
    const token = tokenOf(c, address())
    if (token !== undefined) await readers.signOut(token)
    dropToken(c, address())
    return c.redirect(urls.reader, 303)
  })
  app.post(
    urls.readerSessions,
    known(async (c, reader) => {
      await readers.signOutElsewhere(reader, tokenOf(c, address()) ?? '')
      return c.redirect(urls.reader, 303)
    }),
  )
  app.get(
    urls.readerForgetting,
    known(async (c) => page(c, <ForgetPage frame={await needs.frame()} />)),
  )
  app.post(
    urls.readerForgetting,
    known(async (c, reader) => {
      const isGoingOn = (await readers.forget(reader)) === 'going-on'
      dropToken(c, address())
      return page(c, <ForgottenPage frame={await needs.frame()} isGoingOn={isGoingOn} />)
    }),
  )
}

/** Reading without being known is no fault; changing something is. */
function statusUnknown(c: C): 200 | 401 {
  return c.req.method === 'GET' && c.req.path === urls.reader ? 200 : 401
}

async function show(needs: Needs, c: C, reader: Reader): Promise<Response> {
  const { readers, replies } = needs
  const asked = c.req.query('before') ?? ''
  const before = isId(asked) ? (asked as ReplyId) : null
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

function leavingRoutes(app: Hono<Web>, { readers, frame }: Needs): void {
  app.get(urls.mailLeaving(':token'), async (c) => {
    const token = tokenIn(c)
    const subscription = await readers.subscriptionIn(token)
    if (!subscription) return c.notFound()
    const what = 'choice' in subscription ? subscription.choice : 'digest'
    return page(c, <LeavePage frame={await frame()} token={token} what={what} />)
  })
  // RFC 8058: no cookie, no other page before it, and 200 at once.
  app.post(urls.mailLeaving(':token'), async (c) => {
    const subscription = await readers.subscriptionIn(tokenIn(c))
    if (!subscription) return c.notFound()
    await readers.leave(subscription)
    return page(c, <LeftPage frame={await frame()} />)
  })
}

function tokenIn(c: C): string {
  return c.req.param('token') ?? ''
}

function visitorOf(c: C): Visitor {
  const device = deviceOf(c.req.header('user-agent') ?? '')
  return { browser: browserOf(c), device, network: c.get('network') }
}

async function page(c: C, shown: Child, status: 200 | 401 | 410 | 422 | 429 = 200): Promise<Response> {
  return c.html(await htmlDocument(shown), status)
}
