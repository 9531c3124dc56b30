import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { openList, type Query, tableOf } from '../../ui/newsroom/list/open.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { blankContent } from '../articles/index.ts'
import { approveArticles, writeArticles } from '../articles/permissions.ts'
import { namesIn, planList } from '../plan/index.ts'
import { planRoutes } from '../plan/routes.ts'
import { SavedFilterLinks } from '../saved-filters/index.ts'
import { changeSettings } from '../settings/permissions.ts'
import { type Actor, may, reachOf } from '../staff/index.ts'
import type { ListedArticle } from './listed.ts'
import * as say from './messages/newsroom.ts'
import type { C, Needs } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { articleList } from './views/articles-list.tsx'
import { ArticlesPage } from './views/articles-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { NewPage } from './views/new-page.tsx'
import { saveRefusals } from './words.ts'

const atHome = 20

/** Home, the list of articles, and beginning a new one. */
export function listHandlers(needs: Needs) {
  return [
    on(writingRoutes.home, ({ c }) => home(c, needs)),
    on(writingRoutes.list, ({ c, query }) => list(c, needs, query)),
    on(writingRoutes.new, async ({ c }) =>
      mayBegin(c.get('actor')) ? c.html(await newPage(c, needs)) : notAllowed(c, needs),
    ),
    on(writingRoutes.begin, ({ c }) => begin(c, needs)),
  ]
}

async function home(c: C, needs: Needs): Promise<Response> {
  const since = needs.live.since()
  const actor = c.get('actor')
  const reviews = reachOf(actor, approveArticles) !== undefined
  const waiting = await Promise.all(needs.waiting.map((ask) => ask(actor)))
  const [desk, given] = [await needs.desk(c), await rowsGiven(needs, actor)]
  const { mayWrite, stages } = given
  const some = (rows: readonly ListedArticle[], { label, all }: { label: string; all: string }) => ({
    table: { ...tableOf(articleList, { rows, given: { ...given, desk } }), label, bulk: undefined },
    all: rows.length < atHome ? undefined : all,
  })
  const [drafts, toReview] = [
    mayWrite ? await needs.writing.drafts(actor, atHome) : [],
    reviews ? await needs.writing.toReview(actor, atHome) : [],
  ]
  const assigned = await needs.writing.assigned(actor, atHome)
  const plannedGiven = { desk, sections: given.sections, people: given.people, me: actor.id, mayChange: false, stages }
  const stage = stages.find(({ role }) => role === 'review')?.name
  const page = (
    <HomePage
      desk={desk}
      drafts={some(drafts, { label: say.yourDrafts(), all: writingRoutes.list.to({ begun: 'drafts' }) })}
      assigned={{
        table: {
          ...tableOf(planList, { rows: assigned, given: plannedGiven }),
          label: say.assignedToYou(),
          bulk: undefined,
        },
        all: assigned.length < atHome ? undefined : planRoutes.list.to({ person: 'me' }),
      }}
      toReview={reviews ? some(toReview, { label: say.toReview(), all: writingRoutes.list.to({ stage }) }) : undefined}
      goingOut={await needs.writing.goingOut(actor, atHome)}
      goneWrong={await needs.writing.goneWrong(actor, atHome)}
      parts={await Promise.all(needs.myDay.map((show) => show(actor, desk)))}
      waiting={waiting.filter((thing) => thing !== undefined)}
      mayWrite={mayWrite}
      since={since}
    />
  )
  return c.html(await htmlDocument(page))
}

async function list(c: C, needs: Needs, query: Query & { bulk: string }): Promise<Response> {
  const since = needs.live.since()
  const actor = c.get('actor')
  const [desk, given] = [await needs.desk(c), await rowsGiven(needs, actor)]
  const list = await openList(articleList, {
    query,
    given: { ...given, desk },
    load: ({ filter: { search, stage, section, begun, person, what }, ...paging }) => {
      const clocks = { overdue: what === 'overdue', scheduled: what === 'scheduled' }
      const choice = { search, stages: stage && [stage], sections: section && [section], assignedTo: person, ...begun }
      return needs.writing.list(actor, { ...choice, ...clocks }, paging)
    },
  })
  const saved = await needs.savedFilters.of(actor, writingRoutes.list.to())
  const links = <SavedFilterLinks list={list} saved={saved} />
  const { mayWrite } = given
  const { bulk } = query
  const above = await Promise.all(needs.above.map((show) => show({ actor, desk, bulk, back: list.here })))
  return c.html(await htmlDocument(<ArticlesPage {...{ desk, list, since, mayWrite, above }} saved={links} />))
}

async function rowsGiven({ settings, articles, newsroom }: Needs, actor: Actor) {
  const [named, stages] = await Promise.all([namesIn({ settings, newsroom }), articles.stages()])
  return { ...named, stages, me: actor.id, mayWrite: mayBegin(actor) }
}

const newForm = z.object({
  headline: plainLine({ max: 300, says: say.pleaseWriteHeadlineEvenWorking }),
  sectionId: idOf('section'),
})

async function begin(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  if (!mayBegin(actor)) return notAllowed(c, needs)
  const form = await readBody(c, newForm)
  if ('problems' in form) {
    const problem = Object.values(form.problems)[0]
    return c.html(await newPage(c, needs, { ...form.typed, problem }), 422)
  }
  const own = (await needs.newsroom.authors()).filter((author) => author.staffId === actor.id)
  const { headline, sectionId } = form.read
  const byline = own.map((author) => author.id).slice(0, 1)
  const outcome = await needs.articles.create(actor, blankContent({ headline, sectionId, byline }))
  if ('done' in outcome) return c.redirect(writingRoutes.edit.to({ id: outcome.done.article.id }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await newPage(c, needs, { headline, sectionId, problem: saveRefusals[outcome.refused] }), 422)
}

type Tried = { headline?: string; sectionId?: string; problem?: string | undefined }

async function newPage(c: C, needs: Needs, tried: Tried = {}): Promise<string> {
  const actor = c.get('actor')
  const { sections } = await needs.settings.site()
  const own = sections.filter(({ id }) => may(actor, writeArticles, { section: id, madeBy: actor.id }))
  const mayAddSections = may(actor, changeSettings)
  return htmlDocument(<NewPage desk={await needs.desk(c)} sections={own} mayAddSections={mayAddSections} {...tried} />)
}

function mayBegin(actor: Actor): boolean {
  return may(actor, writeArticles, { madeBy: actor.id })
}
