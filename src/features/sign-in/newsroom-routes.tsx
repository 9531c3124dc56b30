import type { Context } from 'hono'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Newsroom } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { accountHandlers } from './account-routes.tsx'
import type { Came, Refused } from './beginning.ts'
import type { DeskOf } from './desk.ts'
import { factorHandlers } from './factors/newsroom-routes.tsx'
import type { FactorService } from './factors/service.ts'
import { deviceCookie, type GatedWeb, gated, halfCookie, sessionCookie } from './gate.tsx'
import * as say from './messages/newsroom.ts'
import { journeyHandlers } from './provider/journey-routes.ts'
import type { ProviderService } from './provider/service.ts'
import { signInRoutes } from './routes.ts'
import { safeNext } from './rules.ts'
import { secondHandlers } from './second-routes.tsx'
import type { SignIn } from './service.ts'
import type { SignInRefusal } from './session.ts'
import { theirSessionHandlers } from './their-sessions.tsx'
import { LinkMailedPage, LinkPage, SignInPage } from './views/sign-in-page.tsx'
import { visitorOf } from './visitor.ts'

type C = Context<GatedWeb>
type Needs = {
  signIn: SignIn
  factors: FactorService
  newsroom: Pick<Newsroom, 'byId'>
  provider: ProviderService
  desk: DeskOf
}

const signInForm = z.object({
  email: plainLine({ max: 254, says: say.pleaseGiveYourAddress }),
  // Not cleaned: every character of a password counts.
  password: z.string().max(1000).default(''),
  by: z.enum(['password', 'mail']).default('password'),
  next: z.string().max(2000).optional(),
})
const passkeyForm = z.object({ passkey: z.string().max(50_000), next: z.string().max(2000).optional() })

/** Signing in and out, and one's own account. */
export function signInHandlers(needs: Needs) {
  const { signIn, desk } = needs
  return [
    ...journeyHandlers({ ...needs, admit: (c, came) => admit(c, needs, came) }),
    on(signInRoutes.form, async ({ c: asked, query }) => {
      const c = gated(asked)
      const next = safeNext(query.next, writingRoutes.home.to())
      if (c.get('actor')) return c.redirect(next, 303)
      return c.html(await door(c, needs, { next }))
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
    on(signInRoutes.askPasskey, async ({ c }) => {
      const asked = await signIn.askToSign(visitorOf(gated(c)))
      return 'done' in asked
        ? c.json(asked.done ?? { problem: 'no-passkeys' })
        : c.json({ problem: asked.refused }, 429)
    }),
    on(signInRoutes.enterByPasskey, ({ c }) => enterByPasskey(gated(c), needs)),
    on(signInRoutes.leave, ({ c }) => leave(gated(c), needs)),
    ...secondHandlers({ ...needs, beginAgain: (c) => refuse(c, needs, { refused: 'begin-again' }) }),
    ...accountHandlers(needs),
    ...factorHandlers(needs),
    ...theirSessionHandlers(needs),
  ]
}

async function enterByLink(c: C, needs: Needs, link: string): Promise<Response> {
  const outcome = await needs.signIn.byLink(link, knockOf(c))
  return admit(c, needs, { outcome, next: writingRoutes.home.to() })
}

async function enterByPasskey(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, passkeyForm)
  if ('problems' in form) return refuse(c, needs, { refused: 'passkey-unknown' })
  const next = safeNext(form.read.next, writingRoutes.home.to())
  return admit(c, needs, { outcome: await needs.signIn.byPasskey(form.read.passkey, knockOf(c)), next })
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
  const outcome = await signIn.byPassword({ email, password }, knockOf(c))
  return admit(c, needs, { outcome, next, email })
}

/** Who knocks, with the session that their browser still has. */
function knockOf(c: C) {
  return { visitor: visitorOf(c), replaces: sessionCookie.read(c) }
}

/** In, on to the second step, or not at all. */
async function admit(c: C, needs: Needs, { outcome, ...asked }: Came): Promise<Response> {
  if ('done' in outcome) {
    sessionCookie.keep(c, outcome.done.token)
    deviceCookie.keep(c, outcome.done.knownAs)
    return c.redirect(asked.next, 303)
  }
  if (outcome.refused !== 'second-factor-wanted') return refuse(c, needs, { ...outcome, ...asked })
  halfCookie.keep(c, outcome.halfway)
  return c.redirect(signInRoutes.second.to({ next: asked.next }), 303)
}

const statuses = {
  'link-is-spent': 410,
  'not-recognised': 422,
  'passkey-unknown': 422,
  'begin-again': 410,
  'too-many-tries': 429,
  'provider-off': 410,
  'provider-unreachable': 502,
  'provider-wrong': 502,
  'provider-clock': 502,
  'provider-declined': 422,
  'provider-stale': 422,
  'mail-unproved': 403,
  'mail-elsewhere': 403,
  'not-on-the-staff': 403,
  'other-account': 403,
  'way-closed': 403,
} as const satisfies Record<SignInRefusal, number>

async function refuse(c: C, needs: Needs, refusal: Refused & { email?: string; next?: string }): Promise<Response> {
  const { refused, retryAfter, email = '', next = writingRoutes.home.to() } = refusal
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
  return c.html(await door(c, needs, { next, email, refusal: refused }), statuses[refused])
}

type Door = { next: string; email?: string; refusal?: SignInRefusal }

async function door(c: C, { desk, factors, provider }: Needs, asked: Door): Promise<string> {
  const ways = { passkeys: factors.takesPasskeys(), provider: (await provider.shown())?.name }
  return htmlDocument(<SignInPage desk={await desk(c)} {...ways} {...asked} />)
}
