import type { Context } from 'hono'
import { done } from '../../base/outcome.ts'
import { type Sent, sentForm } from '../../platform/web/body.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readFields } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { writingRoutes } from '../writing/routes.ts'
import type { DeskOf } from './desk.ts'
import type { FactorService } from './factors/service.ts'
import { type GatedWeb, gated } from './gate.tsx'
import type { ProviderService } from './provider/service.ts'
import { safeNext } from './rules.ts'
import type { SignIn } from './service.ts'
import type { ProofRefusal } from './session.ts'
import { ProofPage, type Waiting } from './views/proof-page.tsx'
import { visitorOf } from './visitor.ts'

type C = Context<GatedWeb>
type Needs = {
  signIn: SignIn
  factors: FactorService
  provider: Pick<ProviderService, 'shown'>
  desk: DeskOf
}

/** Before what changes who may, or takes something out of the house: asks once more who sits at this browser. */
export function stepUpOf(needs: Needs) {
  return async (asked: Context<Web>): Promise<Response | undefined> => {
    const c = gated(asked)
    if (needs.signIn.hasJustProved(c.get('session'))) return undefined
    if (/^application\/json/.test(c.req.header('accept') ?? '')) return c.json({ problem: 'step-up' }, 403)
    return ask(c, needs, { waiting: await waitingIn(c), status: 403 })
  }
}

/** What was being sent is kept on the page, but for secrets and files. */
async function waitingIn(c: C): Promise<Waiting> {
  const { pathname, search } = new URL(c.req.url)
  if (c.req.method !== 'POST') return { method: 'GET', path: pathname + search, fields: [] }
  const { fields }: Pick<Sent, 'fields'> = (await sentForm(c)) ?? { fields: [] }
  return { method: 'POST', path: pathname + search, fields: fields.filter(({ name }) => isKept(name)) }
}

function isKept(name: string): boolean {
  return !name.startsWith('proof-') && !/^(password|current|fresh|passkey|code|secret)$/.test(name)
}

type Asking = { waiting: Waiting; status: 403 | 422 | 429; refusal?: ProofRefusal }

async function ask(
  c: C,
  { signIn, factors, provider, desk }: Needs,
  { waiting, status, refusal }: Asking,
): Promise<Response> {
  const actor = c.get('actor')
  const page = (
    <ProofPage
      desk={await desk(c)}
      waiting={waiting}
      has={await factors.of(actor.id)}
      hasPassword={await signIn.hasPassword(actor)}
      email={await signIn.emailOf(actor)}
      ways={actor.rights.ways}
      provider={(await provider.shown())?.name}
      refusal={refusal}
    />
  )
  return c.html(await htmlDocument(page), status)
}

/** Right, or signed in anew meanwhile, and what waited goes on: a form is sent there as it was, by 307. */
export async function prove(c: C, needs: Needs): Promise<Response> {
  const sent = await readFields(c)
  const { waiting, shown } = readProof(sent)
  const who = { actor: c.get('actor'), session: c.get('session'), visitor: visitorOf(c) }
  const outcome = needs.signIn.hasJustProved(who.session) ? done(who) : await needs.signIn.prove(who, shown)
  if ('done' in outcome) return c.redirect(waiting.path, waiting.method === 'POST' ? 307 : 303)
  if ('retryAfter' in outcome) c.header('retry-after', String(outcome.retryAfter))
  const status = 'retryAfter' in outcome ? 429 : 422
  return ask(c, needs, { waiting, status, refusal: outcome.refused })
}

function readProof(sent: Record<string, unknown>) {
  const text = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '')
  const each = Object.entries(sent).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: one })))
  const fields = each.flatMap(({ name, value }) => (typeof value === 'string' && isKept(name) ? [{ name, value }] : []))
  const home = writingRoutes.home.to()
  const path = safeNext(text('proof-for'), home)
  const waiting: Waiting = { method: text('proof-method') === 'POST' && path !== home ? 'POST' : 'GET', path, fields }
  const [password, code, passkey] = [text('proof-password'), text('proof-code'), text('proof-passkey')]
  return { waiting, shown: { password: password.slice(0, 1000), code: code.slice(0, 100), passkey } }
}
