import { newsroomPolicy } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { doerOf, may, nameOfDoer } from '../staff/index.ts'
import { readMoment, type TypedMoment } from '../writing/index.ts'
import { showFront } from './desk-routes.tsx'
import { backForm, callOffForm, launchForm, leaveForm } from './forms.ts'
import { type Front, type FrontScheduleId, type LaunchId, targetOf } from './front.ts'
import type { Launched } from './launching.ts'
import * as say from './messages/newsroom.ts'
import { launchFronts } from './permissions.ts'
import { frontRoutes } from './routes.ts'
import { changesBetween } from './rules.ts'
import type { Scheduled } from './scheduling.ts'
import { cardCalled } from './seen.ts'
import { HistoryPage } from './views/history-page.tsx'
import { PreviewPage } from './views/preview-page.tsx'
import { Strips } from './views/strips.tsx'
import { WidthsPage } from './views/widths-page.tsx'
import { type C, placeName, type Web } from './web.ts'
import { launchRefusals } from './words.ts'

const onAPage = 30
/** More than any front is launched, and the most that both databases count. */
const newest = 2_147_483_647

/** What readers are to see, what they see, and what they saw. */
export function launchHandlers(web: Web) {
  return [
    on(frontRoutes.preview, ({ c, target: front }) => preview(c, web, front)),
    on(frontRoutes.widths, async ({ c, target: front, query: { width } }) => {
      const name = await placeName(web, front.place)
      return c.html(await htmlDocument(<WidthsPage {...{ desk: await web.desk(c), front, name, width }} />))
    }),
    on(frontRoutes.launch, ({ c, target: front }) => launch(c, web, front)),
    on(frontRoutes.callOff, ({ c, target: front }) => callOff(c, web, front)),
    on(frontRoutes.history, ({ c, target: front, query: { before } }) => history(c, web, { front, before })),
    on(frontRoutes.back, ({ c, target: front }) => takeBack(c, web, front)),
    on(frontRoutes.leave, ({ c, target: front }) => leave(c, web, front)),
  ]
}

/** A page of the newsroom may show this one beside others, and nobody else may. */
const framed = {
  'content-security-policy': newsroomPolicy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  'x-frame-options': 'SAMEORIGIN',
}

async function preview(c: C, web: Web, front: Front): Promise<Response> {
  const { containers } = await web.fronts.fill(front.containers)
  const frame = await web.frame()
  const { sections } = await web.settings.site()
  const section = sections.find(({ id }) => id === front.place)
  const page = (
    <PreviewPage frame={frame} section={section}>
      <Strips containers={containers} frame={frame} now={web.clock.now()} />
    </PreviewPage>
  )
  for (const [name, value] of Object.entries(framed)) c.header(name, value)
  return c.html(await htmlDocument(page))
}

async function launch(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, launchForm)
  if ('problems' in sent) return c.redirect(frontRoutes.show.to({ id: front.id }), 303)
  const { version, schedule, ...when } = sent.read
  const { timeZone } = await web.settings.site()
  const moment = readMoment({ ...when, schedule }, timeZone)
  const typed: TypedMoment = { when: when.when, moment: when.moment }
  if ('problem' in moment) {
    const isTwice = moment.isTwice ? { isTwice: true } : {}
    const trouble = { status: 422, says: moment.problem, problems: {}, typed: {} } as const
    return showFront(c, web, { front, trouble, moment: { ...typed, ...isTwice } })
  }
  const named = { id: front.id, version }
  const actor = c.get('actor')
  const outcome =
    moment.at === undefined
      ? await web.fronts.launch(actor, named)
      : await web.fronts.schedule(actor, {
          ...named,
          at: moment.at,
          base: (schedule || null) as FrontScheduleId | null,
        })
  return answered(c, web, { outcome, front, typed, done: moment.at === undefined ? 'launched' : 'scheduled' })
}

type Answering = { outcome: Launched | Scheduled; front: Front; typed?: TypedMoment; done: string }

async function answered(c: C, web: Web, { outcome, front, typed, done }: Answering): Promise<Response> {
  if ('done' in outcome) return c.redirect(frontRoutes.show.to({ id: front.id, done }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  const isOvertaken = outcome.refused === 'changed-meanwhile'
  const now = isOvertaken ? outcome.now : front
  const names = await web.fronts.names(c.get('actor'), now.containers)
  const which = outcome.refused === 'picture-denied' ? outcome.pictures.map(({ card }) => cardCalled(card, names)) : []
  const says = [launchRefusals[outcome.refused], ...which].join(' ')
  const trouble = { status: isOvertaken ? 409 : 422, says, problems: {}, typed: {} } as const
  return showFront(c, web, { front: now, trouble, ...(typed ? { moment: typed } : {}) })
}

async function callOff(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, callOffForm)
  if ('problems' in sent) return c.redirect(frontRoutes.show.to({ id: front.id }), 303)
  const named = { id: front.id, scheduleId: sent.read.schedule }
  const outcome = await web.fronts.callOff(c.get('actor'), named)
  if ('done' in outcome) return c.redirect(frontRoutes.show.to({ id: front.id, done: 'called-off' }), 303)
  return answered(c, web, { outcome, front, done: '' })
}

type Looking = { front: Front; before?: number | undefined; says?: string; status?: 200 | 409 | 422 }

async function history(c: C, web: Web, { front, before, says, status = 200 }: Looking): Promise<Response> {
  const page = { before: before ?? newest, limit: onAPage + 1 }
  const found = await web.fronts.launches(front.id, page)
  const rows = await Promise.all(
    found.slice(0, onAPage).map(async (launched, at) => {
      const earlier = found[at + 1]
      return {
        ...launched,
        by: await nameOfDoer(web.newsroom, doerOf({ id: launched.launchedBy })),
        changes: earlier ? changesBetween(earlier.containers, launched.containers).length : undefined,
      }
    }),
  )
  const shown = {
    ...{ desk: await web.desk(c), front, rows, says, name: await placeName(web, front.place) },
    older: found.length > onAPage ? rows.at(-1)?.number : undefined,
    mayLaunch: may(c.get('actor'), launchFronts, targetOf(front)),
  }
  return c.html(await htmlDocument(<HistoryPage {...shown} />), status)
}

async function takeBack(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, backForm)
  if ('problems' in sent) return c.redirect(frontRoutes.history.to({ id: front.id }), 303)
  const { launch: launchId, base } = sent.read
  const named = { id: front.id, launchId, base: (base || null) as LaunchId | null }
  const outcome = await web.fronts.takeBack(c.get('actor'), named)
  if ('refused' in outcome && outcome.refused === 'changed-meanwhile')
    return history(c, web, { front: outcome.now, status: 409, says: say.launchedMeanwhile() })
  return answered(c, web, { outcome, front, done: 'back' })
}

async function leave(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, leaveForm)
  if ('problems' in sent) return c.redirect(frontRoutes.history.to({ id: front.id }), 303)
  const base = (sent.read.base || null) as LaunchId | null
  const outcome = await web.fronts.leaveToItself(c.get('actor'), { id: front.id, base })
  if ('done' in outcome) return c.redirect(frontRoutes.show.to({ id: front.id, done: 'left' }), 303)
  if (outcome.refused === 'changed-meanwhile')
    return history(c, web, { front: outcome.now, status: 409, says: say.launchedMeanwhile() })
  return answered(c, web, { outcome, front, done: '' })
}
