import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Collided } from '../../ui/newsroom/collision.tsx'
import {
  collidedOf,
  factsForm,
  type Item,
  itemRefusals,
  namesIn,
  readFacts,
  shownOfItem,
  type Typed,
  targetOf as targetOfItem,
  textsOf,
  typedOf,
  withFormer,
} from '../plan/index.ts'
import { changePlan } from '../plan/permissions.ts'
import { may } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { type C, type Needs, type Opened, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { PlanPage } from './views/plan-page.tsx'

/** What is planned of an article: who, until when, how long, what it needs. */
export function planHandlers(needs: Needs) {
  return [on(writingRoutes.plan, withArticle(needs, show)), on(writingRoutes.changePlan, withArticle(needs, change))]
}

type Showing = Opened & {
  item: Item
  typed?: Typed
  problems?: Record<string, string>
  problem?: string
  collided?: Collided
  done?: string | undefined
}

async function show(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const item = await plannedOf(needs, opened)
  return page(c, needs, { ...opened, item, done: queryOf(c, writingRoutes.plan).done })
}

async function plannedOf({ plan }: Needs, { article }: Opened): Promise<Item> {
  const item = await plan.of(article)
  if (!item) throw new Error(`Article ${article.id} has no draft to be planned.`)
  return item
}

async function page(c: C, needs: Needs, showing: Showing): Promise<Response> {
  const { actor, article, draft, item, problems = {}, problem, collided, done } = showing
  const [desk, named] = [await needs.desk(c), withFormer(await namesIn(needs), item)]
  const shown = (
    <PlanPage
      {...{ desk, article, draft, named, problems, problem, collided, item }}
      typed={showing.typed ?? typedOf(item, desk.timeZone)}
      mayChange={may(actor, changePlan, targetOfItem(item, actor.id))}
      notice={done === 'saved' ? say.planIsSaved() : undefined}
    />
  )
  const isWrong = problem !== undefined || Object.keys(problems).length > 0
  return c.html(await htmlDocument(shown), collided ? 409 : isWrong ? 422 : 200)
}

async function change(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const item = await plannedOf(needs, opened)
  const sent = await readBody(c, factsForm)
  if ('problems' in sent) return page(c, needs, { ...opened, item, ...sent })
  const typed = textsOf(sent.read)
  const read = readFacts(sent.read, (await needs.settings.site()).timeZone)
  if ('problems' in read) return page(c, needs, { ...opened, item, typed, problems: read.problems })
  const { title, sectionId, kind } = item
  const facts = { ...read.facts, title, sectionId, kind }
  const base = readBase(sent.read.base, shownOfItem(item))
  const outcome = await needs.plan.changeOf(opened.actor, opened.article, { ...facts, base })
  const here = writingRoutes.plan.to({ id: opened.article.id })
  if ('done' in outcome) return c.redirect(`${here}?done=saved`, 303)
  if (outcome.refused !== 'changed-meanwhile')
    return page(c, needs, { ...opened, item, typed, problem: itemRefusals[outcome.refused] })
  const { now } = outcome
  const collided = await collidedOf(needs, { now, yours: facts, theirs: here })
  return page(c, needs, { ...opened, item: now, typed: { ...typed, base: baseOf(shownOfItem(now)) }, collided })
}
