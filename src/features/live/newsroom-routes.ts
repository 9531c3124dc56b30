import type { Context } from 'hono'
import { said } from '../../base/messages.ts'
import { on } from '../../platform/web/routes/route.ts'
import { gated } from '../sign-in/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { liveRoutes } from './routes.ts'
import type { Live } from './service.ts'
import type { LiveRefusal } from './streams.ts'

/** Nobody on the way waits until there is more of it. */
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'x-accel-buffering': 'no',
}

const statusFor = { 'too-many': 429, stopping: 503, 'signed-out': 401 } as const satisfies Record<LiveRefusal, number>
const wordsFor = said({
  'too-many': say.tooManyPagesAreTold,
  stopping: say.newsroomIsStopping,
  'signed-out': say.thisTellsOpenPages,
}) satisfies Record<LiveRefusal, string>

/** In seconds. */
const askAgainAfter = '60'

export function liveHandlers({ live }: { live: Live }) {
  return [on(liveRoutes.stream, ({ c, query }) => stream(live, c, query.after))]
}

async function stream(live: Live, c: Context<NewsroomWeb>, from: number | undefined): Promise<Response> {
  if (!c.req.header('accept')?.includes('text/event-stream')) return c.text(say.thisTellsOpenPages(), 406)
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  const after = lastHeard(c) ?? from
  const outcome = await live.open({ session: gated(c).get('session').id, after })
  if ('done' in outcome) return c.body(outcome.done.body, 200, headers)
  const { refused } = outcome
  return c.text(wordsFor[refused], statusFor[refused], { 'retry-after': askAgainAfter })
}

/** What a browser sends that comes back after a connection broke (HTML, 9.2.4). */
function lastHeard({ req }: Context<NewsroomWeb>): number | undefined {
  const text = req.header('last-event-id') ?? ''
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}
