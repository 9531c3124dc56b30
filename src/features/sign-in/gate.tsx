import type { Context, MiddlewareHandler } from 'hono'
import { days } from '../../base/clock.ts'
import { newsroomPolicy, type Web } from '../../platform/web/edge.ts'
import { secretCookie } from '../../platform/web/secret-cookie.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import type { DeskOf } from './desk.ts'
import { accountRoutes, factorRoutes, signInRoutes } from './routes.ts'
import { deviceLasts, halfLasts, journeyLasts } from './rules.ts'
import type { SignIn } from './service.ts'
import type { Session, SignedIn } from './session.ts'
import { FactorDemandedPage, SignedOutPage } from './views/turned-away-page.tsx'

/** Behind the gate a request also has the session it came with. */
export type GatedWeb = NewsroomWeb & { Variables: NewsroomWeb['Variables'] & { session: Session } }

/** The request as the gate has left it. In front of the sign-in there is nobody. */
export function gated(c: Context<NewsroomWeb> | Context<Web>): Context<GatedWeb> {
  return c as unknown as Context<GatedWeb>
}

type Needs = { signIn: SignIn; desk: DeskOf }

/** Lets nobody into the newsroom who is not signed in, and keeps its pages out of every cache and index. */
export function newsroomGate({ signIn, desk }: Needs): MiddlewareHandler<GatedWeb> {
  return async (c, next) => {
    const token = sessionCookie.read(c)
    const found = token ? await signIn.whoHas(token) : undefined
    if (found) {
      c.set('actor', found.actor)
      c.set('session', found.session)
    }
    const elsewhere = await keptOut(c, found, desk)
    if (elsewhere) c.res = elsewhere
    else await next()
    // A page that another of the newsroom shows within it says so itself.
    const policy = c.res.headers.get('content-security-policy') ?? newsroomPolicy
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value)
    c.res.headers.set('content-security-policy', policy)
    if (isStream(c.res)) c.res.headers.set('cache-control', 'no-store, no-transform')
  }
}

/** `undefined` for whoever may go on to where they are going. */
async function keptOut(c: Context<GatedWeb>, found: SignedIn | undefined, desk: DeskOf): Promise<Response | undefined> {
  if (isInFront(c.get('path'))) return undefined
  if (!found) return turnAway(c, desk)
  return found.mustAdd && !isOwnAccount(c.get('path')) ? sendToFactors(c, desk) : undefined
}

const headers = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  // Not `no-referrer`: browsers then leave the Origin out, by which a change is known to be ours.
  'referrer-policy': 'same-origin',
}

/** Packed on the way, an event would wait for the next ones (RFC 9111, 5.2.2.6). */
function isStream({ headers: sent }: Response): boolean {
  return sent.get('content-type')?.startsWith('text/event-stream') === true
}

function isInFront(path: string): boolean {
  return path === signInRoutes.form.to() || path.startsWith(`${signInRoutes.form.to()}/`)
}

/** What is left to somebody whose role demands a second factor until they have one. */
function isOwnAccount(path: string): boolean {
  const account = accountRoutes.show.to()
  return path === account || path.startsWith(`${account}/`) || path === signInRoutes.leave.to()
}

async function sendToFactors(c: Context<GatedWeb>, desk: DeskOf): Promise<Response> {
  if (wantsData(c)) return c.json({ problem: 'second-factor-demanded' }, 403)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(factorRoutes.show.to(), 303)
  return c.html(await htmlDocument(<FactorDemandedPage desk={await desk(c)} />), 403)
}

function wantsData(c: Context<GatedWeb>): boolean {
  return /^(application\/json|text\/event-stream)/.test(c.req.header('accept') ?? '')
}

/** Reading goes on after signing in. What was being sent is still in the page it was sent from. */
async function turnAway(c: Context<GatedWeb>, desk: DeskOf): Promise<Response> {
  if (wantsData(c)) return c.json({ problem: 'signed-out' }, 401)
  const { pathname, search } = new URL(c.req.url)
  if (c.req.method === 'GET' || c.req.method === 'HEAD') {
    return c.redirect(`${signInRoutes.form.to()}?next=${encodeURIComponent(pathname + search)}`, 303)
  }
  return c.html(await htmlDocument(<SignedOutPage desk={await desk(c)} />), 401)
}

/** Holds the token of a session in the newsroom. */
export const sessionCookie = secretCookie({ name: 'stet', shape: /^[a-z0-9]{52}$/, lastsMillis: days(90) })

/** Holds who has shown a link or a password, until they have shown their second factor. */
export const halfCookie = secretCookie({ name: 'stet-half', shape: /^[a-z0-9]{52}$/, lastsMillis: halfLasts })

/** Holds whose browser was sent to the provider, until it comes back. */
export const journeyCookie = secretCookie({ name: 'stet-journey', shape: /^[a-z0-9]{52}$/, lastsMillis: journeyLasts })

/** Stays when one signs out: it lets nobody in, and says that somebody came in here before. */
export const deviceCookie = secretCookie({
  name: 'stet-device',
  shape: /^[a-z0-9]{52}$/,
  lastsMillis: deviceLasts,
})
