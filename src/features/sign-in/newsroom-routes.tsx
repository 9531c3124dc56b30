import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { deviceOf } from '../../platform/web/device.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { urls } from '../../urls.ts'
import type { DeskOf } from './desk.ts'
import { dropToken, type GatedWeb, keepKnownAs, keepToken, knownAs, tokenOf } from './gate.tsx'
import { safeNext } from './rules.ts'
import type { SignIn } from './service.ts'
import type { SignInRefusal, Visitor } from './session.ts'
import { AccountPage, type Refusal } from './views/account-page.tsx'
import { LinkMailedPage, LinkPage, SignInPage } from './views/sign-in-page.tsx'

type Needs = { signIn: SignIn; desk: DeskOf; address: () => string }

const signInForm = z.object({
  email: plainLine({ max: 254, says: 'Please give your address.' }),
  // Not cleaned: every character of a password counts.
  password: z.string().max(1000).default(''),
  by: z.enum(['password', 'mail']).default('password'),
  next: z.string().max(2000).optional(),
})
const passwordForm = z.object({ current: z.string().max(1000).default(''), fresh: z.string().max(1000).default('') })
const sessionForm = z.object({ session: z.string().max(100) })

/** Signing in and out, and one's own account. */
export function signInRoutes(needs: Needs) {
  const { signIn, desk, address } = needs
  const app = new Hono<GatedWeb>()

  app.get(urls.newsroom.signIn, async (c) => {
    const next = safeNext(c.req.query('next'), urls.newsroom.home)
    if (c.get('actor')) return c.redirect(next, 303)
    return c.html(await htmlDocument(<SignInPage desk={await desk(c)} next={next} />))
  })
  app.post(urls.newsroom.signIn, (c) => enter(c, needs))

  app.get('/newsroom/sign-in/:token', async (c) => {
    const staff = await signIn.linkOwner(c.req.param('token'))
    if (!staff) return refuse(c, needs, { refused: 'link-is-spent' })
    const page = <LinkPage desk={await desk(c)} name={staff.name} path={c.req.path} />
    return c.html(await htmlDocument(page))
  })
  app.post('/newsroom/sign-in/:token', async (c) => {
    const knock = { visitor: visitorOf(c, address()), replaces: tokenOf(c, address()) }
    const outcome = await signIn.byLink(c.req.param('token'), knock)
    if ('refused' in outcome) return refuse(c, needs, outcome)
    keepToken(c, address(), outcome.done.token)
    keepKnownAs(c, address(), outcome.done.knownAs)
    return c.redirect(urls.newsroom.home, 303)
  })

  app.post(urls.newsroom.signOut, async (c) => {
    await signIn.endSession(c.get('actor'), c.get('session').id)
    dropToken(c, address())
    return c.redirect(urls.newsroom.signIn, 303)
  })
  accountRoutes(app, needs)
  return app
}

async function enter(c: Context<GatedWeb>, needs: Needs): Promise<Response> {
  const { signIn, desk, address } = needs
  const form = await readForm(c, signInForm)
  if ('problems' in form) return refuse(c, needs, { refused: 'not-recognised' })
  const { email, password, by } = form.read
  const next = safeNext(form.read.next, urls.newsroom.home)
  if (by === 'mail' || password === '') {
    const asked = await signIn.requestLink(email, visitorOf(c, address()))
    if ('refused' in asked) return refuse(c, needs, { ...asked, email, next })
    return c.html(await htmlDocument(<LinkMailedPage desk={await desk(c)} email={email} />))
  }
  const knock = { visitor: visitorOf(c, address()), replaces: tokenOf(c, address()) }
  const outcome = await signIn.byPassword({ email, password }, knock)
  if ('refused' in outcome) return refuse(c, needs, { ...outcome, email, next })
  keepToken(c, address(), outcome.done.token)
  keepKnownAs(c, address(), outcome.done.knownAs)
  return c.redirect(next, 303)
}

type Refused = { refused: SignInRefusal; retryAfter?: number; email?: string; next?: string }

const statuses = { 'link-is-spent': 410, 'not-recognised': 422, 'too-many-tries': 429 } as const

async function refuse(c: Context<GatedWeb>, { desk }: Needs, refusal: Refused): Promise<Response> {
  const { refused, retryAfter, email = '', next = urls.newsroom.home } = refusal
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
  const page = <SignInPage desk={await desk(c)} next={next} email={email} refusal={refused} />
  return c.html(await htmlDocument(page), statuses[refused])
}

function accountRoutes(app: Hono<GatedWeb>, needs: Needs): void {
  const { signIn, address } = needs
  app.get(urls.newsroom.account, async (c) => c.html(await account(c, needs)))
  app.post(urls.newsroom.password, async (c) => {
    const form = await readForm(c, passwordForm)
    if ('problems' in form) return c.html(await account(c, needs, 'password-too-long'), 422)
    const change = { ...form.read, session: c.get('session'), visitor: visitorOf(c, address()) }
    const outcome = await signIn.setPassword(c.get('actor'), change)
    if ('retryAfter' in outcome) {
      c.header('retry-after', String(outcome.retryAfter))
      return c.html(await account(c, needs, outcome.refused), 429)
    }
    if ('refused' in outcome) return c.html(await account(c, needs, outcome.refused), 422)
    return c.redirect(`${urls.newsroom.account}?done=password`, 303)
  })
  app.post(urls.newsroom.endedSession, async (c) => {
    const form = await readForm(c, sessionForm)
    if ('read' in form) await signIn.endSession(c.get('actor'), form.read.session)
    return c.redirect(`${urls.newsroom.account}?done=ended`, 303)
  })
  app.post(urls.newsroom.endedSessions, async (c) => {
    await signIn.endAllSessions(c.get('actor'))
    dropToken(c, address())
    return c.redirect(urls.newsroom.signIn, 303)
  })
}

async function account(c: Context<GatedWeb>, { signIn, desk }: Needs, refusal?: Refusal): Promise<string> {
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

function visitorOf(c: Context<GatedWeb>, address: string): Visitor {
  return {
    knownAs: knownAs(c, address),
    device: deviceOf(c.req.header('user-agent') ?? ''),
    network: c.get('network'),
  }
}
