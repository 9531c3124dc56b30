import type { Context } from 'hono'
import { z } from 'zod'
import { type Base, baseOf } from '../../../base/made-from.ts'
import { plainLine } from '../../../base/text.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { differing } from '../../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { providerRoutes } from '../routes.ts'
import { ProviderPage, providerLabels, type TriedProvider } from '../views/provider-page.tsx'
import { providerRefusals } from '../views/provider-refusals.ts'
import { type Provider, shownOfProvider } from './provider.ts'
import { domainsIn, isDomain, isIssuer } from './rules.ts'
import type { ProviderService, ProviderWish } from './service.ts'

type C = Context<NewsroomWeb>
type Needs = { provider: ProviderService; desk: (c: C) => Promise<Desk> }

const line = (says: () => string) => plainLine({ max: 300, says })
const providerForm = z.object({
  issuer: line(say.pleaseGiveIssuer).refine(isIssuer, { error: say.issuerIsNoAddress }),
  clientId: line(say.pleaseGiveClientId),
  // Not cleaned: every character of a secret counts.
  secret: z.string().max(2000).default(''),
  domains: z
    .string()
    .max(2000)
    .default('')
    .transform(domainsIn)
    .refine((names) => names.every(isDomain), { error: say.domainIsNone }),
  name: plainLine({ max: 60, says: say.pleaseNameProvider }),
  base: z.string().max(40).default(''),
})

/** The provider of the house, as it is set. */
export function providerHandlers(needs: Needs) {
  return [
    on(providerRoutes.show, async ({ c, query }) => c.html(await page(c, needs, { done: query.done }))),
    on(providerRoutes.set, ({ c }) => set(c, needs)),
    on(providerRoutes.remove, async ({ c }) => {
      const outcome = await needs.provider.takeOut(c.get('actor'))
      return 'done' in outcome ? c.redirect(providerRoutes.show.to({ done: 'gone' }), 303) : notAllowed(c, needs)
    }),
  ]
}

async function set(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, providerForm)
  if ('problems' in form) {
    const { secret, ...typed } = form.typed
    return c.html(await page(c, needs, { problems: form.problems, typed }), 422)
  }
  const { secret, base, ...read } = form.read
  const wish: ProviderWish = { ...read, ...(secret ? { secret } : {}), ...(base ? { base: base as Base } : {}) }
  const outcome = await needs.provider.set(c.get('actor'), wish)
  if ('done' in outcome) return c.redirect(providerRoutes.show.to({ done: 'set' }), 303)
  const typed = textsOf(read)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, needs, { now: outcome.now, typed })
  return c.html(await page(c, needs, { problems: { secret: say.pleaseGiveSecret() }, typed, base }), 422)
}

type Texts = Record<keyof typeof providerLabels, string>

async function overtakenBy(c: C, needs: Needs, { now, typed }: { now: Provider; typed: Texts }): Promise<Response> {
  const fields = differing(providerLabels, { theirs: textsOf(now), yours: typed })
  const collided = { fields, theirs: providerRoutes.show.to() }
  return c.html(await page(c, needs, { collided, typed, base: baseOf(shownOfProvider(now)) }), 409)
}

function textsOf({ issuer, clientId, domains, name }: Omit<Provider, 'secret'>): Texts {
  return { issuer, clientId, domains: domains.join(' '), name }
}

async function page(c: C, { provider, desk }: Needs, tried: TriedProvider): Promise<string> {
  const now = await provider.shown()
  const answer = now && (await provider.answers())
  const trouble = answer && 'refused' in answer ? providerRefusals[answer.refused] : undefined
  const shown = { now: now && textsOf(now), redirect: provider.redirect(), trouble }
  const base = tried.base ?? (now ? baseOf(now) : '')
  return htmlDocument(<ProviderPage desk={await desk(c)} {...shown} {...tried} base={base} />)
}
