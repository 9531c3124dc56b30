import type { Context } from 'hono'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { deviceOf } from '../../platform/web/device.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { DeskOf } from './desk.ts'
import { deviceCookie, type GatedWeb, gated, sessionCookie } from './gate.tsx'
import * as say from './messages/newsroom.ts'
import { accountRoutes, signInRoutes } from './routes.ts'
import { safeNext } from './rules.ts'
import type { SignIn } from './service.ts'
import type { SignInRefusal, Visitor } from './session.ts'
import { AccountPage, type Refusal } from './views/account-page.tsx'
import { LinkMailedPage, LinkPage, SignInPage } from './views/sign-in-page.tsx'

type C = Context<GatedWeb>
type Needs = { signIn: SignIn; desk: DeskOf }

const signInForm = z.object({
  email: plainLine({ max: 254, says: say.pleaseGiveYourAddress }),
  // Not cleaned: every character of a password counts.
  password: z.string().max(1000).default(''),
  by: z.enum(['password', 'mail']).default('password'),
  next: z.string().max(2000).optional(),
})
const passwordForm = z.object({ current: z.string().max(1000).default(''), fresh: z.string().max(1000).default('') })
const sessionForm = z.object({ session: z.string().max(100) })

/** Signing in and out, and one's own account. */
export function signInHandlers(needs: Needs) {
  const { signIn, desk } = needs
  return [
    on(signInRoutes.form, async ({ c: asked, query }) => {
      const c = gated(asked)
      const next = safeNext(query.next, writingRoutes.home.to())
      if (c.get('actor')) return c.redirect(next, 303)
      return c.html(await htmlDocument(<SignInPage desk={await desk(c)} next={next} />))
    }),
    on(signInRoutes.enter, ({ c }) => enter(gated(c), needs)),
    on(signInRoutes.link, async ({ c: asked, params }) => {
      const c = gated(asked)
      const staff = await signIn.linkOwner(params.token)
      if (!staff) return refuse(c, needs, { refused: 'link-is-spent' })
      const page = <LinkPage desk={await desk(c)} name={staff.name} path={signInRoutes.link.to(params)} />
      return c.html(await htmlDocument(page))
    }),
    on(signInRoutes.enterByLink, ({ c, params }) => enterByLink(gated(c), needs, params.token)),
    on(signInRoutes.leave, ({ c }) => leave(gated(c), needs)),
    ...accountHandlers(needs),
  ]
}

async function enterByLink(c: C, needs: Needs, link: string): Promise<Response> {
  const { signIn } = needs
  const knock = { visitor: visitorOf(c), replaces: sessionCookie.read(c) }
  const outcome = await signIn.byLink(link, knock)
  if ('refused' in outcome) return refuse(c, needs, outcome)
  sessionCookie.keep(c, outcome.done.token)
  deviceCookie.keep(c, outcome.done.knownAs)
  return c.redirect(writingRoutes.home.to(), 303)
}

async function leave(c: C, { signIn }: Needs): Promise<Response> {
  await signIn.endSession(c.get('actor'), c.get('session').id)
  sessionCookie.drop(c)
  return c.redirect(signInRoutes.form.to(), 303)
}

async function enter(c: C, needs: Needs): Promise<Response> {
  const { signIn, desk } = needs
  const form = await readBody(c, signInForm)
  if ('problems' in form) return refuse(c, needs, { refused: 'not-recognised' })
  const { email, password, by } = form.read
  const next = safeNext(form.read.next, writingRoutes.home.to())
  if (by === 'mail' || password === '') {
    const asked = await signIn.requestLink(email, visitorOf(c))
    if ('refused' in asked) return refuse(c, needs, { ...asked, email, next })
    return c.html(await htmlDocument(<LinkMailedPage desk={await desk(c)} email={email} />))
  }
  const knock = { visitor: visitorOf(c), replaces: sessionCookie.read(c) }
  const outcome = await signIn.byPassword({ email, password }, knock)
  if ('refused' in outcome) return refuse(c, needs, { ...outcome, email, next })
  sessionCookie.keep(c, outcome.done.token)
  deviceCookie.keep(c, outcome.done.knownAs)
  return c.redirect(next, 303)
}

type Refused = { refused: SignInRefusal; retryAfter?: number; email?: string; next?: string }

const statuses = { 'link-is-spent': 410, 'not-recognised': 422, 'too-many-tries': 429 } as const

async function refuse(c: C, { desk }: Needs, refusal: Refused): Promise<Response> {
  const { refused, retryAfter, email = '', next = writingRoutes.home.to() } = refusal
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
  const page = <SignInPage desk={await desk(c)} next={next} email={email} refusal={refused} />
  return c.html(await htmlDocument(page), statuses[refused])
}

function accountHandlers(needs: Needs) {
  const { signIn } = needs
  return [
    on(accountRoutes.show, async ({ c }) => c.html(await account(gated(c), needs))),
    on(accountRoutes.setPassword, ({ c }) => setPassword(gated(c), needs)),
    on(accountRoutes.endSession, async ({ c }) => {
      const form = await readBody(c, sessionForm)
      if ('read' in form) await signIn.endSession(c.get('actor'), form.read.session)
      return c.redirect(`${accountRoutes.show.to()}?done=ended`, 303)
    }),
    on(accountRoutes.endSessions, async ({ c }) => {
      await signIn.endAllSessions(c.get('actor'))
      sessionCookie.drop(c)
      return c.redirect(signInRoutes.form.to(), 303)
    }),
  ]
}

async function setPassword(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, passwordForm)
  if ('problems' in form) return c.html(await account(c, needs, 'password-too-long'), 422)
  const change = { ...form.read, session: c.get('session'), visitor: visitorOf(c) }
  const outcome = await needs.signIn.setPassword(c.get('actor'), change)
  if ('retryAfter' in outcome) {
    c.header('retry-after', String(outcome.retryAfter))
    return c.html(await account(c, needs, outcome.refused), 429)
  }
  if ('refused' in outcome) return c.html(await account(c, needs, outcome.refused), 422)
  return c.redirect(`${accountRoutes.show.to()}?done=password`, 303)
}

async function account(c: C, { signIn, desk }: Needs, refusal?: Refusal): Promise<string> {
  const actor = c.get('actor')
  const page = (
    <AccountPage
      desk={await desk(c)}
      sessions={await signIn.sessions(actor)}
      own={c.get('session')}
      email={await signIn.emailOf(actor)}
      mustProve={!signIn.hasJustProved(c.get('session'))}
      hasPassword={await signIn.hasPassword(actor)}
      done={c.req.query('done')}
      {...(refusal ? { refusal } : {})}
    />
  )
  return htmlDocument(page)
}

function visitorOf(c: C): Visitor {
  return {
    knownAs: deviceCookie.read(c),
    device: deviceOf(c.req.header('user-agent') ?? ''),
    network: c.get('network'),
  }
}
