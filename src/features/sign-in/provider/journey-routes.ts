import type { Context } from 'hono'
import { on } from '../../../platform/web/routes/route.ts'
import { writingRoutes } from '../../writing/routes.ts'
import type { Came } from '../beginning.ts'
import { type GatedWeb, gated, journeyCookie, sessionCookie } from '../gate.tsx'
import { signInRoutes } from '../routes.ts'
import { safeNext } from '../rules.ts'
import type { SignIn } from '../service.ts'
import { visitorOf } from '../visitor.ts'
import type { ProviderService } from './service.ts'

type C = Context<GatedWeb>
type Needs = {
  signIn: SignIn
  provider: ProviderService
  /** In, on to the second step, or not at all. */
  admit: (c: C, came: Came) => Promise<Response>
}

/** To the provider of the house and back. A link leads there: forms go nowhere but here. */
export function journeyHandlers(needs: Needs) {
  return [
    on(signInRoutes.toProvider, ({ c, query }) => setOut(gated(c), needs, query)),
    on(signInRoutes.fromProvider, ({ c }) => comeBack(gated(c), needs)),
  ]
}

type Asked = { next?: string | undefined; again?: 'yes' | undefined }

async function setOut(c: C, { signIn, admit }: Needs, { again, ...asked }: Asked): Promise<Response> {
  const next = safeNext(asked.next, writingRoutes.home.to())
  if (c.get('actor') && !again) return c.redirect(next, 303)
  const outcome = await signIn.toProvider({ next, again: again === 'yes' }, visitorOf(c))
  if ('refused' in outcome) return admit(c, { outcome, next })
  journeyCookie.keep(c, outcome.done.browser)
  return c.redirect(outcome.done.url, 303)
}

async function comeBack(c: C, { signIn, provider, admit }: Needs): Promise<Response> {
  const home = writingRoutes.home.to()
  const browser = journeyCookie.read(c) ?? ''
  journeyCookie.drop(c)
  const back = await provider.finish({ browser, state: c.req.query('state') ?? '', search: new URL(c.req.url).search })
  if ('refused' in back) return admit(c, { outcome: back, next: home })
  const knock = { visitor: visitorOf(c), replaces: sessionCookie.read(c) }
  return admit(c, { outcome: await signIn.byProvider(back.done, knock), next: back.done.next })
}
