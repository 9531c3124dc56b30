import type { Context } from 'hono'
import { z } from 'zod'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { DeskOf } from './desk.ts'
import { hasAny } from './factors/factor.ts'
import type { FactorService } from './factors/service.ts'
import { type GatedWeb, gated, sessionCookie } from './gate.tsx'
import type { ProviderService } from './provider/service.ts'
import { accountRoutes, signInRoutes } from './routes.ts'
import type { SignIn } from './service.ts'
import type { PasswordRefusal } from './session.ts'
import { prove } from './step-up.tsx'
import { AccountPage } from './views/account-page.tsx'
import { PasswordPage } from './views/password-page.tsx'
import { visitorOf } from './visitor.ts'

type C = Context<GatedWeb>
type Needs = { signIn: SignIn; factors: FactorService; provider: ProviderService; desk: DeskOf }

const passwordForm = z.object({ fresh: z.string().max(1000).default('') })
const sessionForm = z.object({ session: z.string().max(100) })

/** One's own account. */
export function accountHandlers(needs: Needs) {
  const { signIn } = needs
  return [
    on(accountRoutes.show, async ({ c }) => c.html(await account(gated(c), needs))),
    on(accountRoutes.password, async ({ c }) => c.html(await passwordPage(gated(c), needs))),
    on(accountRoutes.setPassword, ({ c }) => setPassword(gated(c), needs)),
    on(accountRoutes.prove, ({ c }) => prove(gated(c), needs)),
    on(accountRoutes.endSession, async ({ c }) => {
      const form = await readBody(c, sessionForm)
      if ('read' in form) await signIn.endSession(c.get('actor'), form.read.session)
      return c.redirect(accountRoutes.show.to({ done: 'ended' }), 303)
    }),
    on(accountRoutes.endOthers, async ({ c }) => {
      await signIn.endOtherSessions(c.get('actor'), gated(c).get('session'))
      return c.redirect(accountRoutes.show.to({ done: 'others' }), 303)
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
  if ('problems' in form) return c.html(await passwordPage(c, needs, 'password-too-long'), 422)
  const change = { fresh: form.read.fresh, session: c.get('session'), visitor: visitorOf(c) }
  const outcome = await needs.signIn.setPassword(c.get('actor'), change)
  if ('refused' in outcome) return c.html(await passwordPage(c, needs, outcome.refused), 422)
  return c.redirect(accountRoutes.show.to({ done: 'password' }), 303)
}

async function passwordPage(c: C, { signIn, factors, desk }: Needs, refusal?: PasswordRefusal): Promise<string> {
  const actor = c.get('actor')
  const [hasPassword, isBeside] = await Promise.all([signIn.hasPassword(actor), factors.has(actor.id)])
  const page = <PasswordPage desk={await desk(c)} hasPassword={hasPassword} isBeside={isBeside} refusal={refusal} />
  return htmlDocument(page)
}

async function account(c: C, { signIn, factors, desk }: Needs): Promise<string> {
  const actor = c.get('actor')
  const has = await factors.of(actor.id)
  const page = (
    <AccountPage
      desk={await desk(c)}
      sessions={await signIn.sessions(actor)}
      own={c.get('session')}
      hasPassword={await signIn.hasPassword(actor)}
      has={has}
      mustAdd={!hasAny(has) && (await signIn.mustAdd(actor))}
      done={c.req.query('done')}
    />
  )
  return htmlDocument(page)
}
