import type { Context } from 'hono'
import { z } from 'zod'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Newsroom, NewsroomWeb, StaffId } from '../staff/index.ts'
import type { DeskOf } from './desk.ts'
import { theirSessionRoutes } from './routes.ts'
import type { SignIn } from './service.ts'
import { TheirSessionsPage } from './views/their-sessions-page.tsx'

type C = Context<NewsroomWeb>
type Needs = { signIn: SignIn; newsroom: Pick<Newsroom, 'byId'>; desk: DeskOf }

/** Without a session it is all of them. */
const endForm = z.object({ session: z.string().max(100).optional() })

/** Where somebody else is signed in. */
export function theirSessionHandlers(needs: Needs) {
  return [
    on(theirSessionRoutes.show, ({ c, params, query }) => show(c, needs, { staffId: params.id, done: query.done })),
    on(theirSessionRoutes.end, ({ c, params }) => end(c, needs, params.id)),
  ]
}

type Shown = { staffId: StaffId; done: string | undefined }

async function show(c: C, { signIn, newsroom, desk }: Needs, { staffId, done }: Shown) {
  const person = await newsroom.byId(staffId)
  const sessions = await signIn.sessionsOf(c.get('actor'), staffId)
  if ('refused' in sessions) return notAllowed(c, { desk })
  if (!person) return undefined
  const page = <TheirSessionsPage desk={await desk(c)} person={person} sessions={sessions.done} done={done} />
  return c.html(await htmlDocument(page))
}

async function end(c: C, { signIn, desk }: Needs, staffId: StaffId) {
  const form = await readBody(c, endForm)
  const id = 'read' in form ? form.read.session : undefined
  if ('problems' in form) return c.redirect(theirSessionRoutes.show.to({ id: staffId }), 303)
  const outcome = await signIn.endFor(c.get('actor'), { staffId, id })
  if ('done' in outcome)
    return c.redirect(theirSessionRoutes.show.to({ id: staffId, done: id === undefined ? 'all' : 'ended' }), 303)
  return outcome.refused === 'no-such-person' ? undefined : notAllowed(c, { desk })
}
