import type { Context } from 'hono'
import { z } from 'zod'
import { said } from '../../base/messages.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { pageRoles } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import * as say from './messages/newsroom.ts'
import { standingPageRoutes } from './routes.ts'
import type { BeginRefusal, StandingPages } from './service.ts'
import { PagesPage, type Tried } from './views/pages-page.tsx'

type C = Context<NewsroomWeb>
type Needs = { standingPages: StandingPages; desk: (c: C) => Promise<Desk> }

const beginForm = z.union([
  z.object({ role: z.enum(pageRoles) }),
  z.object({ headline: plainLine({ max: 300, says: say.pleaseGiveHeadline }) }),
])

const refusals = said({
  'no-such-section': say.noSectionYet,
  'address-reserved': say.addressReserved,
  'address-taken': say.addressTaken,
  'no-such-author': say.couldNotBegin,
  'no-such-picture': say.couldNotBegin,
}) satisfies Record<Exclude<BeginRefusal, 'not-allowed'>, string>

/** The paper’s own pages, as the newsroom begins and finds them. */
export function standingPageHandlers(needs: Needs) {
  return [
    on(standingPageRoutes.list, async ({ c }) => c.html(await page(c, needs))),
    on(standingPageRoutes.begin, ({ c }) => begin(c, needs)),
  ]
}

async function begin(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, beginForm)
  if ('problems' in form) {
    const { headline = '' } = form.typed
    return c.html(await page(c, needs, { headline: String(headline), problem: say.pleaseGiveHeadline() }), 422)
  }
  const wanted = 'role' in form.read ? form.read : { role: null, headline: form.read.headline }
  const outcome = await needs.standingPages.begin(c.get('actor'), wanted)
  if ('done' in outcome) return c.redirect(writingRoutes.edit.to({ id: outcome.done.id }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  const headline = wanted.role === null ? wanted.headline : ''
  return c.html(await page(c, needs, { headline, problem: refusals[outcome.refused] }), 422)
}

async function page(c: C, { standingPages, desk }: Needs, tried: Tried = {}): Promise<string> {
  const actor = c.get('actor')
  const pages = await standingPages.list(actor)
  const mayWrite = may(actor, writeArticles, { madeBy: actor.id })
  return htmlDocument(<PagesPage desk={await desk(c)} pages={pages} mayWrite={mayWrite} {...tried} />)
}
