import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Paging } from '../../base/keyset.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { NewsroomWeb } from '../staff/index.ts'
import { sanctionRoutes } from './routes.ts'
import { isStanding } from './rules.ts'
import type { Sanction, SanctionId } from './sanction.ts'
import type { Sanctions } from './service.ts'
import { SanctionsPage, sanctionList } from './views/sanctions-page.tsx'
import { liftRefusals } from './views/words.ts'

type C = Context<NewsroomWeb>
type Needs = { sanctions: Sanctions; clock: Clock; desk: (c: C) => Promise<Desk> }

/** The list of time-outs and bans, and lifting one. */
export function sanctionHandlers(needs: Needs) {
  return [
    on(sanctionRoutes.list, ({ c }) => show(needs, c, {})),
    on(sanctionRoutes.lift, ({ c, params }) => lift(needs, c, params.id)),
  ]
}

async function lift(needs: Needs, c: C, id: SanctionId): Promise<Response> {
  const outcome = await needs.sanctions.lift(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(`${sanctionRoutes.list.to()}?done=lifted`, 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return show(needs, c, { trouble: liftRefusals[outcome.refused], status: statusOf[outcome.refused] })
}

const statusOf = { 'no-such-sanction': 404, over: 422 } as const

type Seen = { trouble?: string; status?: 200 | 404 | 422 }

async function show({ sanctions, clock, desk }: Needs, c: C, { trouble, status = 200 }: Seen): Promise<Response> {
  const query = queryOf(c, sanctionRoutes.list)
  const now = clock.now()
  const given = { desk: await desk(c), isStanding: (sanction: Sanction) => isStanding(sanction, now) }
  const load = (paging: Paging) => sanctions.list(c.get('actor'), paging)
  const list = await openList(sanctionList, { query, given, load })
  const shown = { desk: given.desk, list, done: query.done === 'lifted', trouble }
  return c.html(await htmlDocument(<SanctionsPage {...shown} />), status)
}
