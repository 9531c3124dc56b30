import type { Context } from 'hono'
import { z } from 'zod'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { DeskOf } from './desk.ts'
import { deviceCookie, type GatedWeb, gated, halfCookie, sessionCookie } from './gate.tsx'
import { signInRoutes } from './routes.ts'
import { safeNext } from './rules.ts'
import type { SignIn } from './service.ts'
import { SecondPage, type SecondRefusal } from './views/second-page.tsx'
import { visitorOf } from './visitor.ts'

type C = Context<GatedWeb>
type Needs = { signIn: SignIn; desk: DeskOf; beginAgain: (c: C) => Promise<Response> }

const secondForm = z.object({
  code: z.string().max(100).default(''),
  passkey: z.string().max(50_000).default(''),
  next: z.string().max(2000).optional(),
})

/** The second step of signing in, for whoever has shown a link or a password. */
export function secondHandlers(needs: Needs) {
  return [
    on(signInRoutes.second, ({ c, query }) => ask(gated(c), needs, { next: query.next, status: 200 })),
    on(signInRoutes.enterBySecond, ({ c }) => enter(gated(c), needs)),
  ]
}

type Asking = { next: string | undefined; status: 200 | 422 | 429; refusal?: SecondRefusal }

async function ask(c: C, { signIn, desk, beginAgain }: Needs, { next, status, refusal }: Asking): Promise<Response> {
  const found = await signIn.onTheWay(halfCookie.read(c) ?? '')
  if (!found) return beginAgain(c)
  const goesTo = safeNext(next, writingRoutes.home.to())
  const page = (
    <SecondPage desk={await desk(c)} has={found.has} name={found.staff.name} next={goesTo} refusal={refusal} />
  )
  return c.html(await htmlDocument(page), status)
}

async function enter(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, secondForm)
  if ('problems' in form) return ask(c, needs, { next: undefined, status: 422, refusal: 'code-wrong' })
  const { next, ...shown } = form.read
  const knock = { visitor: visitorOf(c), replaces: sessionCookie.read(c) }
  const outcome = await needs.signIn.bySecond({ halfway: halfCookie.read(c) ?? '', shown }, knock)
  if ('done' in outcome) {
    halfCookie.drop(c)
    sessionCookie.keep(c, outcome.done.token)
    deviceCookie.keep(c, outcome.done.knownAs)
    return c.redirect(safeNext(next, writingRoutes.home.to()), 303)
  }
  if (outcome.refused === 'begin-again' || outcome.refused === 'second-factor-wanted') return needs.beginAgain(c)
  if ('retryAfter' in outcome) c.header('retry-after', String(outcome.retryAfter))
  return ask(c, needs, { next, status: 'retryAfter' in outcome ? 429 : 422, refusal: outcome.refused })
}
