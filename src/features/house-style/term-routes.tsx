import { isId } from '../../base/id.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { termForm } from './form.ts'
import * as say from './messages/newsroom.ts'
import { styleRoutes } from './routes.ts'
import type { TermFields, TermId } from './rule.ts'
import { shownOfTerm, type TermRefusal } from './terms/terms.ts'
import { TermHistoryPage } from './views/term-history.tsx'
import { TermsPage, type TriedTerm } from './views/terms-page.tsx'
import { type C, mayChange, namesOf, type Web } from './web.ts'
import { styleRefusals, termLabels } from './words.ts'

export function termHandlers(web: Web) {
  return [
    on(styleRoutes.terms, ({ c }) => show(c, web)),
    on(styleRoutes.termHistory, ({ c, params }) => history(c, web, params.id)),
    on(styleRoutes.keepTerm, ({ c }) => keep(c, web)),
  ]
}

async function history(c: C, web: Web, id: TermId): Promise<Response | undefined> {
  const changes = await web.houseStyle.changesOfTerm(id)
  if (changes.length === 0) return undefined
  const shown = { desk: await web.desk(c), changes, names: await namesOf(web) }
  return c.html(await htmlDocument(<TermHistoryPage {...shown} />))
}

type Showing = { tried?: TriedTerm; collided?: Collided; status?: 200 | 409 | 422 }

async function show(c: C, web: Web, { status = 200, ...showing }: Showing = {}): Promise<Response> {
  const { done } = queryOf(c, styleRoutes.terms)
  const notice = done === 'removed' ? say.termRemoved() : done === undefined ? undefined : say.termSaved()
  const [terms, changes] = await Promise.all([web.houseStyle.terms(), web.houseStyle.newestTermChanges()])
  const shown = { desk: await web.desk(c), terms, changes, names: await namesOf(web), mayChange: mayChange(c) }
  return c.html(
    await htmlDocument(<TermsPage {...shown} {...showing} notice={status === 200 ? notice : undefined} />),
    status,
  )
}

async function keep(c: C, web: Web): Promise<Response | undefined> {
  const sent = await readBody(c, termForm)
  if ('problems' in sent) return undefined
  const { act, id, base, ...typed } = sent.read
  if (act === 'remove') return remove(c, web, id as TermId)
  const named = isId(id) ? { id: id as TermId } : {}
  const from = named.id ? await baseFor(web, named.id, base) : {}
  const outcome = await web.houseStyle.keepTerm(c.get('actor'), { ...typed, ...named, ...from })
  if ('done' in outcome) return c.redirect(styleRoutes.terms.to({ done: 'saved' }), 303)
  if (outcome.refused === 'changed-meanwhile') return overtakenBy(c, web, { id, now: outcome.now, typed })
  return refusedWith(c, web, { why: outcome.refused, tried: { about: id, typed, problem: '', base } })
}

async function baseFor({ houseStyle }: Web, id: TermId, base: string) {
  const now = (await houseStyle.terms()).find((term) => term.id === id)
  return now ? { base: readBase(base, shownOfTerm(now)) } : {}
}

async function remove(c: C, web: Web, id: TermId): Promise<Response> {
  const outcome = await web.houseStyle.dropTerm(c.get('actor'), id)
  if ('done' in outcome) return c.redirect(styleRoutes.terms.to({ done: 'removed' }), 303)
  const typed = { term: '', wrong: '', note: '' }
  return refusedWith(c, web, { why: outcome.refused, tried: { about: 'gone', typed, problem: '' } })
}

type Refused = { why: TermRefusal; tried: TriedTerm }

function refusedWith(c: C, web: Web, { why, tried }: Refused): Promise<Response> {
  if (why === 'not-allowed') return Promise.resolve(notAllowed(c, web))
  return show(c, web, { tried: { ...tried, problem: styleRefusals[why] }, status: 422 })
}

type Overtaking = { id: string; now: TermFields; typed: TermFields }

function overtakenBy(c: C, web: Web, { id, now, typed }: Overtaking): Promise<Response> {
  const collided = {
    fields: differing(termLabels, { theirs: shownOfTerm(now), yours: shownOfTerm(typed) }),
    theirs: styleRoutes.terms.to(),
  }
  return show(c, web, {
    collided,
    tried: { about: id, typed, problem: '', base: baseOf(shownOfTerm(now)) },
    status: 409,
  })
}
