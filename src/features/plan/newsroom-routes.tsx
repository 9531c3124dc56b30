import type { Context } from 'hono'
import { z } from 'zod'
import { baseOf, readBase } from '../../base/made-from.ts'
import type { Permission } from '../../base/permission.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { openList, type Query } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Articles } from '../articles/index.ts'
import { writeArticles } from '../articles/permissions.ts'
import type { Live } from '../live/index.ts'
import { SavedFilterLinks, type SavedFilters } from '../saved-filters/index.ts'
import type { SectionId, SiteSettings } from '../settings/index.ts'
import { type Actor, may, type Newsroom, type NewsroomWeb, reachOf } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { isDay, startOf } from './calendar/days.ts'
import { type Item, type ItemFacts, shownOfItem, targetOf } from './item.ts'
import { inWords, itemForm, readFacts, type Typed, typedOf } from './item-form.ts'
import * as say from './messages/newsroom.ts'
import { changePlan, readPlan } from './permissions.ts'
import { nothingDecided } from './planning.ts'
import { planRoutes } from './routes.ts'
import type { Plan } from './service.ts'
import type { aboveList } from './slots.ts'
import { ItemPage } from './views/item-page.tsx'
import { planList } from './views/plan-list.tsx'
import { PlanPage } from './views/plan-page.tsx'
import { beginRefusals, itemLabels, itemRefusals } from './words.ts'

export type C = Context<NewsroomWeb>
export type Needs = {
  plan: Plan
  settings: SiteSettings
  newsroom: Newsroom
  savedFilters: SavedFilters
  live: Live
  articles: Articles
  desk: (c: C) => Promise<Desk>
}
/** What other features show above the list. */
type Listing = { above: readonly Above[] }
type Above = NonNullable<(typeof aboveList)['filling']>

/** The plan as a list, and each thing in it that has no text yet. */
export function itemHandlers(needs: Needs & Listing) {
  return [
    on(planRoutes.list, ({ c, query }) => list(c, needs, query)),
    on(planRoutes.new, ({ c, query }) => startNew(c, needs, query.day)),
    on(planRoutes.add, ({ c }) => add(c, needs)),
    on(planRoutes.show, withItem(needs, readPlan, show)),
    on(planRoutes.change, withItem(needs, changePlan, change)),
    on(planRoutes.begin, withItem(needs, readPlan, begin)),
    on(planRoutes.drop, withItem(needs, changePlan, drop)),
  ]
}

type ToItem = (c: C, needs: Needs, item: Item) => Promise<Response>

/** Whoever an item is assigned to has it as their own, which a route does not know. */
function withItem(needs: Needs, permission: Permission, act: ToItem) {
  return ({ c, target: item }: { c: C; target: Item }) => {
    const actor = c.get('actor')
    return may(actor, permission, targetOf(item, actor.id)) ? act(c, needs, item) : notAllowed(c, needs)
  }
}

export function mayPlan(actor: Actor): boolean {
  return reachOf(actor, changePlan) !== undefined
}

async function list(c: C, needs: Needs & Listing, query: Query & { bulk: string }): Promise<Response> {
  const since = needs.live.since()
  const actor = c.get('actor')
  const desk = await needs.desk(c)
  const stages = await needs.articles.stages()
  const given = { desk, me: actor.id, mayChange: mayPlan(actor), stages, ...(await namesIn(needs)) }
  const shown = await openList(planList, {
    query,
    given,
    load: ({ filter: { section, person, what, state }, ...paging }) => {
      const text = what === undefined || what === 'overdue' ? undefined : what === 'text'
      const dueBefore = what === 'overdue' ? desk.now : undefined
      const choice = { state: state ?? ('open' as const), sectionId: section, assignedTo: person?.to }
      return needs.plan.list(actor, { ...choice, dueBefore, hasText: text }, paging)
    },
  })
  const saved = await needs.savedFilters.of(actor, planRoutes.list.to())
  const links = <SavedFilterLinks list={shown} saved={saved} />
  const above = await Promise.all(needs.above.map((show) => show({ actor, desk, bulk: query.bulk, back: shown.here })))
  const page = <PlanPage {...{ desk, above, since }} list={shown} mayChange={given.mayChange} saved={links} />
  return c.html(await htmlDocument(page))
}

/** Whom and what can be chosen from: the sections, and those who work here now. */
export async function namesIn({ settings, newsroom }: Pick<Needs, 'settings' | 'newsroom'>) {
  const [{ sections }, all] = await Promise.all([settings.site(), newsroom.all()])
  return { sections, people: all.filter(({ leftAt }) => leftAt === null).map(({ id, name }) => ({ id, name })) }
}

type Showing = {
  item: Item | undefined
  typed?: Typed
  problems?: Record<string, string>
  problem?: string
  collided?: Collided
  done?: string | undefined
}

const notices: Record<string, () => string> = { saved: say.itemIsSaved, planned: say.itemIsPlanned }

async function page(c: C, needs: Needs, showing: Showing): Promise<Response> {
  const { item, problems = {}, problem, collided, done = '' } = showing
  const actor = c.get('actor')
  const [desk, named] = [await needs.desk(c), await namesIn(needs)]
  const target = item && targetOf(item, actor.id)
  const rights = {
    change: item ? may(actor, changePlan, target) : mayPlan(actor),
    begin: item !== undefined && may(actor, writeArticles, { section: item.sectionId, madeBy: actor.id }),
  }
  const typed = showing.typed ?? (item ? typedOf(item, desk.timeZone) : {})
  const notice = Object.hasOwn(notices, done) ? notices[done]?.() : undefined
  const shown = (
    <ItemPage {...{ desk, item, rights, problems, problem, collided, typed, notice }} named={withFormer(named, item)} />
  )
  const isWrong = problem !== undefined || Object.keys(problems).length > 0
  return c.html(await htmlDocument(shown), collided ? 409 : isWrong ? 422 : 200)
}

/** Whoever has left stays chosen until somebody decides otherwise. */
export function withFormer<Names extends Awaited<ReturnType<typeof namesIn>>>(named: Names, item: Item | undefined) {
  const known = new Set<string>(named.people.map(({ id }) => id))
  const assigned = [...(item?.assigned ?? []), ...(item?.commissionedBy ? [item.commissionedBy] : [])]
  const former = [...new Set(assigned)]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: say.somebodyWhoLeft() }))
  return { ...named, people: [...named.people, ...former] }
}

/** Somebody who comes from a day of the calendar means that day. */
async function startNew(c: C, needs: Needs, day: string): Promise<Response> {
  const { sections, timeZone } = await needs.settings.site()
  const out = isDay(day) ? { at: startOf(day, timeZone), isDay: true } : null
  const [first] = sections
  const facts: ItemFacts = { ...nothingDecided, title: '', sectionId: first?.id ?? ('' as SectionId), out }
  const typed = { ...typedOf(facts, timeZone), commissionedBy: c.get('actor').id }
  return page(c, needs, { item: undefined, typed })
}

async function show(c: C, needs: Needs, item: Item): Promise<Response> {
  if (item.articleId !== null) return c.redirect(writingRoutes.plan.to({ id: item.articleId }), 303)
  return page(c, needs, { item, done: queryOf(c, planRoutes.show).done })
}

async function add(c: C, needs: Needs): Promise<Response> {
  const read = await readItem(c, needs)
  if ('problems' in read) return page(c, needs, { item: undefined, ...read })
  const outcome = await needs.plan.plan(c.get('actor'), read.facts)
  if ('done' in outcome) return c.redirect(planRoutes.show.to({ id: outcome.done.id, done: 'planned' }), 303)
  return page(c, needs, { item: undefined, typed: read.typed, problem: itemRefusals[outcome.refused] })
}

async function change(c: C, needs: Needs, item: Item): Promise<Response> {
  const read = await readItem(c, needs)
  if ('problems' in read) return page(c, needs, { item, ...read })
  const base = readBase(read.typed.base ?? '', shownOfItem(item))
  const outcome = await needs.plan.change(c.get('actor'), item.id, { ...read.facts, base })
  if ('done' in outcome) return c.redirect(planRoutes.show.to({ id: item.id, done: 'saved' }), 303)
  if (outcome.refused !== 'changed-meanwhile')
    return page(c, needs, { item, typed: read.typed, problem: itemRefusals[outcome.refused] })
  const collided = await collidedOf(needs, { now: outcome.now, yours: read.facts })
  return page(c, needs, {
    item: outcome.now,
    typed: { ...read.typed, base: baseOf(shownOfItem(outcome.now)) },
    collided,
  })
}

/** Both, side by side. */
export async function collidedOf(
  needs: Pick<Needs, 'settings' | 'newsroom'>,
  { now, yours, theirs = planRoutes.show.to({ id: now.id }) }: { now: Item; yours: ItemFacts; theirs?: string },
): Promise<Collided> {
  const names = { ...withFormer(await namesIn(needs), now), timeZone: (await needs.settings.site()).timeZone }
  return { fields: differing(itemLabels, { theirs: inWords(now, names), yours: inWords(yours, names) }), theirs }
}

type Read = { facts: ItemFacts; typed: Typed } | { problems: Record<string, string>; typed: Typed }

async function readItem(c: C, { settings }: Needs): Promise<Read> {
  const sent = await readBody(c, itemForm)
  if ('problems' in sent) return sent
  const { title, sectionId, kind } = sent.read
  const typed = textsOf(sent.read)
  const read = readFacts(sent.read, (await settings.site()).timeZone)
  return 'problems' in read ? { ...read, typed } : { facts: { ...read.facts, title, sectionId, kind }, typed }
}

/** What was sent, to stand in the form again. */
export function textsOf(sent: Record<string, unknown>): Typed {
  return Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, value === undefined ? '' : String(value)]),
  )
}

async function begin(c: C, needs: Needs, item: Item): Promise<Response> {
  const outcome = await needs.plan.begin(c.get('actor'), item.id)
  if ('done' in outcome) return c.redirect(writingRoutes.edit.to({ id: outcome.done.articleId }), 303)
  return page(c, needs, { item, problem: beginRefusals[outcome.refused] })
}

const dropForm = z.object({ act: z.enum(['drop', 'take-up']).catch('drop') })

async function drop(c: C, needs: Needs, item: Item): Promise<Response> {
  const sent = await readBody(c, dropForm)
  const isDropping = !('read' in sent) || sent.read.act === 'drop'
  const outcome = await needs.plan[isDropping ? 'drop' : 'takeUp'](c.get('actor'), item.id)
  if ('done' in outcome) return c.redirect(planRoutes.show.to({ id: item.id, done: 'saved' }), 303)
  return page(c, needs, { item, problem: itemRefusals[outcome.refused] })
}
