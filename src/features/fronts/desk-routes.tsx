import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { doerOf, may, nameOfDoer } from '../staff/index.ts'
import { noMoment, type TypedMoment } from '../writing/index.ts'
import type { Arranged } from './changing.ts'
import { addCardForm, addContainerForm, beginForm, moveForm } from './forms.ts'
import { type Front, type Place, targetOf } from './front.ts'
import * as say from './messages/newsroom.ts'
import { arrangeFronts } from './permissions.ts'
import { frontRoutes } from './routes.ts'
import { linkOf } from './rules.ts'
import { see } from './seen.ts'
import { FrontPage } from './views/front-page.tsx'
import { FrontsPage } from './views/fronts-page.tsx'
import type { FrontTrouble } from './views/trouble.ts'
import type { C, Web } from './web.ts'
import { arrangeRefusals } from './words.ts'

const mostFound = 12

/** The pages there are to arrange, and the desk of one. */
export function deskHandlers(web: Web) {
  return [
    on(frontRoutes.list, ({ c }) => list(c, web)),
    on(frontRoutes.begin, ({ c }) => begin(c, web)),
    on(frontRoutes.show, ({ c, target: front }) => showFront(c, web, { front })),
    on(frontRoutes.addContainer, ({ c, target: front }) => addContainer(c, web, front)),
    on(frontRoutes.addCard, ({ c, target: front }) => addCard(c, web, front)),
    on(frontRoutes.move, ({ c, target: front }) => move(c, web, front)),
  ]
}

async function list(c: C, web: Web): Promise<Response> {
  const { fronts, settings, newsroom } = web
  const [all, { sections }] = [await fronts.all(), await settings.site()]
  const places: { place: Place; name: string }[] = [
    { place: 'home', name: say.homePage() },
    ...sections.map(({ id, name }) => ({ place: id, name })),
  ]
  const rows = await Promise.all(
    places.map(async ({ place, name }) => {
      const front = all.find((each) => each.place === place)
      const launched = front && (await fronts.launched(front))
      const schedule = front && (await fronts.scheduled(front.id))
      return {
        ...{ place, name, front, schedule },
        launched: launched && { ...launched, by: await nameOfDoer(newsroom, doerOf({ id: launched.launchedBy })) },
        isChanged: front !== undefined && launched !== undefined && !(await fronts.isAsLaunched(front)),
        mayArrange: may(c.get('actor'), arrangeFronts, targetOf({ place })),
      }
    }),
  )
  return c.html(await htmlDocument(<FrontsPage desk={await web.desk(c)} rows={rows} />))
}

async function begin(c: C, web: Web): Promise<Response> {
  const sent = await readBody(c, beginForm)
  if ('problems' in sent) return c.redirect(frontRoutes.list.to(), 303)
  const outcome = await web.fronts.begin(c.get('actor'), sent.read.place)
  if ('done' in outcome) return c.redirect(frontRoutes.show.to({ id: outcome.done.id }), 303)
  return outcome.refused === 'not-allowed' ? notAllowed(c, web) : c.redirect(frontRoutes.list.to(), 303)
}

const notices: Readonly<Record<string, () => string>> = {
  arranged: say.arrangedDone,
  launched: say.launchedDone,
  scheduled: say.scheduledDone,
  'called-off': say.calledOffDone,
  back: say.backDone,
  left: say.leftDone,
}

type Showing = { front: Front; trouble?: FrontTrouble; moment?: TypedMoment }

/** The desk of a front; with what is wrong, and what was typed still in its form. */
export async function showFront(c: C, web: Web, { front, trouble, moment = noMoment }: Showing): Promise<Response> {
  const since = web.live.since()
  const { search, into, done } = queryOf(c, frontRoutes.show)
  const found = await web.writing.found(c.get('actor'), search, mostFound)
  const page = (
    <FrontPage
      {...{ desk: await web.desk(c), since, search, into, found, trouble, moment }}
      seen={await see(web, c, front)}
      notice={trouble ? undefined : notices[done ?? '']?.()}
    />
  )
  return c.html(await htmlDocument(page), trouble?.status ?? 200)
}

async function addContainer(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, addContainerForm)
  if ('problems' in sent) return showFront(c, web, { front, trouble: { status: 422, ...sent } })
  const outcome = await web.fronts.addContainer(c.get('actor'), { id: front.id, ...sent.read })
  const made = 'done' in outcome ? outcome.done.containers.at(-1) : undefined
  return arranged(c, web, { outcome, front, at: made?.id })
}

async function addCard(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, addCardForm)
  if ('problems' in sent) return showFront(c, web, { front, trouble: { status: 422, ...sent } })
  const { container, article, link, headline = '', place } = sent.read
  const of = article ? { article } : { link: linkOf(link ?? '') ?? '' }
  const isNothing = 'link' in of && (of.link === '' || headline === '')
  if (isNothing) {
    const typed = { link: link ?? '', headline, container }
    const problems = { [of.link === '' ? 'link' : 'headline']: say.linkNeedsBoth() }
    return showFront(c, web, { front, trouble: { status: 422, problems, typed } })
  }
  const wanted = { id: front.id, container, of, headline, isFirst: place === 'first' }
  return arranged(c, web, { outcome: await web.fronts.addCard(c.get('actor'), wanted), front, at: container })
}

async function move(c: C, web: Web, front: Front): Promise<Response> {
  const sent = await readBody(c, moveForm)
  if ('problems' in sent) return showFront(c, web, { front, trouble: { status: 422, ...sent } })
  const { container, card, to, into, base } = sent.read
  const going = to !== '' ? to : into === '' ? undefined : { into }
  if (!going) return c.redirect(frontRoutes.show.to({ id: front.id }), 303)
  const wanted = { id: front.id, container, card: card === '' ? null : card, to: going }
  const outcome = await web.fronts.move(c.get('actor'), { ...wanted, base: base as never })
  const at = going === 'away' ? (card === '' ? undefined : container) : card || container
  return arranged(c, web, { outcome, front, at })
}

type After = { outcome: Arranged; front: Front; at: string | undefined }

/** Back to the desk, at what was moved; or with why it was not. */
async function arranged(c: C, web: Web, { outcome, front, at }: After): Promise<Response> {
  if ('done' in outcome) {
    const place = at === undefined ? '' : `#at-${at}`
    return c.redirect(frontRoutes.show.to({ id: front.id, done: 'arranged' }) + place, 303)
  }
  if (outcome.refused === 'not-allowed') return notAllowed(c, web)
  const isOvertaken = outcome.refused === 'changed-meanwhile'
  const says = outcome.refused === 'changed-meanwhile' ? say.movedMeanwhile() : arrangeRefusals[outcome.refused]
  const now = isOvertaken ? outcome.now : ((await web.fronts.byId(front.id)) ?? front)
  return showFront(c, web, { front: now, trouble: { status: isOvertaken ? 409 : 422, says, problems: {}, typed: {} } })
}
