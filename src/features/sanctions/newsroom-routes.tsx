import { type Context, Hono } from 'hono'
import type { Clock } from '../../base/clock.ts'
import { idOf, isId } from '../../base/id.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import { isStanding } from './rules.ts'
import type { SanctionId } from './sanction.ts'
import type { Sanctions } from './service.ts'
import { SanctionsPage } from './views/sanctions-page.tsx'
import { liftRefusals } from './views/words.ts'

type C = Context<NewsroomWeb>
type Needs = { sanctions: Sanctions; clock: Clock; desk: (c: C) => Promise<Desk> }

/** The list of time-outs and bans, and lifting one. Mounted behind the sign-in. */
export function sanctionRoutes(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  app.get(urls.newsroom.sanctions, (c) => show(needs, c, {}))
  app.post('/newsroom/sanctions/:id/lifting', (c) => lift(needs, c))
  return app
}

async function lift(needs: Needs, c: C): Promise<Response> {
  if (!may(c.get('actor'), 'reply.moderate')) return show(needs, c, {})
  const named = idOf('sanction').safeParse(c.req.param('id'))
  if (!named.success) return c.notFound()
  const outcome = await needs.sanctions.lift(c.get('actor'), named.data)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.sanctions}?done=lifted`, 303)
  return show(needs, c, { trouble: liftRefusals[outcome.refused], status: statusOf[outcome.refused] })
}

const statusOf = { 'not-allowed': 403, 'no-such-sanction': 404, over: 422 } as const

type Seen = { trouble?: string; status?: 200 | 403 | 404 | 422 }

async function show({ sanctions, clock, desk }: Needs, c: C, { trouble, status = 200 }: Seen): Promise<Response> {
  const actor = c.get('actor')
  const shell = await desk(c)
  if (!may(actor, 'reply.moderate')) return c.html(await htmlDocument(<NotAllowedPage desk={shell} />), 403)
  const after = c.req.query('after') ?? ''
  const page = await sanctions.list(actor, isId(after) ? (after as SanctionId) : null)
  const now = clock.now()
  const standing = new Set(page.items.filter((item) => isStanding(item, now)).map(({ id }) => id))
  const shown = { ...page, standing, done: c.req.query('done') === 'lifted', trouble }
  return c.html(await htmlDocument(<SanctionsPage desk={shell} {...shown} />), status)
}
